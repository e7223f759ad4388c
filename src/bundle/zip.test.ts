import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { type NamedFile, writeZip } from './zip.ts';

const folder = mkdtempSync(join(tmpdir(), 'masar-zip-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function* files(): AsyncGenerator<NamedFile> {
  yield { name: 'index.html', content: '<p>مسار</p>'.repeat(1000) };
  yield { name: 'a/b.bin', content: Uint8Array.of(0, 255, 10) };
  yield { name: 'empty.txt', content: '' };
}

test('a zip holds what was put into it, and says how much', async () => {
  const path = join(folder, 'one.zip');
  const sum = await writeZip(path, 'masar', files());
  const bytes = readFileSync(path);
  expect(sum).toEqual({ files: 3, bytes: bytes.length });
  const found = unzipSync(bytes);
  expect(Object.keys(found)).toEqual(['masar/index.html', 'masar/a/b.bin', 'masar/empty.txt']);
  expect(strFromU8(found['masar/index.html']!)).toBe('<p>مسار</p>'.repeat(1000));
  expect([...found['masar/a/b.bin']!]).toEqual([0, 255, 10]);
});

test('it holds no time but the first that a zip can say', async () => {
  const path = join(folder, 'other.zip');
  await writeZip(path, 'masar', files());
  const bytes = readFileSync(path);
  // Time and date of the first file, as MS-DOS has them: midnight, 1 January 1980.
  expect([bytes.readUInt16LE(10), bytes.readUInt16LE(12)]).toEqual([0, 0x21]);
  expect(bytes.equals(readFileSync(join(folder, 'one.zip')))).toBe(true);
});

test('a file that cannot be made ends the writing with its fault', async () => {
  async function* broken(): AsyncGenerator<NamedFile> {
    yield { name: 'a', content: 'a' };
    throw new Error('no more');
  }
  await expect(writeZip(join(folder, 'broken.zip'), 'masar', broken())).rejects.toThrow('no more');
});
