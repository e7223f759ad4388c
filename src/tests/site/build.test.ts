/** Building: the same content gives the same bytes, and bad content or a busy port leaves everything as it was. */

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { dist, filesOf } from './built.ts';

const copies: string[] = [];
afterAll(() => {
  for (const folder of copies) rmSync(folder, { recursive: true, force: true });
});

/** A copy of the repository without its history, in a folder of its own. */
function copy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'masar-'));
  copies.push(folder);
  for (const name of ['content', 'public', 'scripts', 'src', 'astro.config.mjs', 'package.json', 'tsconfig.json']) cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return folder;
}

function run(folder: string, script: string, args: readonly string[] = [], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], { cwd: folder, encoding: 'utf8', env: { ...process.env, ...env } });
  return { status, stdout, stderr };
}

function hashes(folder: string): Record<string, string> {
  return Object.fromEntries(filesOf(folder).map((file) => [file, createHash('sha256').update(readFileSync(join(folder, file))).digest('hex')]));
}

const here = copy();

test('two builds in different folders, time zones and languages are the same to the byte', () => {
  const built = run(here, 'build', [], { TZ: 'Pacific/Auckland', LANG: 'ar_SY.UTF-8' });
  expect(built).toEqual({ status: 0, stdout: expect.stringMatching(/^Built dist\/: \d+ entities, \d+ claims, \d+ sources\.\n$/), stderr: '' });
  expect(hashes(join(here, 'dist'))).toEqual(hashes(dist));
}, 400_000);

test('under a base path every address of every page begins with it', () => {
  const folder = copy();
  expect(run(folder, 'build', [], { BASE: 'masar', SITE: 'https://example.org/' }).status).toBe(0);
  const outside = filesOf(join(folder, 'dist'))
    .filter((file) => /\.(html|css|xml)$/.test(file))
    .flatMap((file) => readFileSync(join(folder, 'dist', file), 'utf8').match(/(?:(?:href|src|action)="|url\(|<loc>https:\/\/example\.org)\/(?!masar\/)[^")<]*/g) ?? []);
  expect(outside).toEqual([]);
}, 400_000);

test('five planted mistakes are reported at their places, and the last good site stays', () => {
  const before = hashes(join(here, 'dist'));
  const edit = (file: string, change: (text: string) => string) => writeFileSync(join(here, file), change(readFileSync(join(here, file), 'utf8')));
  edit('content/meetings/kerry-lavrov-moscow-2016-07.mdx', (text) => text.replace('to: sergey-lavrov', 'to: sergei-lavrov'));
  edit('content/actors/john-kerry.mdx', (text) => text.replace('\nsummary:', '\nsumary:'));
  edit('content/places/moscow.mdx', (text) => text.replace(/lat: .*/, 'lat: 95'));
  edit('content/resolutions/unscr-2254.mdx', (text) => text.replace('date: 2015-12-18', 'date: 2015-12-32'));
  edit('content/statements/lavrov-2016-07-15-separation.mdx', (text) => `${text.trimEnd()}\n\n<script>alert(1)</script>\n`);
  const built = run(here, 'build');
  expect(built.status).toBe(1);
  const places = [...built.stderr.matchAll(/^(content\/\S+?):(\d+):\d+ {2}error .* {2}([a-z0-9-]+)$/gm)].map((match) => `${match[1]} ${match[3]}`);
  expect(new Set(places)).toEqual(
    new Set([
      'content/actors/john-kerry.mdx unknown-key', 'content/actors/john-kerry.mdx missing-field', 'content/meetings/kerry-lavrov-moscow-2016-07.mdx unknown-id', 'content/places/moscow.mdx wrong-value',
      'content/resolutions/unscr-2254.mdx malformed-date', 'content/statements/lavrov-2016-07-15-separation.mdx refused-component',
    ]),
  );
  for (const [, file, line] of built.stderr.matchAll(/^(content\/\S+?):(\d+):\d+ {2}error .*(?:sergei-lavrov|sumary|95|2015-12-32|<script>)/gm)) {
    expect(readFileSync(join(here, file!), 'utf8').split('\n')[Number(line) - 1]).toMatch(/sergei-lavrov|sumary|95|2015-12-32|<script>/);
  }
  expect(hashes(join(here, 'dist'))).toEqual(before);
}, 400_000);

test('the check writes JSON and annotations, to a file where one is named', () => {
  const json = run(here, 'check', ['--format', 'json']);
  expect(json.status).toBe(1);
  expect(JSON.parse(json.stdout)[0]).toMatchObject({ file: expect.stringMatching(/^content\//), line: expect.any(Number), rule: expect.any(String) });
  const output = join(here, 'annotations.txt');
  const github = run('.', 'check', ['--root', here, '--format', 'github', '--output', output]);
  expect([github.status, github.stdout]).toEqual([1, '']);
  expect(readFileSync(output, 'utf8')).toMatch(/^::error file=content\/actors\/john-kerry\.mdx,line=\d+,/);
  expect(run('.', 'check', ['--format', 'xml']).status).toBe(2);
}, 400_000);

test('missing content is said, and builds nothing', () => {
  renameSync(join(here, 'content'), join(here, 'content-away'));
  const built = run(here, 'build');
  expect(built.status).toBe(1);
  expect(built.stderr).toContain('content:1:1  error  Unexpected folder without entries');
});

test('a busy port is said, with the way to another', async () => {
  const other = createServer().listen(0);
  const { port } = other.address() as AddressInfo;
  const served = run('.', 'serve', [], { PORT: String(port) });
  expect([served.status, served.stderr]).toEqual([1, `Port ${port} is taken. Choose another: PORT=4322 npm start\n`]);
  other.close();
});
