/** The numbered sources of a comparison: numbers as they are cited, and the list. */

import type { Element } from 'hast';
import { type Child, h } from '../knowledge/prose/hast.ts';
import { fill } from '../words/fill.ts';
import type { ProvisionRecord } from './record.ts';

export interface Cited {
  readonly cites: (cite: readonly string[]) => Child;
  /** The list of what was cited until then. */
  readonly list: () => Element;
}

/** Fragments of the list; the page's own sources have others. */
const fragment = (number: number) => `c${number}`;

/** Fresh numbers. */
export function citing({ sources, words }: ProvisionRecord, locale: 'en' | 'ar'): Cited {
  const cited: string[] = [];
  const numberOf = (id: string) => (cited.includes(id) ? cited.indexOf(id) + 1 : cited.push(id));
  const link = (id: string) => {
    const number = numberOf(id);
    return h('a', { className: ['cite'], href: `#${fragment(number)}`, ariaLabel: fill(words.sourceN, { n: String(number) }) }, String(number));
  };
  const item = (id: string, index: number) => {
    const { outlet, marks, title, language, date, href } = sources[id]!;
    const name = language === locale ? title : h('bdi', { lang: language, dir: ['ar', 'fa', 'he'].includes(language) ? 'rtl' : 'ltr' }, title);
    return h(
      'li',
      { className: ['src'], id: fragment(index + 1) },
      h('div', {}, h('b', {}, outlet), ...marks.map((mark) => [' ', h('span', { className: ['mark'] }, mark)]), h('span', { className: ['t'] }, href === undefined ? name : h('a', { href, rel: ['external'] }, name), words.comma, date)),
    );
  };
  return {
    cites: (cite) => h('span', { className: ['cs'] }, ...cite.flatMap((id, index) => (index === 0 ? [link(id)] : [' ', link(id)]))),
    list: () => h('ol', { className: ['sources'] }, ...cited.map(item)),
  };
}
