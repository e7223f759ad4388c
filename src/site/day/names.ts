/** Entries as the lists of a day name them: HTML that is made once, since the same lines stand on hundreds of pages. */

import { entityOf, type KnowledgeBase } from '../../knowledge/base.ts';
import { formatSpan } from '../../knowledge/date-words.ts';
import type { EntityId } from '../../knowledge/id.ts';
import type { Locale } from '../../knowledge/locale.ts';
import { type Child, h } from '../../knowledge/prose/hast.ts';
import { type KindWord, words } from '../../words/index.ts';
import { entityPath, nameOf } from '../entity/context.ts';
import { dayPath } from './link.ts';

/** The language of a page and the base of which it tells. */
export interface Telling {
  readonly base: KnowledgeBase;
  readonly locale: Locale;
}

const glyph = (kind: KindWord) => h('svg', { className: ['k', kind], ariaHidden: 'true' }, h('use', { href: `#k-${kind}` }));

/** The name of an entry with a link; `href` leads elsewhere than to its page. */
export function linked(id: EntityId, { base, locale }: Telling, href: string = entityPath(base, { id }, locale)): Child {
  return h('a', { href }, nameOf(base, id, locale));
}

/** The same with the glyph of its kind. */
export function named(id: EntityId, telling: Telling): Child {
  return h('span', { className: ['name'] }, glyph(entityOf(telling.base, id).kind), linked(id, telling));
}

/** Dates in words; they lead to the page of their day, where there is one. */
export function dated(dates: Parameters<typeof dayPath>[1], { base, locale }: Telling): Child {
  const [text, href] = [formatSpan(dates, words[locale]), dayPath(base, dates, locale)];
  return text === undefined || href === undefined ? text : h('a', { href }, text);
}

/** Remembers what is made of a base in a language under a name. */
export function remembered<T>(make: (key: string, telling: Telling) => T): (key: string, telling: Telling) => T {
  const all = new WeakMap<KnowledgeBase, Map<string, T>>();
  return (key, telling) => {
    const known = all.get(telling.base) ?? new Map<string, T>();
    all.set(telling.base, known);
    const name = `${telling.locale} ${key}`;
    const value = known.get(name) ?? make(key, telling);
    known.set(name, value);
    return value;
  };
}
