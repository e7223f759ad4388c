import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { grave, readAudit } from './advisories.ts';
import { dependenciesOf, exceptions, isAllowed, refusals, thirdParty } from './licences.ts';

const root = join(import.meta.dirname, '../..');
const lockText = readFileSync(join(root, 'package-lock.json'), 'utf8');
const none = () => undefined;
const real = dependenciesOf(JSON.parse(lockText), none);

test('every package of the lock file may be used', () => {
  expect(real.length).toBeGreaterThan(400);
  expect(refusals(real, lockText)).toEqual([]);
});

test('THIRD-PARTY.md lists what the lock file has; npm run dependencies -- --output THIRD-PARTY.md makes it anew', () => {
  expect(readFileSync(join(root, 'THIRD-PARTY.md'), 'utf8')).toBe(thirdParty(real));
});

test('no exception is kept that no package needs', () => {
  expect(exceptions.filter(({ packages, licence }) => !real.some((dependency) => packages.test(dependency.name) && dependency.licence?.includes(licence)))).toEqual([]);
});

test.each([
  ['MIT', true],
  ['MIT OR GPL-3.0-only', true],
  ['(MIT OR CC0-1.0)', true],
  ['Apache-2.0 AND MIT', true],
  ['MIT AND GPL-3.0-only', false],
  ['MIT AND Apache-2.0 OR GPL-3.0-only', false],
  ['(MIT OR ISC) AND GPL-3.0-only', false],
  ['GPL-3.0-only', false],
  ['AGPL-3.0-or-later', false],
  ['LGPL-3.0-or-later', false],
  ['BUSL-1.1', false],
  ['SEE LICENSE IN LICENSE', false],
  ['UNLICENSED', false],
  ['mit', false],
  ['', false],
  [undefined, false],
])('a package under "%s" may be used: %s', (licence, expected) => {
  expect(isAllowed({ path: 'node_modules/a', name: 'a', version: '1.0.0', licence })).toBe(expected);
});

test('an exception holds for its packages alone', () => {
  const of = (name: string) => isAllowed({ path: '', name, version: '', licence: 'Apache-2.0 AND LGPL-3.0-or-later' });
  expect([of('@img/sharp-win32-x64'), of('sharp'), of('a@img/sharp-x')]).toEqual([true, false, false]);
});

const bad = `{
  "lockfileVersion": 3,
  "packages": {
    "": { "name": "masar", "license": "SECRET" },
    "node_modules/a": { "version": "1.0.0", "license": "MIT" },
    "node_modules/a/node_modules/@s/b": { "version": "2.0.0", "license": "GPL-3.0-only" },
    "node_modules/b": { "version": "3.0.0", "name": "real-b" },
    "node_modules/c": { "version": "4.0.0" },
    "node_modules/d/node_modules/a": { "version": "1.0.0", "license": "MIT" },
    "node_modules/here": { "link": true, "resolved": "here" }
  }
}`;

test('each package is listed once, under its own name, with the licence that it names itself where the lock file has none', () => {
  expect(dependenciesOf(JSON.parse(bad), (path) => (path === 'node_modules/c' ? 'ISC' : undefined)).map(({ name, version, licence }) => [name, version, licence])).toEqual([
    ['@s/b', '2.0.0', 'GPL-3.0-only'], ['a', '1.0.0', 'MIT'], ['c', '4.0.0', 'ISC'], ['real-b', '3.0.0', undefined],
  ]);
});

test('what may not be used is refused on its line of the lock file', () => {
  const allowed = '0BSD, Apache-2.0, BlueOak-1.0.0, BSD-2-Clause, BSD-3-Clause, CC0-1.0, ISC, MIT, MIT-0, MPL-2.0, Python-2.0, Unlicense, Zlib';
  const hint = '  hint: Take another package, or add the licence to src/dependencies/licences.ts with a reason.';
  expect(refusals(dependenciesOf(JSON.parse(bad), () => 'MIT'), bad)).toEqual([`package-lock.json:6:1  error  Unexpected licence "GPL-3.0-only": @s/b 2.0.0, expected one of ${allowed}\n${hint}`]);
  expect(refusals(dependenciesOf(JSON.parse(bad), none), bad)[1]).toBe(`package-lock.json:8:1  error  Unexpected package without a licence: c 4.0.0, expected one of ${allowed}\n${hint}`);
});

/** As npm 11 prints it. */
const report = {
  auditReportVersion: 2,
  vulnerabilities: {
    lodash: { name: 'lodash', severity: 'high', isDirect: false, via: [{ source: 1108258, name: 'lodash', title: 'Command Injection in lodash', url: 'https://github.com/advisories/GHSA-35jh-r3h4-6jhm', severity: 'high', range: '<4.17.21' }], effects: ['async'], range: '<=4.17.20', nodes: ['node_modules/lodash'], fixAvailable: true },
    async: { name: 'async', severity: 'critical', isDirect: true, via: ['lodash'], effects: [], range: '*', nodes: ['node_modules/async'], fixAvailable: false },
    nanoid: { name: 'nanoid', severity: 'moderate', isDirect: false, via: [{ source: 1, name: 'nanoid', title: 'T', url: 'https://github.com/advisories/GHSA-x', severity: 'moderate', range: '<3' }], effects: [], range: '<3', nodes: [], fixAvailable: true },
  },
  metadata: { vulnerabilities: { info: 0, low: 0, moderate: 1, high: 1, critical: 1, total: 3 } },
};

test('faults of level high and critical stop a build, others do not', () => {
  const audit = readAudit(JSON.stringify(report));
  expect(audit.answered && grave(audit.advisories)).toEqual([
    'package.json:1:1  error  Unexpected package with a high fault: lodash, expected none (Command Injection in lodash https://github.com/advisories/GHSA-35jh-r3h4-6jhm)\n  hint: npm audit fix, or "overrides" in package.json.',
    'package.json:1:1  error  Unexpected package with a critical fault: async, expected none (by lodash)\n  hint: npm audit fix, or "overrides" in package.json.',
  ]);
  const clean = readAudit(JSON.stringify({ ...report, vulnerabilities: {} }));
  expect(clean).toEqual({ answered: true, advisories: [] });
});

test('a registry without audits is told from one that fails', () => {
  // As npm 11.19 prints it where the registry takes no POST.
  const refused = { message: '405 Method Not Allowed - POST https://registry.example/-/npm/v1/security/advisories/bulk', method: 'POST', uri: 'https://registry.example/-/npm/v1/security/advisories/bulk', headers: { allow: ['GET,HEAD'] }, statusCode: 405, body: '', error: { summary: '', detail: '' } };
  expect(readAudit(JSON.stringify(refused))).toEqual({ answered: false, why: refused.message });
  expect(() => readAudit(JSON.stringify({ ...refused, statusCode: 503 }))).toThrow('npm audit gave no report of version 2: {"message":"405');
  expect(() => readAudit('')).toThrow('npm audit gave no JSON: ');
  expect(() => readAudit('{}')).toThrow('npm audit gave no report of version 2: {}');
});
