/** What the pages of the timeline show: drawings of all years or of one, the same in lists, and what readers choose by. */

import { toHtml } from 'hast-util-to-html';
import { firstYear } from '../graph/axis.ts';
import { type BarGroup, barGroups, barOf, type Days, drawTimeline, type TimelineTexts, within } from '../graph/timeline.ts';
import { type RecordBar, recordDays, type RecordEntry, type RecordMatter, timelineOf } from '../graph/timeline-record.ts';
import type { KnowledgeBase } from '../knowledge/base.ts';
import { type DateText, textOfDay, toDate } from '../knowledge/date.ts';
import { formatDate } from '../knowledge/date-words.ts';
import type { EntityId } from '../knowledge/id.ts';
import type { Locale } from '../knowledge/locale.ts';
import { pathTo, picturePath } from '../paths.ts';
import { siteConfig } from '../site.config.ts';
import { fill, type KindWord, plural, words } from '../words/index.ts';
import { dayPath } from './day/link.ts';
import { entityPath, nameOf } from './entity/context.ts';

export interface TimelineSection {
  readonly key: 'lanes' | 'statements' | BarGroup;
  readonly heading: string;
  /** The drawing as SVG; undefined where nothing falls into these days. */
  readonly html: string | undefined;
  /** Name of the region in which it scrolls. */
  readonly region: string;
  /** The path of the same as a picture in a file of its own. */
  readonly picture: string;
}

export interface ListRow extends RecordEntry {
  readonly when: string;
  /** Address of the day on which it begins, where that has a page. */
  readonly day: string | undefined;
  readonly name: string;
  /** The lanes on which it stands, in words. */
  readonly on: readonly string[];
}
export interface ListMonth {
  /** `m2016-07`. */
  readonly id: string;
  readonly name: string;
  readonly rows: readonly ListRow[];
}
export interface ListYear {
  readonly year: number;
  readonly count: number;
  readonly months: readonly ListMonth[];
}

export interface TimelinePage {
  readonly matter: RecordMatter;
  readonly days: Days;
  readonly span: string;
  readonly sections: readonly TimelineSection[];
  /** How many entries there was no room to draw. */
  readonly more: number;
  readonly years: readonly ListYear[];
  /** The bars of each group in these days, with the names of their rows. */
  readonly bars: Readonly<Record<BarGroup, readonly (RecordBar & { readonly body: string | undefined })[]>>;
}

const dayLength = 86_400_000;
const newYear = (year: number) => Date.UTC(year, 0) / dayLength;
const matters = new WeakMap<KnowledgeBase, Partial<Record<Locale, RecordMatter>>>();

/** The whole timeline in a language, made once for each base. */
export function timelineMatter(base: KnowledgeBase, locale: Locale): RecordMatter {
  const known = matters.get(base) ?? {};
  const matter = known[locale] ?? timelineOf({ base, locale, href: (reference) => entityPath(base, reference, locale) });
  matters.set(base, { ...known, [locale]: matter });
  return matter;
}

/** The years of the timeline. */
export function timelineYears(base: KnowledgeBase): number[] {
  const { first, last } = recordDays(base);
  const [from, until] = [first, last].map((day) => new Date(day * dayLength).getUTCFullYear()) as [number, number];
  return Array.from({ length: until - from + 1 }, (_, index) => from + index);
}

const dayText = (day: number, locale: Locale) => formatDate(textOfDay(day), words[locale], 'short');

/** Some days in words: "1 Jan 2016 to 31 Dec 2016". */
export function spanText({ first, last }: Days, locale: Locale): string {
  return fill(words[locale].timeline.spanOfDays, { from: dayText(first, locale), until: dayText(last, locale) });
}

/** What the timeline is, in a sentence. */
export function timelineLede(base: KnowledgeBase, locale: Locale): string {
  const { first, last } = recordDays(base);
  const [from, until] = [first, last].map((day) => formatDate(textOfDay(day), words[locale])) as [string, string];
  return fill(words[locale].timeline.lede, { from, until });
}

/** What the drawings of some days say. */
export function timelineTexts(span: string, locale: Locale): TimelineTexts {
  const { timeline, months, counts } = words[locale];
  const name = (what: string) => fill(timeline.drawingOf, { what, span });
  return {
    locale,
    months: months.short,
    names: { lanes: name(timeline.tracks), statements: name(timeline.statementsByQuarter), ...(Object.fromEntries(barGroups.map((key) => [key, name(timeline.groups[key])])) as Record<BarGroup, string>) },
    quarter: (first, count) => {
      const [year, month] = [new Date(first * dayLength).getUTCFullYear(), new Date(first * dayLength).getUTCMonth()];
      const title = fill(timeline.quarter, { from: months.short[month]!, until: `${months.short[month + 2]} ${year}`, statements: plural(counts.statement, count, locale) });
      return { title, href: pathTo({ page: 'timeline-year', year }, locale, siteConfig.base) };
    },
  };
}

/** The entries that begin in some years, by year and month; one whose month no source says stands at the head of its year. */
function listOf({ entries, lanes }: RecordMatter, years: readonly number[], base: KnowledgeBase, locale: Locale): ListYear[] {
  const all = words[locale];
  const rows = entries.map((entry) => {
    const { from, until } = toDate(entry.date);
    const { year, month } = (from ?? until)!;
    const own = { ...entry, when: formatDate(entry.date, all, 'short'), day: dayPath(base, { date: entry.date as DateText }, locale), name: nameOf(base, entry.id, locale), on: entry.lanes.map((lane) => lanes[lane]!.name) };
    return year < firstYear ? { year: firstYear, month: undefined, own } : { year, month, own };
  });
  return years.map((year) => {
    const list = rows.filter((row) => row.year === year);
    const months = [...Map.groupBy(list, ({ month }) => month)].map(([month, of]): ListMonth => ({
      id: month === undefined ? `y${year}` : `m${year}-${String(month).padStart(2, '0')}`,
      name: month === undefined ? String(year) : fill(all.dates.month, { month: all.months.long[month - 1]!, year: String(year) }),
      rows: of.map(({ own }) => own),
    }));
    return { year, count: list.length, months };
  });
}

/** The days of the timeline of all years, or of one, and these in words. */
export function timelineDays(base: KnowledgeBase, locale: Locale, year?: number): { readonly days: Days; readonly span: string } {
  const whole = recordDays(base);
  if (year === undefined) return { days: whole, span: spanText(whole, locale) };
  return { days: { first: Math.max(whole.first, newYear(year)), last: Math.min(whole.last, newYear(year + 1) - 1) }, span: String(year) };
}

/** The picture of a section of the timeline of all years, or of one. All lanes of all years are more than a picture can tell: the tracks are chosen of them. */
export function timelinePicture(key: TimelineSection['key'], locale: Locale, base: string, year?: number): string {
  return picturePath(year === undefined ? `timeline/${key === 'lanes' ? 'tracks' : key}` : `timeline/${year}/${key}`, locale, base);
}

/** The timeline of all years, or of one. */
export function timelinePage(base: KnowledgeBase, locale: Locale, year?: number): TimelinePage {
  const { timeline } = words[locale];
  const matter = timelineMatter(base, locale);
  const { days, span } = timelineDays(base, locale, year);
  const drawings = drawTimeline(matter, days, timelineTexts(span, locale));
  const section = (key: TimelineSection['key'], heading: string, drawing: typeof drawings.lanes): TimelineSection => ({
    key, heading, html: drawing && toHtml(drawing, { closeEmptyElements: true }), region: fill(timeline.scrolls, { what: heading }), picture: timelinePicture(key, locale, siteConfig.base, year),
  });
  return {
    matter, days, span, more: drawings.more,
    sections: [section('lanes', timeline.tracks, drawings.lanes), section('statements', timeline.statementsByQuarter, drawings.statements), ...barGroups.map((key) => section(key, timeline.groups[key], drawings.groups[key]))].filter(({ html }) => html !== undefined || year === undefined),
    years: listOf(matter, year === undefined ? timelineYears(base) : [year], base, locale),
    bars: Object.fromEntries(barGroups.map((key) => [key, matter.groups[key].flatMap(({ name, bars }) => bars.filter((bar) => within(barOf(bar), days)).map((bar) => ({ ...bar, body: name })))])) as unknown as TimelinePage['bars'],
  };
}

/** A value by which readers choose, with how many entries have it. */
export interface TimelineChoice {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** What readers choose by: kinds, tracks, actors and topics that some entry has, by name. */
export function timelineChoices(base: KnowledgeBase, locale: Locale): { readonly kinds: readonly { kind: KindWord; count: number }[]; readonly tracks: readonly TimelineChoice[]; readonly actors: readonly TimelineChoice[]; readonly topics: readonly TimelineChoice[] } {
  const { entries } = timelineMatter(base, locale);
  const collator = new Intl.Collator(locale);
  const choices = (of: (entry: RecordEntry) => readonly EntityId[]) => {
    const counts = new Map<EntityId, number>();
    for (const id of entries.flatMap(of)) counts.set(id, (counts.get(id) ?? 0) + 1);
    return [...counts].map(([id, count]) => ({ value: id as string, label: nameOf(base, id, locale, 'short'), count })).toSorted((a, b) => collator.compare(a.label, b.label));
  };
  const kinds = [...Map.groupBy(entries, ({ kind }) => kind)].map(([kind, list]) => ({ kind, count: list.length })).toSorted((a, b) => b.count - a.count);
  return { kinds, tracks: choices(({ tracks }) => tracks), actors: choices(({ actors }) => actors), topics: choices(({ topics }) => topics) };
}
