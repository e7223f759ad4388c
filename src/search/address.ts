/** The search in the address of its page, and back from it. Pure. */

import type { KindWord } from '../words/keys.ts';

export interface Search {
  readonly query: string;
  /** Kinds to which it is narrowed; none means all. */
  readonly kinds: ReadonlySet<KindWord>;
  readonly from: number | undefined;
  readonly to: number | undefined;
  /** Page of the results, from 1. */
  readonly page: number;
}

/** What an address may name. */
export interface Known {
  readonly kinds: readonly KindWord[];
  readonly first: number;
  readonly last: number;
}

/** Most letters of a query that are searched, and longest piece of an address that is said back to the reader. */
export const longestQuery = 120;
const longestPiece = 40;
const mostPages = 999;
const names: readonly string[] = ['q', 'kind', 'from', 'to', 'page'];

/** The query of an address for a search: only what narrows it, in a fixed order. */
export function printSearch({ query, kinds, from, to, page }: Search, known: Known): string {
  const params = new URLSearchParams();
  if (query !== '') params.set('q', query);
  for (const kind of known.kinds) if (kinds.has(kind)) params.append('kind', kind);
  if (from !== undefined) params.set('from', String(from));
  if (to !== undefined) params.set('to', String(to));
  if (page > 1) params.set('page', String(page));
  return params.size === 0 ? '' : `?${params}`;
}

/** Reads the query of an address, as the form writes it. What is valid is taken; the rest comes back in `refused`, cut to what a reader can use. */
export function parseSearch(text: string, known: Known): { search: Search; refused: string[] } {
  const params = new URLSearchParams(text);
  const refused: string[] = [];
  const refuse = (name: string, value: string) => void refused.push(`${name}=${value}`.slice(0, longestPiece));
  const last = (name: string) => params.getAll(name).at(-1)?.trim() ?? '';
  const asked = params.getAll('kind').flatMap((value) => value.split(',')).filter((kind) => kind !== '');
  for (const kind of asked) if (!(known.kinds as readonly string[]).includes(kind)) refuse('kind', kind);
  const yearOf = (name: 'from' | 'to'): number | undefined => {
    const value = last(name);
    const year = /^\d{4}$/.test(value) ? Number(value) : Number.NaN;
    if (year >= known.first && year <= known.last) return year;
    if (value !== '') refuse(name, value);
    return undefined;
  };
  const from = yearOf('from');
  let to = yearOf('to');
  if (from !== undefined && to !== undefined && to < from) {
    refuse('to', String(to));
    to = undefined;
  }
  const page = /^[1-9]\d{0,2}$/.test(last('page')) ? Math.min(mostPages, Number(last('page'))) : 1;
  if (last('page') !== '' && String(page) !== last('page')) refuse('page', last('page'));
  for (const name of new Set(params.keys())) if (!names.includes(name)) refuse(name, params.get(name)!);
  return { search: { query: last('q'), kinds: new Set(known.kinds.filter((kind) => asked.includes(kind))), from, to, page }, refused };
}
