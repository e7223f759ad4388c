import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { compressFolder } from './compress.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const page = '<p>معلومات عن المحادثات</p>\n'.repeat(100);

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'masar-compress-'));
  folders.push(made);
  mkdirSync(join(made, 'ar'));
  for (const [name, text] of [['ar/index.html', page], ['short.html', 'x'.repeat(1024)], ['font.woff2', 'x'.repeat(5000)], ['_headers', 'x'.repeat(5000)], ['a.json', `[${'1,'.repeat(1000)}1]`], ['a.wasm', '\0asm'.repeat(500)]] as const) writeFileSync(join(made, name), text);
  return made;
}

const files = (made: string) => readdirSync(made, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(br|gz)$/.test(name)).sort();

test('long texts and programs alone are compressed, and come back as they were', async () => {
  const made = folder();
  const sum = await compressFolder(made);
  expect(files(made)).toEqual(['a.json.br', 'a.json.gz', 'a.wasm.br', 'a.wasm.gz', 'ar/index.html.br', 'ar/index.html.gz']);
  expect(sum).toMatchObject({ files: 3, bytes: Buffer.byteLength(page) + 4003 });
  expect(brotliDecompressSync(readFileSync(join(made, 'ar/index.html.br'))).toString()).toBe(page);
  expect(gunzipSync(readFileSync(join(made, 'ar/index.html.gz'))).toString()).toBe(page);
});

test('the same texts give the same bytes, also where they were compressed before', async () => {
  const [one, other] = [folder(), folder()];
  for (const made of [one, other, other]) await compressFolder(made);
  expect(files(other)).toEqual(files(one));
  for (const name of files(one)) expect(readFileSync(join(other, name)).equals(readFileSync(join(one, name)))).toBe(true);
});
