/** The parts of the page that the search fills in, and the data that it carries. */

import type { KindWord, Plural, SearchWords } from '../words/keys.ts';

const byId = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;

/** What the search says. */
export type Carried = SearchWords & { readonly search: string; readonly comma: string; readonly kinds: Readonly<Record<KindWord, string>>; readonly entity: Plural };

export const parts = {
  title: byId('search-title'),
  lede: document.querySelector<HTMLElement>('main > .lede')!,
  found: byId('search-found'),
  facets: byId('search-facets'),
  refused: byId('search-refused'),
  names: byId('search-names'),
  namesNote: byId('search-names-note'),
  texts: byId('search-texts'),
  textsNote: byId('search-texts-note'),
  pages: byId('search-pages'),
  input: document.querySelector<HTMLInputElement>('.masthead input[name="q"]')!,
} as const;

/** Kinds to which a search may be narrowed. */
export const kinds = [...parts.facets.querySelectorAll<HTMLInputElement>('[name="kind"]')].map(({ value }) => value as KindWord);

export const locale = document.documentElement.lang === 'ar' ? 'ar' : 'en';
export const say = JSON.parse(byId('search-words').textContent) as Carried;

const { names = '', base = '/', index, first = '0', last = '0' } = parts.found.dataset;
/** Addresses: of the names, of the site, of the index of texts, which a copy on disk has not. */
export const files = { names, base, index } as const;
export const years = { first: Number(first), last: Number(last) } as const;

/** Shows a note, or hides it where there is nothing to say. */
export function note(element: HTMLElement, ...content: readonly (Node | string)[]): void {
  element.replaceChildren(...content);
  element.hidden = content.length === 0;
}
