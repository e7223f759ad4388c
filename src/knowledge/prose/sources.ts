/** The marks by which a page tells where a line comes from: citation numbers, and what stands beside an outlet. */

import { fill, type Words } from '../../words/index.ts';
import type { Publisher, Source } from '../base.ts';
import type { Locale } from '../locale.ts';
import { type Child, h } from './hast.ts';
import type { CitedItem } from './citation.ts';
import { type PageContext, wordsOf } from './context.ts';

/** ICU's names, which take long to load. */
const names = (type: 'region' | 'language') => ({ en: new Intl.DisplayNames('en', { type }), ar: new Intl.DisplayNames('ar', { type }) });
const [regions, languages] = [names('region'), names('language')];

/** The name of a country in a language, from its ISO code. */
export function countryName(code: string, locale: Locale): string {
  return regions[locale].of(code) ?? code;
}

/** The name of a language in a language, from its ISO code. */
export function languageName(code: string, locale: Locale): string {
  return languages[locale].of(code) ?? code;
}

/** What is said beside an outlet: "state media: Iran"; undefined where nothing has to be. */
export function outletMark(publisher: Publisher, words: Words, locale: Locale): string | undefined {
  const { mark } = words.ownership[publisher.ownership];
  if (mark === null) return undefined;
  if (!mark.includes('{country}')) return mark;
  return publisher.country === undefined ? undefined : fill(mark, { country: countryName(publisher.country, locale) });
}

/** What kind of source it is, where a reader must know: the text itself, an encyclopedia, a data set. */
export function sourceMark(source: Source, words: Words): string | undefined {
  if (source.primary) return words.ui.officialText;
  if (source.type === 'entry-encyclopedia') return words.ui.encyclopedia;
  return source.type === 'dataset' ? words.ui.dataset : undefined;
}

/** The fragment of a source in the page's list. */
export function sourceFragment(number: number): string {
  return `s${number}`;
}

/** The fragment of the first place that cites a source: the list links back to it. */
export function citationFragment(number: number): string {
  return `cite-${number}`;
}

/** The raised numbers at the end of a sentence, each a link to the page's list of sources. */
export function citationNumbers(items: readonly CitedItem[], page: PageContext): Child {
  const { ui } = wordsOf(page);
  const links = items.map(({ source, locator }) => {
    const { number, first } = page.cite(source);
    const n = String(number);
    const label = fill(ui.sourceN, { n });
    return h('a', { id: first ? citationFragment(number) : undefined, className: ['cite'], href: `#${sourceFragment(number)}`, ariaLabel: locator === undefined ? label : `${label}${ui.comma}${locator}`, title: locator }, n);
  });
  return h('span', { className: ['cs'] }, ...links.flatMap((link, index) => (index === 0 ? [link] : [' ', link])));
}
