/** Somebody's exact words, wherever they stand: in the page's own quotation marks, in the language in which they were read. */

import type { Quotation } from '../base.ts';
import { directions, type Locale } from '../locale.ts';
import { type PageContext, wordsOf } from './context.ts';
import { type Child, h } from './hast.ts';

/** The direction of a language of which only some are languages of the site. */
function directionOf(language: string): 'ltr' | 'rtl' {
  return directions[language as Locale] ?? (['fa', 'he', 'ur'].includes(language) ? 'rtl' : 'ltr');
}

/** Text in its own language: as it is on a page of the same language, else isolated and named. */
export function inLanguage(text: string, language: string, page: Pick<PageContext, 'locale'>): Child {
  return language === page.locale ? text : h('bdi', { lang: language, dir: directionOf(language) }, text);
}

/** The words between quotation marks: those of their own language, so that the marks turn with them. */
export function quoted({ text, language }: Quotation, page: PageContext): Child {
  const { ui } = wordsOf({ locale: directionOf(language) === 'rtl' ? 'ar' : 'en' });
  return inLanguage(`${ui.quoteOpen}${text}${ui.quoteClose}`, language, page);
}
