/**
 * The timeline of some days as drawings: lanes of the tracks, statements, and rows of what lasted. Takes plain values and knows no record,
 * so that the build draws whole years and a script draws what a reader chose, alike.
 */

import type { Element } from 'hast';
import { toDate } from '../knowledge/date.ts';
import type { Locale } from '../knowledge/locale.ts';
import { periodOf } from '../knowledge/period.ts';
import type { KindWord } from '../words/keys.ts';
import { type Bar, drawBars } from './bars.ts';
import { type Column, drawColumns } from './columns.ts';
import { axisBetween, gridOf } from './grid.ts';
import { type DrawnLane, drawLanes, type LaneMark, type Places, xOf } from './lane-drawing.ts';
import { type Room, tracksWidth } from './lane-layout.ts';
import { svg } from './svg.ts';

/** First and last day, since 1970-01-01. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** Something that happened. `date` is EDTF. */
export interface TimelineEntry {
  readonly id: string;
  readonly kind: KindWord;
  readonly date: string;
  readonly failed: boolean;
  readonly claims: number;
  /** By their place in the list of lanes. */
  readonly lanes: readonly number[];
  readonly label: string;
  readonly title: string;
  readonly href: string;
}

export interface TimelineLane {
  /** Undefined for texts of the Council, for statements, and for what is part of no track. */
  readonly id: string | undefined;
  readonly name: string;
  readonly href: string | undefined;
  /** Since when and until when, as EDTF; undefined where the lane has no time of its own. */
  readonly active: string | undefined;
  readonly outOf: readonly string[];
  /** Whether statements stand on it: many days of these are drawn as columns. */
  readonly statements: boolean;
}

export interface TimelineBar {
  readonly kind: KindWord;
  readonly from?: string;
  readonly until?: string;
  readonly label: string;
  readonly title: string;
  readonly href: string;
}

/** What lasted, by what it was. */
export const barGroups = ['agreements', 'decisions', 'envoys', 'ministers', 'opposition'] as const;
export type BarGroup = (typeof barGroups)[number];

export interface TimelineRow<B extends TimelineBar = TimelineBar> {
  readonly name?: string;
  readonly href?: string;
  readonly bars: readonly B[];
}

export interface Matter<E extends TimelineEntry = TimelineEntry, B extends TimelineBar = TimelineBar> {
  readonly lanes: readonly TimelineLane[];
  /** By date. */
  readonly entries: readonly E[];
  readonly groups: Readonly<Record<BarGroup, readonly TimelineRow<B>[]>>;
}

/** What drawings say. */
export interface TimelineTexts {
  readonly locale: Locale;
  readonly months: readonly string[];
  /** Names of the drawings: of the lanes, of statements, of each group. */
  readonly names: Readonly<Record<'lanes' | 'statements' | BarGroup, string>>;
  /** A quarter with its number of statements, and where these are listed. */
  readonly quarter: (first: number, count: number) => { readonly title: string; readonly href: string };
}

export interface TimelineDrawings {
  readonly lanes: Element | undefined;
  readonly statements: Element | undefined;
  readonly groups: Readonly<Record<BarGroup, Element | undefined>>;
  /** How many entries there was no room to draw. */
  readonly more: number;
}

/** From this length of time on, statements are columns. */
const columnsFrom = 800;
/** How many lanes of px a drawing takes: all labels for which there is room. */
const room: Room = { width: tracksWidth, depth: 8, labelled: 60, named: true };
/** What comes to the line of a lane first. */
const order: readonly KindWord[] = ['resolution', 'meeting', 'agreement', 'event', 'statement'];

/** All days that a date may mean. */
export function daysOfEntry({ date }: Pick<TimelineEntry, 'date'>): Days {
  return periodOf({ date: date as never })!.possible;
}

/** Whether something of some days lies within others. */
export const within = ({ first, last }: Days, days: Days) => first <= days.last && last >= days.first;

/** An entry as it stands on a lane in some days. */
export function markOf(entry: TimelineEntry, days: Days): LaneMark {
  const { possible, certain } = periodOf({ date: entry.date as never })!;
  const { from, until } = toDate(entry.date);
  const sure = certain !== undefined || from !== until;
  const day = sure ? possible.first : (Math.max(possible.first, days.first) + Math.min(possible.last, days.last)) / 2;
  return { ...entry, day: Math.max(day, days.first), ...(possible.last > possible.first ? { span: { ...possible, sure } } : {}) };
}

/** The first days of quarters, from that in which a day lies until the last before the end. */
function quartersOf({ first, last }: Days): number[] {
  const date = new Date(first * 86_400_000);
  const quarters: number[] = [];
  for (let month = Math.floor(date.getUTCMonth() / 3) * 3; ; month += 3) {
    const day = Date.UTC(date.getUTCFullYear(), month) / 86_400_000;
    if (day > last) return quarters;
    quarters.push(day);
  }
}

function lanesIn({ lanes, entries }: Matter, days: Days, columns: boolean): DrawnLane[] {
  const shown = entries.filter((entry) => within(daysOfEntry(entry), days)).toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || b.claims - a.claims || (a.id < b.id ? -1 : 1));
  return lanes.flatMap(({ id, name, href, active, outOf, statements }, index): DrawnLane[] => {
    const marks = shown.filter((entry) => entry.lanes.includes(index)).map((entry) => markOf(entry, days));
    if (marks.length === 0 || (statements && columns)) return [];
    const { first, last } = active === undefined ? { first: Number.NEGATIVE_INFINITY, last: Number.POSITIVE_INFINITY } : periodOf({ date: active as never })!.possible;
    return [{ id, name, href, from: first, until: last, outOf, marks }];
  });
}

function statementsIn({ lanes, entries }: Matter, days: Days, texts: TimelineTexts): Column[] {
  const said = entries.filter((entry) => entry.lanes.some((lane) => lanes[lane]!.statements)).map((entry) => daysOfEntry(entry).first);
  const quarters = quartersOf(days);
  return quarters.map((first, index) => {
    const end = quarters[index + 1] ?? days.last + 1;
    const count = said.filter((day) => day >= Math.max(first, days.first) && day < end).length;
    return { first: Math.max(first, days.first), end, count, ...texts.quarter(first, count) };
  });
}

/** A bar of the timeline with its days. */
export function barOf({ from, until, ...bar }: TimelineBar): Bar {
  const { possible, certain } = periodOf({ ...(from === undefined ? {} : { from: from as never }), ...(until === undefined ? {} : { until: until as never }) })!;
  return { ...bar, first: possible.first, last: possible.last, sure: certain };
}

/** Where a moment of some days stands in their drawing, in px from the start of reading. */
export function placeOf(moment: number, { first, last }: Days, width: number): number {
  return xOf({ axis: axisBetween(first, last), width, locale: 'en' }, moment);
}

/** Draws some days. A drawing that would be empty is undefined. */
export function drawTimeline(matter: Matter, days: Days, texts: TimelineTexts): TimelineDrawings {
  const { locale, months, names } = texts;
  const places: Places = { axis: axisBetween(days.first, days.last), width: tracksWidth, locale };
  const grid = gridOf(days.first, days.last, months, tracksWidth);
  const frame = (name: string, { height, drawn }: { height: number; drawn: Parameters<typeof svg>[5] }) => svg('drawing', tracksWidth, height, name, locale, drawn);
  const columns = days.last - days.first > columnsFrom;
  const lanes = lanesIn(matter, days, columns);
  const drawn = drawLanes(lanes, grid, places, room);
  const said = columns ? statementsIn(matter, days, texts) : [];
  const group = (key: BarGroup) => {
    const rows = matter.groups[key].map((row) => ({ ...row, bars: row.bars.map(barOf).filter((bar) => within(bar, days)) })).filter(({ bars }) => bars.length > 0);
    return rows.length === 0 ? undefined : frame(names[key], drawBars(rows, grid, places));
  };
  return {
    lanes: lanes.length === 0 ? undefined : frame(names.lanes, drawn),
    statements: said.every(({ count }) => count === 0) ? undefined : frame(names.statements, drawColumns(said, grid, places)),
    groups: Object.fromEntries(barGroups.map((key) => [key, group(key)])) as TimelineDrawings['groups'],
    more: new Set(drawn.more.map(({ id }) => id)).size,
  };
}
