/** A value of an answer as a table shows it: text, and where it leads. */

import { formatDate } from '../knowledge/date-words.ts';
import { parseDate } from '../knowledge/date.ts';
import { inLocale, type PathLocale } from '../paths.ts';
import type { KindWord, Words } from '../words/keys.ts';
import type { Term } from './answer.ts';
import type { Names } from './names.ts';

export interface Cell {
  readonly text: string;
  readonly href?: string;
  /** Of an entry. */
  readonly kind?: KindWord;
  /** The language of a text that says so. */
  readonly language?: string;
  /** Whether it is read from left to right whatever the page's direction: ids, numbers. */
  readonly code: boolean;
}

/** Where the site lives, the page's language, and what things are called. */
export interface Shown {
  /** With the base path, `https://masar.example/`. */
  readonly site: string;
  /** `/`. */
  readonly base: string;
  readonly locale: PathLocale;
  readonly words: DateSpeech;
  readonly names: Names;
}

/** The words of dates. */
export type DateSpeech = Pick<Words, 'dates' | 'months'>;

/** Of pages, entries and outlets have a thing that they are about. */
const entry = /^(?!sources\/)([a-z]+)s\/([a-z0-9-]+)\/#it$/;

/** The kind and the id of an entry by its IRI; undefined for anything else. */
export function entryOf(iri: string, site: string): { readonly kind: KindWord; readonly id: string } | undefined {
  const [, kind, id] = (iri.startsWith(site) && entry.exec(iri.slice(site.length))) || [];
  return id === undefined ? undefined : { kind: kind as KindWord, id };
}

/** The address of a thing of the site in the language of the page; its own terms have none. */
function hrefOf(iri: string, { site, base, locale }: Shown): string | undefined {
  const path = iri.slice(site.length);
  return path.startsWith('data/') ? undefined : inLocale(`/${path.replace(/#it$/, '')}`, locale, base);
}

/** What is written of a thing without a name: the end of its address, or all of it elsewhere. */
function shortened(iri: string, site: string): string {
  if (!iri.startsWith(site)) return iri;
  const path = iri.slice(site.length);
  return path.startsWith('data/ontology.ttl#') ? path.replace(/^[^#]*#/, 'masar:') : path.replace(/^[a-z]+\/([^/]+)\/#/, '$1#');
}

const dateTypes: ReadonlySet<string | undefined> = new Set(['http://id.loc.gov/datatypes/edtf/EDTF', 'http://www.w3.org/2001/XMLSchema#date']);

/** A value as it is shown. Only addresses of the web are links. */
export function cellOf({ type, value, datatype, 'xml:lang': language }: Term, shown: Shown): Cell {
  if (dateTypes.has(datatype) && 'date' in parseDate(value)) return { text: formatDate(value, shown.words as Words, 'short'), code: false };
  if (type !== 'uri') return { text: value, code: language === undefined, ...(language === undefined ? {} : { language }) };
  const name = Object.hasOwn(shown.names, value) ? shown.names[value] : undefined;
  const href = value.startsWith(shown.site) ? hrefOf(value, shown) : /^https?:\/\//.test(value) ? value : undefined;
  const kind = entryOf(value, shown.site)?.kind;
  return { text: name ?? shortened(value, shown.site), code: name === undefined, ...(href === undefined ? {} : { href }), ...(kind === undefined ? {} : { kind }) };
}
