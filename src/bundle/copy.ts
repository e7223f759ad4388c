/** The site as a copy that opens from disk: which files of the built site go into it, and how. */

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { folderOf, kindNames } from '../knowledge/kinds/index.ts';
import { locales } from '../knowledge/locale.ts';
import { pathTo } from '../paths.ts';
import { type BuiltSite, dataOnDisk, rootFrom } from './addresses.ts';
import { pageOnDisk, toldOf } from './page.ts';
import { carrying, islandOf, makeIslands } from './scripts.ts';
import type { NamedFile } from './zip.ts';

/** What is for servers, for other sites or for search engines, or is made anew. */
const leftOut = /^(?:[._][^/]*|robots\.txt|sitemap.*|(?:ar\/)?404\.html|(?:ar\/)?(?:embed|pictures\/(?:around|in-time))\/.*|share(?:\.png|\/.*)|pagefind\/.*|assets\/.*\.(?:js|wasm)|.*\.(?:br|gz))$/;
/** Entries as Markdown, for programs that ask a server. */
const forPrograms = new RegExp(`^(?:llms\\.txt|(?:ar/)?(?:${kindNames.map(folderOf).join('|')})(?:/[^/]+)?\\.md)$`);
/** Pages that are nothing without a server, to which a copy leads on the site: a worker and a compiled engine answer there. */
const leftOnline = /^(?:ar\/)?query\//;
/** Data that scripts load, and what only they read. */
const loaded = /^(?:assets\/.*|data\/graph)\.json$/;
const loadedOnly = /^assets\/.*\.json$/;
/** Pages of which the panel of the graph tells. */
const told = new RegExp(`^(?:ar/)?(?:${[...kindNames.map(folderOf), 'stories'].join('|')})/[^/]+/index\\.html$`);

/** The files of a site that go into its copy, and what comes of each: itself as it opens from disk, and a script that carries it where others need it. */
export interface Copy {
  readonly names: readonly string[];
  /** @throws where a page leads to what the copy lacks */
  readonly of: (name: string) => Iterable<NamedFile>;
}

/** The page of the graph in the language of a page. */
function graphFor(file: string): string {
  const homes = locales.map((locale) => pathTo({ page: 'home' }, locale, '')).filter((home) => file.startsWith(home));
  return `${homes.toSorted((a, b) => b.length - a.length)[0]}graph/index.html`;
}

/** A page that loads a file of data, all of which stand in a folder below that of their language: `provisions/ar.6cebf74b10.json` is loaded by an Arabic one. */
function readerOf(file: string): string {
  return /\bar\.[^/]*$/.test(file) ? 'ar/graph/index.html' : 'graph/index.html';
}

/** The files that come of one file of the site. */
function* copiesOf(name: string, folder: string, site: BuiltSite): Generator<NamedFile> {
  const bytes = readFileSync(join(folder, name));
  const text = () => bytes.toString('utf8');
  if (name.endsWith('.html')) {
    const html = text();
    yield { name, content: pageOnDisk(html, name, site, islandOf) };
    if (told.test(name)) yield { name: `${name}.js`, content: carrying(toldOf(html, name, graphFor(name), site)) };
  } else if (name.endsWith('.css')) yield { name, content: text().replaceAll(`url(${site.base}`, `url(${rootFrom(name)}`) };
  else if (!loadedOnly.test(name)) yield { name, content: bytes };
  if (loaded.test(name)) yield { name: `${name}.js`, content: carrying(JSON.stringify(dataOnDisk(JSON.parse(text()), readerOf(name), site))) };
}

/** The copy of the site in a folder, which was built for `base` on a host, `https://masar.example`. */
export function copyOf(folder: string, base: string, host: string): Copy {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((name) => !leftOut.test(name) && !forPrograms.test(name))
    .sort();
  const names = all.filter((name) => !leftOnline.test(name));
  const site: BuiltSite = { base, files: new Set(names), online: { host, files: new Set(all.filter((name) => leftOnline.test(name))) } };
  return { names, of: (name) => copiesOf(name, folder, site) };
}

/** All files of a copy, made one after the other. */
export async function* filesOf(copy: Copy): AsyncGenerator<NamedFile> {
  for (const name of copy.names) yield* copy.of(name);
  yield* await makeIslands();
}
