/** `npm run release` on a small record in a folder of its own. */

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { smallRecord } from '../diff/fixtures/edited.ts';

const folder = mkdtempSync(join(tmpdir(), 'masar-release-'));
afterAll(() => rmSync(folder, { recursive: true }));
cpSync(join(smallRecord, 'content'), join(folder, 'content'), { recursive: true });
writeFileSync(join(folder, 'LICENSE-content'), 'Licence.\n');

const script = join(import.meta.dirname, '../../scripts/release.ts');
const run = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr };
};

test('writes a folder and a zip of the same bytes each time, and the next from the zip, with what changed', () => {
  expect(run('--date', '2026-03-10')).toMatchObject({ status: 0, stderr: '', stdout: expect.stringMatching(/^Release 1 of 2026-03-10: \d+ files in release\/masar-data-1\/ and release\/masar-data-1\.zip \(0\.1 MB\); claims: none to compare with\.\n$/) });
  expect(run('--date', '2026-03-10', '--output', 'again').status).toBe(0);
  expect(readFileSync(join(folder, 'again/masar-data-1.zip')).equals(readFileSync(join(folder, 'release/masar-data-1.zip')))).toBe(true);
  writeFileSync(join(folder, 'content/record.yaml'), 'reaches: 2026-04-01\n');
  writeFileSync(join(folder, 'content/actors/ada.mdx'), readFileSync(join(folder, 'content/actors/ada.mdx'), 'utf8').replace('2014-06', '2014-07'));
  for (const [output, previous] of [['release', 'release/masar-data-1.zip'], ['again', 'again/masar-data-1']] as const) {
    expect(run('--output', output, '--previous', previous)).toMatchObject({ status: 0, stdout: expect.stringMatching(/^Release 2 of 2026-04-01: .*; claims: 0 added, 1 corrected, 0 withdrawn\.\n$/) });
  }
  expect(readFileSync(join(folder, 'again/masar-data-2.zip')).equals(readFileSync(join(folder, 'release/masar-data-2.zip')))).toBe(true);
  expect(readdirSync(join(folder, 'release'))).toEqual(['masar-data-1', 'masar-data-1.zip', 'masar-data-2', 'masar-data-2.zip']);
});

test('writes nothing where a release of that number is there, the day is before the last, or the last is broken', () => {
  expect(run('--date', '2026-04-02')).toEqual({ status: 1, stdout: '', stderr: 'Unexpected release/masar-data-1, expected no release of this number there: take it away, or name it with --previous\n' });
  expect(run('--date', '2026-03-31', '--previous', 'release/masar-data-2', '--output', 'none')).toEqual({ status: 1, stdout: '', stderr: 'Unexpected date 2026-03-31, expected none before that of release 2, 2026-04-01\n' });
  writeFileSync(join(folder, 'broken.zip'), 'PK\u0003\u0004 and no more');
  expect(run('--previous', 'broken.zip', '--output', 'none')).toMatchObject({ status: 1, stdout: '', stderr: expect.stringMatching(/^Unexpected release "broken\.zip", expected a folder or a zip that can be read: .+\n$/) });
  expect(run('--previous', 'content', '--output', 'none')).toEqual({ status: 1, stdout: '', stderr: 'content: Unexpected files without manifest.json, expected a release\n' });
  expect(existsSync(join(folder, 'none'))).toBe(false);
});

test.each([
  [['--date', '2026-02-30'], 'Unexpected date "2026-02-30", expected a day such as 2026-03-10, or today'],
  [['--date', '2026'], 'Unexpected date "2026", expected a day such as 2026-03-10, or today'],
  [['--previous', 'nowhere'], 'Unexpected release "nowhere", expected a folder or a zip'],
  [['--all'], "Unknown option '--all'"],
] as const)('refuses %j', (args, message) => {
  const { status, stdout, stderr } = run(...args);
  expect([status, stdout, stderr.split('\n')[0]!.startsWith(message)]).toEqual([2, '', true]);
  expect(stderr).toContain('usage: npm run release');
});
