/** What happened, by its own date: the entries that have one, newest first. */

import { dateOf, type Entity, type KnowledgeBase } from '../../knowledge/base.ts';
import { formatDate } from '../../knowledge/date-words.ts';
import { dayRange, textOfDay, toDate } from '../../knowledge/date.ts';
import type { Locale } from '../../knowledge/locale.ts';
import { siteConfig } from '../../site.config.ts';
import { words } from '../../words/index.ts';
import type { FeedEntry } from '../../exports/feed/feed.ts';
import { entityPath } from '../entity/context.ts';

/** The first day that an entry's date may mean, else the last; undefined for what has no date, and for tracks, which are spans. */
function dayOf(entity: Entity): number | undefined {
  const date = entity.kind === 'track' ? undefined : dateOf(entity);
  if (date === undefined) return undefined;
  const { first, last } = dayRange(toDate(date));
  return [first, last].find(Number.isFinite);
}

/** The entries of some entities. */
export function happened(base: KnowledgeBase, entities: readonly Entity[], locale: Locale): FeedEntry[] {
  const dated = entities.flatMap((entity) => {
    const day = dayOf(entity);
    return day === undefined ? [] : [{ entity, day }];
  });
  return dated.toSorted((a, b) => b.day - a.day).map(({ entity, day }) => ({
    href: `${siteConfig.site}${entityPath(base, entity, locale)}`,
    title: entity.fields.name[locale],
    text: `${formatDate(dateOf(entity)!, words[locale])}${words[locale].ui.colon}${entity.fields.summary[locale]}`,
    day: textOfDay(day),
  }));
}
