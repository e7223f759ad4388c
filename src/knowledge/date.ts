/**
 * Dates as historians know them: to the year, month or day, approximate or uncertain, closed or open.
 * A subset of EDTF (ISO 8601-2:2019, level 1), and the only module that parses dates.
 * Knows nothing of time zones, clocks or locales. The tests hold it against the package `edtf`, which reads all of EDTF and is slow.
 */

/** An EDTF string that {@link parseDate} accepts, for example `2012-06-30`, `2012-06~`, `2011/2013`, `2015-12-18/..`. */
export type DateText = string & { readonly __brand: 'DateText' };

/** One end of a date, as exactly as it is known. */
export interface CalendarDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  /** `~` or `%`: about this date. */
  readonly approximate: boolean;
  /** `?` or `%`: perhaps this date. */
  readonly uncertain: boolean;
}

/** A date or an interval; in an interval `null` is an open end (`..`). For a single date both ends are the same object. */
export interface HistoricDate {
  readonly from: CalendarDate | null;
  readonly until: CalendarDate | null;
}

/** First and last day that a date may mean, inclusive, in days since 1970-01-01; infinite where it is open. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

/** A date, or what was expected in its place; `order` marks an interval that ends before it begins. */
export type ParsedDate =
  | { readonly date: HistoricDate }
  | { readonly expected: string; readonly problem: 'form' | 'order' };

const msPerDay = 86_400_000;
const form = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/;

/** What a date field may hold, in words for messages. */
export const dateForms = 'a date such as 2016, 2016-07, 2016-07-15, 2016-07~, 2016-07-14/2016-07-15 or 2015-12-18/..';

/** What a field that takes one day alone may hold. */
export const dayForm = 'a day such as 2026-03-10';

function parseEnd(text: string): CalendarDate | undefined {
  const parts = form.exec(text);
  if (parts === null) return undefined;
  const [, year, month, day, mark] = parts;
  const number = Number(month ?? 1);
  if (number < 1 || number > 12) return undefined;
  const last = new Date(dayNumber(Number(year), number + 1, 0) * msPerDay).getUTCDate();
  if (day !== undefined && (Number(day) < 1 || Number(day) > last)) return undefined;
  return {
    year: Number(year),
    ...(month === undefined ? {} : { month: number }),
    ...(day === undefined ? {} : { day: Number(day) }),
    approximate: mark === '~' || mark === '%',
    uncertain: mark === '?' || mark === '%',
  };
}

/** Reads a date. Reports nothing itself, as the caller knows the place. @returns the date, or what was expected instead. */
export function parseDate(text: string): ParsedDate {
  const ends = text.split('/');
  const fail = (expected: string) => ({ expected, problem: 'form' as const });
  if (ends.length > 2) return fail(dateForms);
  const [from, until] = ends.map((end) => (end === '..' && ends.length === 2 ? null : parseEnd(end)));
  if (from === undefined) return fail(form.test(ends[0]!) ? 'a day that exists' : dateForms);
  if (ends.length === 1) return { date: { from, until: from } };
  if (until === undefined) return fail(form.test(ends[1]!) ? 'a day that exists' : dateForms);
  if (from === null && until === null) return fail('an interval with at least one end');
  if (from !== null && until !== null && lastDay(until) < firstDay(from)) {
    return { expected: 'an interval whose end is not before its start', problem: 'order' };
  }
  return { date: { from, until } };
}

/** Reads a date that is one day, and sure. @returns as {@link parseDate} does. */
export function parseDay(text: string): ParsedDate {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? parseDate(text) : { expected: dayForm, problem: 'form' };
}

/** The dates read so far: a record has few, and asks for each many times. */
const read = new Map<string, HistoricDate>();

/** Reads a date that the schema has accepted already. @throws when it has not: a fault of the program. */
export function toDate(text: string): HistoricDate {
  const known = read.get(text);
  if (known !== undefined) return known;
  const parsed = parseDate(text);
  if ('expected' in parsed) throw new Error(`Date "${text}" was not checked before use`);
  read.set(text, parsed.date);
  return parsed.date;
}

function printEnd(end: CalendarDate | null): string {
  if (end === null) return '..';
  const two = (n: number) => String(n).padStart(2, '0');
  const mark = end.approximate ? (end.uncertain ? '%' : '~') : end.uncertain ? '?' : '';
  const month = end.month === undefined ? '' : `-${two(end.month)}`;
  const day = end.day === undefined ? '' : `-${two(end.day)}`;
  return `${String(end.year).padStart(4, '0')}${month}${day}${mark}`;
}

/** The EDTF text of a date; {@link parseDate} reads it back to the same value. */
export function printDate(date: HistoricDate): DateText {
  return (date.from === date.until ? printEnd(date.from) : `${printEnd(date.from)}/${printEnd(date.until)}`) as DateText;
}

function dayNumber(year: number, month: number, day: number): number {
  return Math.floor(new Date(0).setUTCFullYear(year, month - 1, day) / msPerDay);
}

/** The first day that an end may mean: of a year, its 1 January. */
export function firstDay(end: CalendarDate): number {
  return dayNumber(end.year, end.month ?? 1, end.day ?? 1);
}

/** The last day that an end may mean: of a month, its last. */
export function lastDay(end: CalendarDate): number {
  if (end.month === undefined) return dayNumber(end.year, 12, 31);
  return end.day === undefined ? dayNumber(end.year, end.month + 1, 0) : dayNumber(end.year, end.month, end.day);
}

/** A day since 1970-01-01 as the text of its date. */
export function textOfDay(day: number): DateText {
  return new Date(day * msPerDay).toISOString().slice(0, 10) as DateText;
}

/** All days that a date may mean. */
export function dayRange(date: HistoricDate): DayRange {
  return {
    first: date.from === null ? Number.NEGATIVE_INFINITY : firstDay(date.from),
    last: date.until === null ? Number.POSITIVE_INFINITY : lastDay(date.until),
  };
}

/** The first and the last day that a date may mean, as texts; left out where it is open. */
export function outerDays(date: string): { readonly earliest?: DateText; readonly latest?: DateText } {
  const { first, last } = dayRange(toDate(date));
  return { ...(Number.isFinite(first) ? { earliest: textOfDay(first) } : {}), ...(Number.isFinite(last) ? { latest: textOfDay(last) } : {}) };
}

/** A total order of date texts: by first day, then by last, then by the text itself; a missing date comes last. */
export function compareDates(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1;
  const [x, y] = [dayRange(toDate(a)), dayRange(toDate(b))];
  if (x.first !== y.first) return x.first < y.first ? -1 : 1;
  if (x.last !== y.last) return x.last < y.last ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}
