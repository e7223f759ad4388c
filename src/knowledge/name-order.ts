/** The order of names in a language. */

import type { Locale } from './locale.ts';

/** Compares names as readers of a language look them up: in Arabic without the article. */
export function compareNames(locale: Locale): (a: string, b: string) => number {
  const collator = new Intl.Collator(locale);
  const bare = (name: string) => name.replace(/^ال/u, '');
  return (a, b) => collator.compare(bare(a), bare(b)) || (a < b ? -1 : a > b ? 1 : 0);
}
