/** Writes files into one zip, as they come. The same files give the same bytes. */

import { closeSync, openSync, writeSync } from 'node:fs';
import { Zip, ZipDeflate } from 'fflate';

/** A file by its path, with slashes. */
export interface NamedFile {
  readonly name: string;
  readonly content: Uint8Array | string;
}

/** The first time that a zip can say, whatever the zone: no clock is read. */
const mtime = new Date(1980, 0, 1);

/** Writes the zip, each file below `folder`. @returns how many files and bytes it has. @throws what writing throws */
export async function writeZip(path: string, folder: string, files: AsyncIterable<NamedFile>): Promise<{ files: number; bytes: number }> {
  const out = openSync(path, 'w');
  const sum = { files: 0, bytes: 0 };
  try {
    const zip = new Zip((fault, part) => {
      if (fault !== null) throw fault;
      writeSync(out, part);
      sum.bytes += part.length;
    });
    for await (const { name, content } of files) {
      const entry = new ZipDeflate(`${folder}/${name}`, { level: 9 });
      entry.mtime = mtime;
      zip.add(entry);
      entry.push(typeof content === 'string' ? Buffer.from(content) : content, true);
      sum.files++;
    }
    zip.end();
  } finally {
    closeSync(out);
  }
  return sum;
}
