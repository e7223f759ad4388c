/** The command line that compares: what it prints, writes, refuses, and with which exit code. */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { compareBases, formats } from '../diff/index.ts';
import { baseOf, edit, manyEdits, smallBase, smallRecord } from '../diff/fixtures/edited.ts';
import { makeRepository, type Tree } from '../site/fixtures/repository.ts';
import { readContent } from '../site/load.ts';

const vanished = 'content/statements/words.mdx:1:1  error  Unexpected end of the id "words", expected it to keep its address  vanished-id\n  hint: name it in the "was" of the entry that has another id now, or list it in content/removed.yaml\n';
const repository = makeRepository();
const away = mkdtempSync(join(tmpdir(), 'masar-diff-'));
afterAll(() => {
  repository.remove();
  rmSync(away, { recursive: true });
});

const treeOf = (files: ReturnType<typeof readContent>): Tree => Object.fromEntries(files.map(({ path, bytes }) => [path, bytes]));
const files = readContent(smallRecord);
const edited = edit(files, manyEdits);
repository.commit(treeOf(files));
repository.commit({ ...treeOf(edited), 'content/statements/words.mdx': null });
repository.commit({ 'content/actors/bob.mdx': '---\nname: Bob\n---\n' });

const script = join(import.meta.dirname, '../../scripts/diff.ts');
function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { cwd: repository.folder, encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('prints what is between two revisions, as it stands in the fixtures, and fails where an id vanished', () => {
  expect(run('main~2', 'main~1')).toEqual({ status: 1, stdout: readFileSync(join(import.meta.dirname, '../diff/fixtures/many-edits.txt'), 'utf8'), stderr: vanished });
  expect(run('main~2', 'main~2')).toEqual({ status: 0, stdout: 'Nothing changed.\n', stderr: '' });
});

test('writes a form into a file, and pictures into a folder, and takes folders for sides', () => {
  const [output, svg] = [join(away, 'comment.md'), join(away, 'pictures/new')];
  expect(run(smallRecord, 'main~1', '--format', 'markdown', '--output', output, '--svg', svg)).toEqual({ status: 1, stdout: '', stderr: `7 pictures in ${svg}\n${vanished}` });
  expect(readFileSync(output, 'utf8')).toBe(formats.markdown(compareBases(smallBase(), baseOf(edited))));
  expect(readdirSync(svg)).toEqual(['ada.svg', 'bob.svg', 'deal.svg', 'port.svg', 'summit.svg', 'town.svg', 'words.svg']);
  expect(readFileSync(join(svg, 'port.svg'), 'utf8')).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" .*--paper: #fcfcfa;.*\.place \{ color: var\(--k-place\); \}.*href="https:\/\/masar\.example\/places\/town\/"/s);
});

test('prints the diagnostics of a side with errors, here the working tree, and writes nothing', () => {
  const output = join(away, 'none.json');
  const { status, stdout, stderr } = run('main~1', '--format', 'json', '--output', output);
  expect([status, stdout, existsSync(output)]).toEqual([1, '', false]);
  expect(stderr.split('\n').slice(0, 2)).toEqual(['The content of . has errors:', 'content/actors/bob.mdx:2:1  error  Unexpected end of the frontmatter, expected the field "subkind"  missing-field']);
});

test.each([
  [['main~9'], 'Unexpected "main~9", expected a revision of git, or a folder that holds content/'],
  [['--', '--output=pwned'], 'Unexpected "--output=pwned", expected a revision of git, or a folder that holds content/'],
  [[], 'Unexpected 0 sides, expected one or two'],
  [['main', '--format', 'toString'], 'Unknown format "toString"'],
] as const)('refuses %j', (args, message) => {
  const { status, stdout, stderr } = run(...args);
  expect([status, stdout, stderr.split('\n')[0]]).toEqual([2, '', message]);
  expect(stderr).toContain('usage: npm run diff -- BASE [HEAD]');
});
