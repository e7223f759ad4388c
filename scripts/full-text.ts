/** Full-text search: reads the built pages and writes Pagefind's index of each language beside them. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { KnowledgeBase } from '../src/knowledge/base.ts';
import { locales } from '../src/knowledge/locale.ts';
import { leftOut, textOf, textPages } from '../src/site/full-text.ts';

/** Files of Pagefind that the search page asks for; its own interfaces are not among them. */
const wanted = /^(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|pagefind\.\w+\.pf_meta|wasm\.(?:en|ar)\.pagefind|(?:index|fragment)\/.*)$/;

/** Pagefind's table of its languages, which it writes in no fixed order, by name. */
function inOrder(table: Uint8Array): string {
  const { languages, ...rest } = JSON.parse(Buffer.from(table).toString('utf8')) as { languages: Record<string, unknown> };
  return JSON.stringify({ ...rest, languages: Object.fromEntries(Object.entries(languages).toSorted(([a], [b]) => (a < b ? -1 : 1))) });
}

/** The path of a page below that of its language, from Pagefind's record of it. */
function pathIn(fragment: Uint8Array): string {
  const text = gunzipSync(fragment).toString('utf8');
  return (JSON.parse(text.slice(text.indexOf('{'))) as { url: string }).url.slice('/en/'.length);
}

/**
 * Indexes the site in a folder. Pages go in one after the other, so that the same site gives the same bytes; of Pagefind's own
 * filters none is used, as it writes them in no fixed order: `pages-<language>.json` names the page of each record instead.
 * @returns how many pages were read
 */
export async function indexText(folder: string, base: KnowledgeBase): Promise<number> {
  const { index, errors } = await createIndex({ excludeSelectors: leftOut });
  if (index === undefined) throw new Error(`Pagefind: ${errors.join('; ')}`);
  const pages = textPages(base);
  for (const page of pages) {
    const added = await index.addHTMLFile({ url: `/${page.locale}/${page.path}`, content: textOf(readFileSync(join(folder, page.file), 'utf8'), page) });
    if (added.errors.length > 0) throw new Error(`Pagefind: ${page.file}: ${added.errors.join('; ')}`);
  }
  const { files } = await index.getFiles();
  await close();
  const write = (name: string, content: Uint8Array | string) => {
    const path = join(folder, 'pagefind', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  };
  for (const { path, content } of files) if (wanted.test(path)) write(path, path === 'pagefind-entry.json' ? inOrder(content) : content);
  for (const locale of locales) {
    const records = files.flatMap(({ path, content }) => {
      const hash = new RegExp(`^fragment/(${locale}_\\w+)\\.pf_fragment$`).exec(path)?.[1];
      return hash === undefined ? [] : [[hash, pathIn(content)] as const];
    });
    write(`pages-${locale}.json`, JSON.stringify(Object.fromEntries(records.toSorted(([, a], [, b]) => (a < b ? -1 : 1)))));
  }
  return pages.length;
}
