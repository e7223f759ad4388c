/** The page of questions: the worked examples with their answers, what a reader's browser would load, and the words for queries. */

import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { Store } from 'oxigraph';
import { namespaceOf } from '../exports/rdf/names.ts';
import { vocabularies } from '../exports/rdf/vocabularies.ts';
import type { KnowledgeBase } from '../knowledge/base.ts';
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

export interface Answered extends Example {
  readonly file: string;
  readonly columns: readonly string[];
  /** A cell is undefined where the answer has no value. */
  readonly rows: readonly (readonly (Cell | undefined)[])[];
}

export interface QueryTerm {
  /** `masar:host` */
  readonly term: string;
  /** What it is called in the language; empty where it explains itself. */
  readonly label: string;
}

export interface QueryPage {
  /** In the order of their files. */
  readonly examples: readonly Answered[];
  /** The classes and the properties that the record uses, those of the ontology itself left out, in the order of their names. */
  readonly classes: readonly QueryTerm[];
  readonly properties: readonly QueryTerm[];
}

export interface QueryAnswers {
  /** Bytes that a reader's browser loads to answer, as they travel. */
  readonly sizes: { readonly engine: number; readonly data: number };
  readonly pages: Readonly<Record<Locale, QueryPage>>;
}

/** The engine with the record in it, and the bytes of both. */
function loaded(base: KnowledgeBase): { store: Store; sizes: QueryAnswers['sizes'] } {
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
}

function rowsOf(store: Store, query: string): { columns: readonly string[]; rows: readonly Row[] } {
  const answer = ask(store, query, queryBase);
  if (answer.form !== 'rows') throw new Error(`Not a query for rows: ${query}`);
  return answer;
}

function termsOf(store: Store, pattern: string, locale: Locale): QueryTerm[] {
  const { rows } = rowsOf(store, `SELECT DISTINCT ?term { GRAPH ?source { ${pattern} } }`);
  const iris = namedIn(rows);
  const names = namesOf(store, iris, locale, queryBase);
  return iris.flatMap((iri) => {
    const prefix = Object.keys(full).find((name) => iri.startsWith(full[name]!));
    return prefix === undefined ? [] : [{ term: `${prefix}:${iri.slice(full[prefix]!.length)}`, label: names[iri] ?? '' }];
  }).toSorted((a, b) => (a.term < b.term ? -1 : 1));
}

/** What the page says in each language, as plain values. */
export function answerQueries(base: KnowledgeBase): QueryAnswers {
  const { store, sizes } = loaded(base);
  const examples = readdirSync(folder).map((name) => {
    const file = `${folder}/${name}`;
    const example = readExample(name, readFileSync(file, 'utf8'));
    return { ...example, file, ...rowsOf(store, example.query) };
  });
  const pageIn = (locale: Locale): QueryPage => ({
    examples: examples.map(({ columns, rows, ...example }) => {
      const shown = { site: queryBase, base: siteConfig.base, locale, words: words[locale], names: namesOf(store, namedIn(rows), locale, queryBase) };
      return { ...example, columns, rows: rows.map((row) => columns.map((column) => row[column] && cellOf(row[column], shown))) };
    }),
    classes: termsOf(store, '?s a ?term', locale),
    properties: termsOf(store, '?s ?term ?o', locale),
  });
  return { sizes, pages: { en: pageIn('en'), ar: pageIn('ar') } };
}

/** The answers for the page, made once a build. */
export const queryAnswers = madeOnce('query', async ({ base }) => answerQueries(base));
