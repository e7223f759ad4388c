/** The one file of names, which the search page and the explorer load: columns, a row an entry. Pure. */

import type { KindWord } from '../words/keys.ts';
import type { Named } from './names.ts';

export interface NameFile {
  readonly kinds: readonly KindWord[];
  /** A digit a row: the index of its kind. */
  readonly kind: string;
  readonly claims: readonly number[];
  /** First and last year of a row, as many as it has: "", "2016", "2016 2017". */
  readonly years: readonly string[];
  readonly id: readonly string[];
  readonly en: readonly string[];
  readonly ar: readonly string[];
  /** Further names, folded, parted by bars. */
  readonly more: readonly string[];
  /** Words of the names in further languages, folded, parted by spaces: those that no other name has. */
  readonly further: readonly string[];
}

export interface NamedEntry extends Named {
  readonly kind: KindWord;
  readonly label: Readonly<Record<'en' | 'ar', string>>;
  readonly years: readonly number[];
}

/** Makes the rows of the file whole. */
export function unpackNames({ kinds, kind, claims, years, id, en, ar, more, further }: NameFile): NamedEntry[] {
  return id.map((name, row) => ({
    id: name,
    kind: kinds[Number(kind[row])]!,
    claims: claims[row]!,
    minor: kinds[Number(kind[row])] === 'statement',
    years: years[row]!.split(' ').filter((year) => year !== '').map(Number),
    label: { en: en[row]!, ar: ar[row]! },
    names: [en[row]!, ar[row]!, ...more[row]!.split('|').filter((text) => text !== '')],
    further: further[row]!,
  }));
}
