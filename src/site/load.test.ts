import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { formatText } from '../knowledge/diagnostic.ts';
import { checkContent, readContent } from './load.ts';

const root = mkdtempSync(join(tmpdir(), 'masar-load-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('links to files, to folders, to nothing and to themselves, and pipes, are named and never followed', () => {
  cpSync('src/knowledge/fixtures/shared', root, { recursive: true });
  const links = { 'actors/passwd.mdx': '/etc/passwd', 'actors/russia.ar.mdx': 'russia.mdx', 'events/nowhere.mdx': 'nowhere', 'events/loop.mdx': 'loop.mdx', 'statements/more': '../actors', 'sources/2014.yaml': '2016.yaml', tracks: '/proc' };
  for (const [path, target] of Object.entries(links)) symlinkSync(target, join(root, 'content', path));
  mkdirSync(join(root, 'content/topics/empty.mdx'));
  execFileSync('mkfifo', [join(root, 'content/topics/pipe.mdx')]);
  const { diagnostics } = checkContent(root);
  const expected = (path: string) => `content/${path}:1:1  error  Unexpected symbolic link or device, expected a file  symlink\n  hint: put the file itself here\n`;
  expect(formatText(diagnostics.filter(({ rule }) => rule === 'symlink'))).toBe([...Object.keys(links), 'topics/pipe.mdx'].toSorted().map(expected).join(''));
  expect(readContent(root).filter(({ symlink }) => symlink).flatMap(({ bytes }) => [...bytes])).toEqual([]);
});

test('content that is a link itself is not read', () => {
  mkdirSync(join(root, 'other'));
  symlinkSync(join(root, 'content'), join(root, 'other/content'));
  expect(checkContent(join(root, 'other')).diagnostics.map(({ file, rule }) => `${file} ${rule}`)).toContain('content symlink');
});
