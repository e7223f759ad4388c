/** A worker that indexes the pages of one language, since Pagefind's own process does one page after the other. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { close, createIndex } from 'pagefind';
import { leftOut, type TextPage, textOf } from '../src/site/full-text.ts';

export interface IndexedFile {
  readonly path: string;
  readonly content: Uint8Array;
}

const { folder, pages } = workerData as { readonly folder: string; readonly pages: readonly TextPage[] };

const { index, errors } = await createIndex({ excludeSelectors: leftOut });
if (index === undefined) throw new Error(`Pagefind: ${errors.join('; ')}`);
for (const page of pages) {
  const added = await index.addHTMLFile({ url: `/${page.locale}/${page.path}`, content: textOf(readFileSync(join(folder, page.file), 'utf8'), page) });
  if (added.errors.length > 0) throw new Error(`Pagefind: ${page.file}: ${added.errors.join('; ')}`);
}
const { files } = await index.getFiles();
await close();
parentPort!.postMessage(files satisfies IndexedFile[]);
