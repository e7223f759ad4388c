/**
 * What stands at addresses that were published and have no entry any more: a page that leads to where the entry is now, or that says
 * what was there and why it was taken out, with a record of the same. Hosts that know redirects answer with one before they look.
 */

import { toHtml } from 'hast-util-to-html';
import { exportSource } from '../exports/record.ts';
import { type KnowledgeBase, listOf, type Removal } from '../knowledge/base.ts';
import { formatDate } from '../knowledge/date-words.ts';
import { directions, type Locale, locales } from '../knowledge/locale.ts';
import { type Child, h } from '../knowledge/prose/hast.ts';
import { assetPath, pathTo, recordPath } from '../paths.ts';
import { siteConfig } from '../site.config.ts';
import { fill, words } from '../words/index.ts';
import { pagePolicy } from './csp.ts';
import { entityPath, nameOf } from './entity/context.ts';
import { sourceView } from './entity/sources.ts';

/** The page of an entry that is not in the base, as a file below the root of the site. */
const fileOf = (kind: string, id: string, locale: Locale) => `${pathTo({ page: 'entity', kind, id }, locale, '')}index.html`;

/** A page without masthead. `to`, where it leads at once, is a path on the host. */
function plainPage(locale: Locale, title: string, to: string | undefined, ...body: readonly Child[]): string {
  const { site, ui } = words[locale];
  const page = h('html', { lang: locale, dir: directions[locale] },
    h('head', {},
      h('meta', { charSet: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { httpEquiv: ['Content-Security-Policy'], content: pagePolicy }),
      to === undefined ? undefined : h('meta', { httpEquiv: ['refresh'], content: `0; url=${to}` }),
      h('title', {}, fill(ui.pageTitle, { title, site: site.name })),
      to === undefined ? h('meta', { name: 'robots', content: 'noindex' }) : h('link', { rel: ['canonical'], href: `${siteConfig.site}${to}` }),
      h('link', { rel: ['stylesheet'], href: assetPath('plain.css', siteConfig.base) }),
      h('meta', { name: 'color-scheme', content: 'light dark' }),
    ),
    h('body', {}, h('main', {}, h('h1', {}, title), ...body), h('footer', {}, h('p', {}, h('a', { href: pathTo({ page: 'home' }, locale, siteConfig.base) }, site.name)))),
  );
  return `<!doctype html>\n${toHtml(page)}\n`;
}

function movedPage(base: KnowledgeBase, id: Removal['id'], locale: Locale): string {
  const to = entityPath(base, { id }, locale);
  const { moved, movedText } = words[locale].addresses;
  const [before, after] = moved.split('{name}');
  return plainPage(locale, nameOf(base, id, locale), to, h('p', {}, movedText, ' ', before, h('a', { href: to }, nameOf(base, id, locale)), after));
}

function removedPage(base: KnowledgeBase, { id, kind, name, date, why, see, cite }: Removal, locale: Locale): string {
  const { addresses, kinds, ui, fields } = words[locale];
  const sources = listOf(cite).map((source) => sourceView(base.sources.get(source)!, base.publishers.get(base.sources.get(source)!.outlet)!, locale));
  return plainPage(locale, name[locale], undefined,
    h('p', {}, kinds[kind].one, ui.comma, h('bdi', { lang: 'en', dir: 'ltr' }, id)),
    h('p', {}, addresses.removedText, ' ', fill(addresses.removedOn, { date: formatDate(date, words[locale]) }), '.'),
    h('p', {}, fields.why, ui.colon, why[locale]),
    see === undefined ? undefined : h('p', {}, addresses.seeInstead, ui.colon, h('a', { href: entityPath(base, { id: see }, locale) }, nameOf(base, see, locale))),
    sources.length === 0 ? undefined : [h('h2', {}, ui.sources), h('ul', {}, ...sources.map(({ source, publisher, language, date: issued, href }) => h('li', {}, h('a', { href, lang: language, dir: 'auto' }, source.title), ui.comma, publisher.name[locale], ui.comma, issued)))],
    h('p', {}, h('a', { href: recordPath(kind, id, siteConfig.base) }, 'JSON')),
  );
}

/** What was an entry, as data. */
function removedRecord(base: KnowledgeBase, { origin: _, date, why, see, cite, ...what }: Removal, version: string): string {
  const sources = Object.fromEntries(listOf(cite).map((id) => [id, exportSource(base, id)]));
  return `${JSON.stringify({ ...what, contentVersion: version, removed: { date, why, see }, sources }, null, 1)}\n`;
}

/** All of these files, with what makes the text of each. */
export function* goneFiles(base: KnowledgeBase, version: string): Generator<readonly [path: string, text: () => string]> {
  for (const { id, kind, fields } of base.entities.values()) {
    for (const was of fields.was ?? []) for (const locale of locales) yield [fileOf(kind, was, locale), () => movedPage(base, id, locale)];
  }
  for (const removal of base.removed) {
    for (const locale of locales) yield [fileOf(removal.kind, removal.id, locale), () => removedPage(base, removal, locale)];
    yield [recordPath(removal.kind, removal.id, ''), () => removedRecord(base, removal, version)];
  }
}
