/** Compresses the texts and programs of a built site ahead of time, so that a server need not: `index.html.br` and `index.html.gz` beside `index.html`. */

import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { endingOf, packedEndings } from './media-types.ts';

/** Smaller texts, in bytes, fit into a packet or two anyway. */
const least = 1024;
/** Brotli's 11 is 36 times as slow as its 8 and saves 11 % more of a page: too dear for 7,000 pages. */
const brotliLevel = 8;
const gzipLevel = 9;
/** Files at once, as many as Node's threads. */
const atOnce = 4;

/** Bytes of what was compressed, before and after. */
export interface Compressed {
  files: number;
  bytes: number;
  brotli: number;
  gzip: number;
}

const [asBrotli, asGzip] = [promisify(brotliCompress), promisify(gzip)];

/** Compresses all of them in a folder that are long enough. The same texts give the same bytes. @throws what reading and writing throw */
export async function compressFolder(folder: string): Promise<Compressed> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile() && packedEndings.includes(endingOf(entry.name))).map((entry) => join(entry.parentPath, entry.name));
  const sum: Compressed = { files: 0, bytes: 0, brotli: 0, gzip: 0 };
  const compress = async (name: string) => {
    const text = await readFile(name);
    if (text.length <= least) return;
    const [br, gz] = await Promise.all([asBrotli(text, { params: { [constants.BROTLI_PARAM_QUALITY]: brotliLevel, [constants.BROTLI_PARAM_SIZE_HINT]: text.length } }), asGzip(text, { level: gzipLevel })]);
    await Promise.all([writeFile(`${name}.br`, br), writeFile(`${name}.gz`, gz)]);
    sum.files++;
    sum.bytes += text.length;
    sum.brotli += br.length;
    sum.gzip += gz.length;
  };
  const next = names.values();
  await Promise.all(Array.from({ length: atOnce }, async () => { for (const name of next) await compress(name); }));
  return sum;
}
