/** The order of names in a language. */

import type { Locale } from './locale.ts';

/** What Arabic lists pass over at the beginning of a name: a quotation mark, and the article, as in the lists of the United Nations. */
const passedOver = /^«?(?:ال(?=\p{Letter}))?/u;

/** Compares names as readers of a language look them up: in Arabic السعودية stands under its س. */
export function compareNames(locale: Locale): (a: string, b: string) => number {
  const collator = new Intl.Collator(locale);
  const bare = (name: string) => name.replace(passedOver, '');
  return (a, b) => collator.compare(bare(a), bare(b)) || (a < b ? -1 : a > b ? 1 : 0);
}
