/** The page of questions: the worked examples with their answers, what a reader's browser would load, and the words for queries. */

import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { Store } from 'oxigraph';
import { namespaceOf } from '../exports/rdf/names.ts';
import { vocabularies } from '../exports/rdf/vocabularies.ts';
import type { Locale } from '../knowledge/locale.ts';
import { ask, inParts, loadRecord, type Row } from '../query/answer.ts';
import { type Cell, cellOf } from '../query/cell.ts';
import { type Example, readExample } from '../query/example.ts';
import { namedIn, namesOf } from '../query/names.ts';
import { siteConfig } from '../site.config.ts';
import { words } from '../words/index.ts';
import { madeOnce } from './load.ts';
import { queried, queryBase } from './queried.ts';

/** Where the examples are, from the root of the repository. */
const folder = 'src/query/examples';

/** Prefixes by which terms are shown and put into queries, with what they stand for. */
export const prefixes: Readonly<Record<string, string>> = { masar: namespaceOf({ site: '', base: '' }), ...vocabularies };

const full: Readonly<Record<string, string>> = { ...vocabularies, masar: namespaceOf(siteConfig) };

/** Letters that are compressed at once, to weigh them: of more the whole would be no smaller. */
const lot = 2 ** 23;

/** The engine with the record in it, and the bytes of both as they travel, made once a build. */
const asked = madeOnce('query', ({ base }) => {
  const packed = (content: string | Uint8Array) => gzipSync(content, { level: 9 }).length;
  const { quads, ontology } = queried(base);
  const store = new Store();
  let data = packed(ontology);
  function* weighed(): Generator<string> {
    for (const part of inParts(quads, lot)) {
      data += packed(part);
      yield part;
    }
  }
  loadRecord(store, { quads: weighed(), ontology });
  return { store, sizes: { engine: packed(readFileSync('node_modules/oxigraph/web_bg.wasm')), data } };
});

/** Bytes that a reader's browser loads to answer. */
export const loadedBytes = () => asked().sizes;

export interface Answered extends Example {
  readonly file: string;
  readonly columns: readonly string[];
  /** A cell is undefined where the answer has no value. */
  readonly rows: readonly (readonly (Cell | undefined)[])[];
}

const rowsOf = (query: string): { columns: readonly string[]; rows: readonly Row[] } => {
  const answer = ask(asked().store, query, queryBase);
  if (answer.form !== 'rows') throw new Error(`Not a query for rows: ${query}`);
  return answer;
};

/** The examples in the order of their files, answered. */
export function answeredExamples(locale: Locale): readonly Answered[] {
  return readdirSync(folder).map((name) => {
    const file = `${folder}/${name}`;
    const example = readExample(name, readFileSync(file, 'utf8'));
    const { columns, rows } = rowsOf(example.query);
    const shown = { site: queryBase, base: siteConfig.base, locale, words: words[locale], names: namesOf(asked().store, namedIn(rows), locale, queryBase) };
    return { ...example, file, columns, rows: rows.map((row) => columns.map((column) => row[column] && cellOf(row[column], shown))) };
  });
}

export interface QueryTerm {
  /** `masar:host` */
  readonly term: string;
  /** What it is called in the language; empty where it explains itself. */
  readonly label: string;
}

/** The classes, or the properties, that the record uses, those of the ontology itself left out, in the order of their names. */
export function queryTerms(of: 'classes' | 'properties', locale: Locale): readonly QueryTerm[] {
  const { rows } = rowsOf(`SELECT DISTINCT ?term { GRAPH ?source { ${of === 'classes' ? '?s a ?term' : '?s ?term ?o'} } }`);
  const iris = namedIn(rows);
  const names = namesOf(asked().store, iris, locale, queryBase);
  return iris.flatMap((iri) => {
    const prefix = Object.keys(full).find((name) => iri.startsWith(full[name]!));
    return prefix === undefined ? [] : [{ term: `${prefix}:${iri.slice(full[prefix]!.length)}`, label: names[iri] ?? '' }];
  }).toSorted((a, b) => (a.term < b.term ? -1 : 1));
}
