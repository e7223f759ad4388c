/** Results as items of a list. */

import { glyph, make } from '../explorer/elements.ts';
import { pathTo } from '../paths.ts';
import { excerptOf, marked } from './mark.ts';
import type { NamedEntry } from './name-file.ts';
import { files, locale, say } from './page.ts';
import type { TextHit } from './texts.ts';

const other = locale === 'ar' ? 'en' : 'ar';
const direction = { en: 'ltr', ar: 'rtl' } as const;

/** The address of an entry's page. */
export function addressOf({ kind, id }: NamedEntry): string {
  return pathTo({ page: 'entity', kind, id }, locale, files.base);
}

/** An entry found by its name: the name in both scripts, its kind, its years. */
export function namedItem(entry: NamedEntry, query: string): HTMLElement {
  const { kind, label, years } = entry;
  return make('li', {},
    make('span', { class: 'name' }, glyph(kind), make('a', { href: addressOf(entry) }, ...marked(label[locale], query))),
    make('span', { class: 'also' }, make('bdi', { lang: other, dir: direction[other] }, ...marked(label[other], query))),
    make('small', {}, [say.kinds[kind], ...(years.length > 0 ? [years.join('–')] : [])].join(' · ')),
  );
}

/** A text that was found: its title, what it is, and where the words stand in it. */
export async function textItem({ path, read }: TextHit, entry: NamedEntry | undefined, query: string): Promise<HTMLElement> {
  const { title, about, excerpt } = await read();
  const letters = (script: RegExp) => excerpt.replaceAll(/<[^>]*>|&\w+;/g, '').match(script)?.length ?? 0;
  const latin = letters(/\p{Script=Latin}/gu) > letters(/\p{Script=Arabic}/gu);
  const foreign = latin === (locale === 'ar') ? { lang: other, dir: direction[other] } : {};
  return make('li', {},
    make('h3', {}, make('a', { href: `${pathTo({ page: 'home' }, locale, files.base)}${path}` }, ...marked(title, query))),
    make('p', { class: 'meta' }, ...(entry === undefined ? [] : [glyph(entry.kind)]), about),
    make('p', { class: 'snip', ...foreign }, ...excerptOf(excerpt)),
  );
}
