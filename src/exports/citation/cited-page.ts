/** A page as it is cited. It has no date: the version of the content says which words it had. */

import type { Locale } from '../../knowledge/locale.ts';

export interface CitedPage {
  /** Letters, digits and hyphens: `masar-geneva-ii`. */
  readonly key: string;
  readonly title: string;
  /** The name of the site, which is its author too. */
  readonly site: string;
  readonly address: string;
  readonly version: string;
  readonly language: Locale;
}

/** White space of any kind as single spaces: a value of these formats is one line. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
