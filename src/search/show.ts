/** Puts the answers into the page. */

import { make } from '../explorer/elements.ts';
import { digits, fill, plural } from '../words/fill.ts';
import type { Search } from './address.ts';
import type { NamedEntry } from './name-file.ts';
import { files, locale, note, parts, say } from './page.ts';
import { namedItem, textItem } from './results.ts';
import type { TextHit } from './texts.ts';

/** Names and texts on a page. */
const mostNames = 7;
const perPage = 10;

/** Shows entries found by name; undefined where the names could not be had. */
export function showNames(found: readonly NamedEntry[] | undefined, query: string): void {
  parts.names.replaceChildren(...(found ?? []).slice(0, mostNames).map((entry) => namedItem(entry, query)));
  note(parts.namesNote, ...(found === undefined ? [say.namesNotLoaded] : found.length === 0 ? [say.noName] : []));
  note(parts.textsNote, say.searching);
}

interface Shown {
  readonly search: Search;
  readonly query: string;
  readonly entryOf: (path: string) => NamedEntry | undefined;
  readonly isFiltered: boolean;
  /** Whether this is still what is asked. */
  readonly isCurrent: () => boolean;
  /** The entry whose name is nearest to the query. */
  readonly nearest: NamedEntry | undefined;
  readonly address: (page: number) => string;
}

/** Shows texts, a page of them; undefined where they could not be searched. */
export async function showTexts(hits: readonly TextHit[] | undefined, { search, query, entryOf, isFiltered, isCurrent, nearest, address }: Shown): Promise<void> {
  const pages = Math.max(1, Math.ceil((hits?.length ?? 0) / perPage));
  const page = Math.min(search.page, pages);
  const shown = (hits ?? []).slice((page - 1) * perPage, page * perPage);
  const items = await Promise.all(shown.map((hit) => textItem(hit, entryOf(hit.path), query))).catch(() => undefined);
  if (!isCurrent()) return;
  parts.texts.replaceChildren(...(items ?? []));
  if (hits === undefined || items === undefined) note(parts.textsNote, files.index === undefined ? say.noIndex : say.notLoaded);
  else if (hits.length > 0) note(parts.textsNote, fill(say.bestFirst, { entries: plural(say.entity, hits.length, locale) }));
  else if (isFiltered) note(parts.textsNote, say.nothingWithFilters);
  else note(parts.textsNote, say.noText, ...(nearest === undefined ? [] : [' ', make('a', { href: `?q=${encodeURIComponent(nearest.label[locale])}` }, fill(say.searchTextsFor, { name: nearest.label[locale] }))]));
  note(parts.pages, ...(pages === 1 ? [] : [
    make('span', {}, fill(say.pageOf, { n: digits(page), all: digits(pages) })),
    ...(page > 1 ? [make('a', { href: address(page - 1), rel: 'prev' }, say.previousPage)] : []),
    ...(page < pages ? [make('a', { href: address(page + 1), rel: 'next' }, say.nextPage)] : []),
  ]));
}
