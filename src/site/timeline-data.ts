/** The data that the page of the timeline carries for its script: what its rows do not say already. */

import { barGroups } from '../graph/timeline.ts';
import type { RecordBar } from '../graph/timeline-record.ts';
import type { KnowledgeBase } from '../knowledge/base.ts';
import type { EntityId } from '../knowledge/id.ts';
import type { Locale } from '../knowledge/locale.ts';
import { pathTo } from '../paths.ts';
import { siteConfig } from '../site.config.ts';
import type { CarriedBar, CarriedEntry, CarriedTimeline } from '../timeline/carried.ts';
import { words } from '../words/index.ts';
import { timelineChoices, timelineMatter, timelinePage } from './timeline.ts';

/** The data as JSON that is safe inside a `script` element. Entries come in the order of the rows of the list. */
export function carriedTimeline(base: KnowledgeBase, locale: Locale): string {
  const { lanes, entries, groups } = timelineMatter(base, locale);
  const { years, days } = timelinePage(base, locale);
  const choices = timelineChoices(base, locale);
  const { timeline, months, dates, counts, ui } = words[locale];
  const numbers = (list: readonly { value: string }[]) => { const places = new Map(list.map(({ value }, index) => [value, index])); return (ids: readonly EntityId[]) => ids.flatMap((id) => places.get(id) ?? []); };
  const [tracks, actors, topics] = [numbers(choices.tracks), numbers(choices.actors), numbers(choices.topics)];
  const places = new Map(entries.map(({ id }, index) => [id, index]));
  const entryOf = (id: EntityId): CarriedEntry => {
    const { date, claims, failed, lanes: on, label, title, ...chosenBy } = entries[places.get(id)!]!;
    return [date, claims, failed ? 1 : 0, on, tracks(chosenBy.tracks), actors(chosenBy.actors), topics(chosenBy.topics), label, title];
  };
  const barOf = ({ kind, from = '', until = '', label, title, href, about }: RecordBar): CarriedBar => [kind, from, until, label, title, href, actors(about)];
  const rows = years.flatMap(({ months: list }) => list.flatMap((month) => month.rows.map(({ id }) => id)));
  const data: CarriedTimeline = {
    days,
    lanes: lanes.map(({ id = '', name, href = '', active = '', outOf, statements }) => [id, name, href, active, outOf, statements ? 1 : 0]),
    entries: rows.map(entryOf),
    groups: Object.fromEntries(barGroups.map((key) => [key, groups[key].map(({ name = '', href = '', bars }) => [name, href, bars.map(barOf)] as const)])) as unknown as CarriedTimeline['groups'],
    years: pathTo({ page: 'timeline' }, locale, siteConfig.base),
    words: {
      months, dates, comma: ui.comma, drawingOf: timeline.drawingOf, spanOfDays: timeline.spanOfDays, quarter: timeline.quarter, noRoom: timeline.noRoom,
      names: { lanes: timeline.tracks, statements: timeline.statementsByQuarter, ...timeline.groups }, counts: { entity: counts.entity, statement: counts.statement }, ...timeline.script,
    },
  };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
