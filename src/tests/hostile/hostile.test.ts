/**
 * Hostile and broken content: each case is refused with exactly what expected.txt has under its name, or accepted without a word.
 * The files of a case lie over those of the rules' fixtures. UPDATE_FIXTURES=1 writes expected.txt anew.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatText } from '../../knowledge/diagnostic.ts';
import { buildKnowledgeBase } from '../../knowledge/index.ts';
import { readContent } from '../../site/load.ts';
import type { Cases, Files } from './case.ts';
import { accepted } from './cases/accepted.ts';
import { bibliography } from './cases/bibliography.ts';
import { encoding } from './cases/encoding.ts';
import { ids } from './cases/ids.ts';
import { links } from './cases/links.ts';
import { prose } from './cases/prose.ts';
import { size } from './cases/size.ts';
import { yaml } from './cases/yaml.ts';

const refused: Readonly<Record<string, Cases>> = { yaml, ids, prose, links, bibliography, encoding, size };
const shared = readContent('src/knowledge/fixtures/shared');
const file = join(import.meta.dirname, 'expected.txt');

/** Messages of one case that expected.txt holds; of more it holds how many. */
const most = 8;

function check(files: Files) {
  const own = Object.entries(files).map(([path, text]) => ({ path, bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text }));
  return buildKnowledgeBase([...new Map([...shared, ...own].map((one) => [one.path, one])).values()]);
}

function told(files: Files): string {
  const { base, diagnostics } = check(files);
  expect(base).toBeUndefined();
  return formatText(diagnostics.slice(0, most)) + (diagnostics.length > most ? `… ${diagnostics.length} in all\n` : '');
}

const heading = (group: string, name: string) => `## ${group}: ${name}\n`;
/** What is told of each case, by its heading. */
const expected = new Map(readFileSync(file, 'utf8').split(/^(?=## )/m).map((part) => [part.slice(0, part.indexOf('\n') + 1), part.slice(part.indexOf('\n') + 1).replace(/\n$/, '')]));

if (process.env['UPDATE_FIXTURES'] === '1') {
  test('writes the expected output anew, but not in CI', () => {
    expect(process.env['CI'], 'Unexpected UPDATE_FIXTURES in CI, expected fixtures that a person has read').toBeUndefined();
    writeFileSync(file, Object.entries(refused).flatMap(([group, cases]) => Object.entries(cases).map(([name, files]) => `${heading(group, name)}${told(files)}\n`)).join(''));
  });
}

describe.each(Object.entries(refused))('%s: refused is', (group, cases) => {
  test.each(Object.entries(cases))('%s', (name, files) => {
    expect(told(files)).toBe(expected.get(heading(group, name)));
  });
});

describe('accepted is', () => {
  test.each(Object.entries(accepted))('%s', (_, files) => {
    const { base, diagnostics } = check(files);
    expect(formatText(diagnostics)).toBe('');
    expect(base).toBeDefined();
  });
});

test('expected.txt has no case that is gone', () => {
  expect([...expected.keys()]).toEqual(Object.entries(refused).flatMap(([group, cases]) => Object.keys(cases).map((name) => heading(group, name))));
});

test('the content of which the small site is built is accepted, though every text in it would be a script, a template or the end of something', () => {
  const { base, diagnostics } = buildKnowledgeBase(readContent('src/tests/hostile'));
  expect(formatText(diagnostics)).toBe('');
  expect(base?.entities.size).toBe(11);
});
