/** How well and how fast the search by name finds what people type, and what readers download for it. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readQueries, rightAmong } from '../src/search/fixtures/queries.ts';
import { type NameFile, unpackNames } from '../src/search/name-file.ts';
import { findNames, indexNames } from '../src/search/names.ts';
import type { Figure } from './figure.ts';
import { scriptsOf } from './site.ts';

const packed = (data: string) => gzipSync(data, { level: 9 }).length / 1000;

/** The figures of the search of the site in a folder, by the queries of a file. */
export function searchFigures(dist: string, queryFile: string): Figure[] {
  const read = (path: string) => readFileSync(join(dist, path), 'utf8');
  const names = read(`assets/${readdirSync(join(dist, 'assets')).find((name) => /^names\.\w+\.json$/.test(name))!}`);
  const index = indexNames(unpackNames(JSON.parse(names) as NameFile));
  const queries = readQueries(readFileSync(queryFile, 'utf8'));
  const start = performance.now();
  const { right } = rightAmong(3, queries, (query) => findNames(index, query, 3));
  const milliseconds = (performance.now() - start) / queries.length;
  const letters = ['search', 'ar/search'].flatMap((folder) => readdirSync(join(dist, folder), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => read(`${folder}/${name}/index.html`)));
  return [
    { name: `search: page not among the first 3, of ${queries.length} queries`, value: (100 * (queries.length - right)) / queries.length, limit: 3, unit: '%' },
    { name: 'search: names, a query', value: milliseconds, limit: 50, unit: 'ms' },
    { name: 'search: list of names, gzip', value: packed(names), limit: 60, unit: 'kB' },
    { name: '/search/: script, gzip', value: scriptsOf(read('search/index.html'), read).reduce((sum, text) => sum + packed(text), 0), limit: 40, unit: 'kB' },
    { name: 'largest page of names, gzip', value: Math.max(...letters.map(packed)), limit: 60, unit: 'kB' },
  ];
}
