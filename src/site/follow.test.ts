/** Checking again on each save, with real files; and that only what changed is read. */

import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { formatText } from '../knowledge/diagnostic.ts';
import { followContent } from './follow.ts';
import { contentReader } from './load.ts';

const repository = join(import.meta.dirname, '..', '..');
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'masar-follow-'));
  cpSync(join(repository, 'src/knowledge/fixtures/shared'), root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const place = (id: string) => `---\nname: { en: ${id}, ar: مدينة }\nsubkind: city\ncountry: SY\nsummary: { en: A city., ar: مدينة. }\n---\n`;
const lonely = (id: string) => [
  `content/places/${id}.mdx:1:1  warning  Unexpected entry without a link, expected a claim from it or to it, or a link in prose  unlinked-entity\n  hint: add links: with a source, or link to it from the entry to which it belongs\n`,
  `content/places/${id}.mdx:3:10  warning  Unexpected city without lat and lon, expected its coordinates  missing-coordinates\n  hint: add lat: and lon: in decimal degrees, and the gazetteer to cite:\n`,
].join('');

/** What is reported next that differs from what was reported before. */
function reports() {
  const told: string[] = [];
  let wake = () => {};
  const stop = followContent(root, ({ diagnostics }) => {
    const text = formatText(diagnostics);
    if (text !== told.at(-1)) told.push(text);
    wake();
  });
  let next = 0;
  return {
    stop,
    async next(): Promise<string> {
      while (told.length <= next) await new Promise<void>((resolve) => { wake = resolve; });
      return told[next++]!;
    },
  };
}

test('gives the same object for a file until it changes, also when it is replaced by one of the same size', () => {
  const read = contentReader(root);
  const before = read();
  expect(read()).toEqual(before);
  expect(read().every((file, index) => file === before[index])).toBe(true);
  const path = 'content/actors/russia.mdx';
  writeFileSync(join(root, 'other'), Buffer.from(before.find((file) => file.path === path)!.bytes).toString('utf8').replace('RU', 'FR'));
  renameSync(join(root, 'other'), join(root, path));
  const after = read();
  expect(after.filter((file) => !before.includes(file)).map((file) => file.path)).toEqual([path]);
  rmSync(join(root, path));
  symlinkSync('/etc/passwd', join(root, path));
  expect(read().find((file) => file.path === path)).toEqual({ path, bytes: new Uint8Array(), symlink: true });
});

test('reports anew on a save, a new folder, a file that is replaced and one that is removed', async () => {
  const followed = reports();
  try {
    expect(await followed.next()).toBe('');
    mkdirSync(join(root, 'content/places'));
    writeFileSync(join(root, 'content/places/homs.mdx'), place('homs'));
    expect(await followed.next()).toBe(lonely('homs'));
    writeFileSync(join(root, 'saved'), place('homs').replace('country: SY\n', 'country: Syria\n'));
    renameSync(join(root, 'saved'), join(root, 'content/places/homs.mdx'));
    expect(await followed.next()).toBe('content/places/homs.mdx:4:10  error  Unexpected value "Syria", expected a country code of two capital letters  wrong-value\n  hint: see the data model for what this field holds\n');
    rmSync(join(root, 'content/places'), { recursive: true });
    expect(await followed.next()).toBe('');
  } finally {
    followed.stop();
  }
});

test('the command goes on after an error and says when all is well again', async () => {
  const child = spawn(process.execPath, [join(repository, 'scripts/check.ts'), '--root', root, '--watch'], { stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  const says = async (text: string) => {
    while (!printed.includes(text)) await new Promise((resolve) => child.stderr.once('data', resolve));
    printed = '';
  };
  child.stdout.on('data', (data) => (printed += String(data)));
  child.stderr.on('data', (data) => (printed += String(data)));
  try {
    await says('0 errors, 0 warnings');
    writeFileSync(join(root, 'content/record.yaml'), 'reaches: yesterday\n');
    await says('1 error');
    writeFileSync(join(root, 'content/record.yaml'), 'reaches: 2026-03-10\n');
    await says('0 errors, 0 warnings');
  } finally {
    child.kill();
  }
});
