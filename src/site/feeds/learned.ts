/** What was learned or corrected, by the day that the content names for it: entries with `recorded`, corrections, and what was removed. */

import type { Entity, KnowledgeBase } from '../../knowledge/base.ts';
import type { Locale } from '../../knowledge/locale.ts';
import { pathTo } from '../../paths.ts';
import { siteConfig } from '../../site.config.ts';
import { fill, words } from '../../words/index.ts';
import type { FeedEntry } from '../../exports/feed/feed.ts';
import { correctionsOf } from '../corrections.ts';
import { entityPath } from '../entity/context.ts';

/** The entries about some entities; what was removed is of a kind alone, or of the whole. */
export function learned(base: KnowledgeBase, entities: ReadonlySet<Entity>, kinds: ReadonlySet<Entity['kind']>, locale: Locale): FeedEntry[] {
  const { feeds, ui } = words[locale];
  const added = [...entities].flatMap(({ id, fields: { recorded, name, summary } }) =>
    recorded === undefined ? [] : [{ href: `${siteConfig.site}${entityPath(base, { id }, locale)}`, title: fill(feeds.added, { name: name[locale] }), text: summary[locale], day: recorded }],
  );
  const corrected = correctionsOf(base, locale).flatMap(({ correction: { page, kind, date, why, old, new: now }, href }) => {
    const entity = base.entities.get(page)!;
    const said = [fill(feeds.before, { text: old[locale] }), ...(now === undefined ? [] : [fill(feeds.now, { text: now[locale] })])];
    return entities.has(entity) ? [{ href: `${siteConfig.site}${href}`, title: fill(feeds[kind], { name: entity.fields.name[locale] }), text: `${why[locale]} ${said.join(ui.semicolon)}`, day: date }] : [];
  });
  const removed = base.removed.flatMap(({ id, kind, name, why, date }) =>
    kinds.has(kind) ? [{ href: `${siteConfig.site}${pathTo({ page: 'entity', kind, id }, locale, siteConfig.base)}`, title: fill(feeds.removed, { name: name[locale] }), text: why[locale], day: date }] : [],
  );
  return [...added, ...corrected, ...removed].toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}
