/** A worker that indexes the pages of each language, one language after the other, while the main thread does something else. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { close, createIndex } from 'pagefind';
import { leftOut, type TextPage, textOf } from '../src/site/full-text.ts';

export interface IndexedFile {
  readonly path: string;
  readonly content: Uint8Array;
}

export interface Work {
  readonly folder: string;
  /** The pages of each language. */
  readonly languages: readonly (readonly TextPage[])[];
}

const { folder, languages } = workerData as Work;

async function indexOf(pages: readonly TextPage[]): Promise<IndexedFile[]> {
  const { index, errors } = await createIndex({ excludeSelectors: leftOut });
  if (index === undefined) throw new Error(`Pagefind: ${errors.join('; ')}`);
  for (const page of pages) {
    const added = await index.addHTMLFile({ url: `/${page.locale}/${page.path}`, content: textOf(readFileSync(join(folder, page.file), 'utf8'), page) });
    if (added.errors.length > 0) throw new Error(`Pagefind: ${page.file}: ${added.errors.join('; ')}`);
  }
  const { files } = await index.getFiles();
  await index.deleteIndex();
  return files;
}

const indexes: IndexedFile[][] = [];
for (const pages of languages) indexes.push(await indexOf(pages));
await close();
parentPort!.postMessage(indexes);
