import { execFileSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { listLimit } from '../knowledge/rules/too-large.ts';
import { makeRepository } from './fixtures/repository.ts';
import { readContent } from './load.ts';
import { readRevision } from './revision.ts';

const repository = makeRepository();
const { folder } = repository;
afterAll(() => repository.remove());

const first = repository.commit({
  'content/topics/ceasefire.mdx': 'first\r\n',
  'content/events/a b\n"ü".mdx': new Uint8Array([0, 255, 10, 13]),
  'content/events/empty.mdx': '',
  'content/events/link.mdx': { link: '/etc/passwd' },
  'content/sources/2016.yaml': 'x'.repeat(listLimit + 2),
  'other/topics/ceasefire.mdx': 'not content',
});
const atFirst = readContent(folder);
const second = repository.commit({ 'content/topics/ceasefire.mdx': 'second', 'content/events/empty.mdx': null });

test('reads of a revision what a folder would hold: odd names, bytes, links that are not followed', () => {
  const plain = (files: typeof atFirst) => files.map(({ path, bytes, symlink }) => ({ path, bytes: path.endsWith('.yaml') ? bytes.length : [...bytes], symlink })).toSorted((a, b) => (a.path < b.path ? -1 : 1));
  expect(plain(readRevision(folder, first)!)).toEqual(plain(atFirst));
  expect(plain(atFirst).map(({ path }) => path)).toEqual(['content/events/a b\n"ü".mdx', 'content/events/empty.mdx', 'content/events/link.mdx', 'content/sources/2016.yaml', 'content/topics/ceasefire.mdx']);
});

test('reads it by any name that git knows, and not from the folder', () => {
  const textOf = (revision: string) => new TextDecoder().decode(readRevision(folder, revision)!.find(({ path }) => path.endsWith('ceasefire.mdx'))!.bytes);
  expect([first, 'HEAD~1', 'main^', second, 'main', 'HEAD', second.slice(0, 8)].map(textOf)).toEqual(['first\r\n', 'first\r\n', 'first\r\n', 'second', 'second', 'second', 'second']);
});

test.each(['--upload-pack=touch pwned', '-h', '--all', '--output=pwned', 'nobody', '', 'HEAD --all', 'HEAD:content', 'HEAD^{tree}', ' ', 'main..HEAD', '0'.repeat(40), '$(touch pwned)', '../main'])('knows no revision %j', (name) => {
  expect(readRevision(folder, name)).toBeUndefined();
  expect(existsSync(join(folder, 'pwned'))).toBe(false);
});

test('runs no filter, hook or conversion that the repository names', () => {
  const touch = `touch ${join(folder, 'pwned')}; cat`;
  for (const [key, value] of [['filter.evil.smudge', touch], ['filter.evil.clean', 'cat'], ['filter.evil.required', 'true'], ['diff.evil.textconv', touch]] as const) execFileSync('git', ['config', key, value], { cwd: folder });
  const third = repository.commit({ '.gitattributes': '* filter=evil diff=evil\n', 'content/topics/ceasefire.mdx': 'third', '.git/hooks/post-checkout': `#!/bin/sh\n${touch}\n` });
  rmSync(join(folder, 'pwned'), { force: true });
  expect(readRevision(folder, third)).toHaveLength(4);
  expect(existsSync(join(folder, 'pwned'))).toBe(false);
});

test('finds no revision where there is no repository, and no content in a revision without it', () => {
  expect(readRevision('/', 'HEAD')).toBeUndefined();
  const bare = makeRepository();
  bare.commit({ 'README.md': 'nothing' });
  expect(readRevision(bare.folder, 'HEAD')).toEqual([]);
  bare.commit({ content: 'a file' });
  expect(readRevision(bare.folder, 'HEAD')).toEqual([{ path: 'content', bytes: new Uint8Array(), symlink: true }]);
  bare.remove();
});
