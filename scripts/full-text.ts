/** Full-text search: reads the built pages and writes Pagefind's index of each language beside them. */

import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { gunzipSync } from 'node:zlib';
import type { KnowledgeBase } from '../src/knowledge/base.ts';
import { locales } from '../src/knowledge/locale.ts';
import { textPages } from '../src/site/full-text.ts';
import type { IndexedFile, Work } from './full-text-worker.ts';

/** Files of Pagefind that the search page asks for; its own interfaces are not among them. */
const wanted = /^(?:pagefind(?:-worker)?\.js|pagefind\.\w+\.pf_meta|wasm\.(?:en|ar)\.pagefind|(?:index|fragment)\/.*)$/;

/** Pagefind's table of its languages. */
interface Table {
  readonly languages: Readonly<Record<string, unknown>>;
}

const tableIn = (files: readonly IndexedFile[]): Table => JSON.parse(Buffer.from(files.find(({ path }) => path === 'pagefind-entry.json')!.content).toString('utf8'));

/** The path of a page below that of its language, from Pagefind's record of it. */
function pathIn(fragment: Uint8Array): string {
  const text = gunzipSync(fragment).toString('utf8');
  return (JSON.parse(text.slice(text.indexOf('{'))) as { url: string }).url.slice('/en/'.length);
}

/** The index of each language. @throws what Pagefind says. */
async function indexesOf(work: Work): Promise<readonly (readonly IndexedFile[])[]> {
  const [indexes] = await once(new Worker(new URL('full-text-worker.ts', import.meta.url), { workerData: work }), 'message');
  return indexes;
}

/**
 * Indexes the site in a folder on a thread of its own. Pages of a language go in one after the other, so that the same site gives the
 * same bytes; of Pagefind's own filters none is used, as it writes them in no fixed order: `pages-<language>.json` names the page of
 * each record instead.
 */
export async function indexText(folder: string, base: KnowledgeBase): Promise<void> {
  const byLocale = Map.groupBy(textPages(base), ({ locale }) => locale);
  const indexes = await indexesOf({ folder, languages: locales.map((locale) => byLocale.get(locale)!) });
  const write = (name: string, content: Uint8Array | string) => {
    const path = join(folder, 'pagefind', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  };
  for (const { path, content } of indexes.flat()) if (wanted.test(path)) write(path, content);
  const tables = indexes.map(tableIn);
  write('pagefind-entry.json', JSON.stringify({ ...tables[0], languages: Object.fromEntries(tables.flatMap(({ languages }) => Object.entries(languages)).toSorted(([a], [b]) => (a < b ? -1 : 1))) }));
  for (const [at, locale] of locales.entries()) {
    const records = indexes[at]!.flatMap(({ path, content }) => {
      const hash = new RegExp(`^fragment/(${locale}_\\w+)\\.pf_fragment$`).exec(path)?.[1];
      return hash === undefined ? [] : [[hash, pathIn(content)] as const];
    });
    write(`pages-${locale}.json`, JSON.stringify(Object.fromEntries(records.toSorted(([, a], [, b]) => (a < b ? -1 : 1)))));
  }
}
