/** What readers download of a built site: the script of a page, and the largest page of an entity. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dirname, resolve } from 'node:path/posix';
import { gzipSync } from 'node:zlib';
import { folderOf, kindNames } from '../src/knowledge/kinds/index.ts';
import type { Figure } from './figure.ts';

const packed = (data: string | Buffer) => gzipSync(data, { level: 9 }).length;
const sum = (numbers: Iterable<number>) => [...numbers].reduce((all, number) => all + number, 0);

/** The scripts of a page, one text each: those in it, those that it names, and all that these import, at once or later. Data in JSON is none. */
export function scriptsOf(html: string, read: (path: string) => string | undefined): string[] {
  const scripts: string[] = [];
  const seen = new Set<string>();
  const load = (path: string): void => {
    const text = seen.has(path) ? undefined : read(path);
    seen.add(path);
    if (text === undefined) return;
    scripts.push(text);
    for (const [, name] of text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["'`](\.{0,2}\/[^"'`]+\.m?js)["'`]/g)) load(resolve(dirname(path), name!));
  };
  for (const [, attributes, text] of html.matchAll(/<script\b([^>]*)>(.*?)<\/script>/gs)) {
    const src = /\ssrc="([^"]+)"/.exec(attributes!)?.[1];
    if (src !== undefined) load(resolve('/', src));
    else if (!/\stype="application\/(?:ld\+)?json"/.test(attributes!)) scripts.push(text!);
  }
  return scripts;
}

/** The figures of the site in a folder. */
export function siteFigures(dist: string): Figure[] {
  const read = (path: string) => (existsSync(join(dist, path)) ? readFileSync(join(dist, path), 'utf8') : undefined);
  const editions = ['', '/ar'];
  const entityPages = editions.flatMap((edition) =>
    kindNames.flatMap((kind) => {
      const folder = `${edition}/${folderOf(kind)}`;
      return readdirSync(join(dist, folder), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => read(`${folder}/${name}/index.html`)!).filter((html) => html.includes('<article class="entity'));
    }),
  );
  const graphPages = editions.map((edition) => read(`${edition}/graph/index.html`)).filter((html) => html !== undefined);
  const styles = (html: string) => [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href]) => read(href!)!);
  const most = (values: readonly number[]) => (values.length === 0 ? undefined : Math.max(...values));
  return [
    { name: '/graph/: script, gzip', value: most(graphPages.map((html) => sum(scriptsOf(html, read).map(packed)) / 1000)), limit: 190, unit: 'kB' },
    { name: 'entity page with most script', value: most(entityPages.map((html) => sum(scriptsOf(html, read).map((text) => Buffer.byteLength(text))))), limit: 0, unit: 'bytes' },
    { name: 'largest entity page with its styles, gzip', value: most(entityPages.map((html) => sum([html, ...styles(html)].map(packed)) / 1000)), limit: 60, unit: 'kB' },
  ];
}
