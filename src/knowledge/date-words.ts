/** Dates as readers read them, in the words of a language. The exact EDTF text stays in the data. */

import { fill, type Words } from '../words/index.ts';
import { type CalendarDate, type HistoricDate, toDate } from './date.ts';

/** `long` in prose and headings (Arabic: both names of a month), `short` in tables and drawings. */
export type DateStyle = 'long' | 'short';

interface Speech {
  readonly words: Words;
  readonly month: (end: CalendarDate) => string;
}

function speech(words: Words, style: DateStyle): Speech {
  return { words, month: (end) => words.months[style][end.month! - 1]! };
}

/** The date alone, without what makes it approximate. */
function plainEnd(end: CalendarDate, { words: { dates }, month }: Speech): string {
  const year = String(end.year);
  if (end.month === undefined) return year;
  return end.day === undefined ? fill(dates.month, { month: month(end), year }) : fill(dates.day, { day: String(end.day), month: month(end), year });
}

function sayEnd(end: CalendarDate, how: Speech): string {
  const { dates } = how.words;
  const date = plainEnd(end, how);
  if (end.approximate) return fill(end.uncertain ? dates.aboutUncertain : dates.about, { date });
  return end.uncertain ? fill(dates.uncertain, { date }) : date;
}

/** A closed interval; what both ends share is said once. */
function sayRange(from: CalendarDate, until: CalendarDate, how: Speech): string {
  const { dates } = how.words;
  const exact = [from, until].every((end) => !end.approximate && !end.uncertain);
  const year = String(until.year);
  const dayOf = (end: CalendarDate) => fill(dates.dayOfYear, { day: String(end.day), month: how.month(end) });
  if (exact && from.day !== undefined && until.day !== undefined && from.year === until.year) {
    return from.month === until.month
      ? fill(dates.daysOfMonth, { from: String(from.day), until: String(until.day), month: how.month(until), year })
      : fill(dates.daysOfYear, { from: dayOf(from), until: dayOf(until), year });
  }
  if (exact && from.day === undefined && until.day === undefined && from.month !== undefined && until.month !== undefined && from.year === until.year) {
    return fill(dates.monthsOfYear, { from: how.month(from), until: how.month(until), year });
  }
  const template = exact && from.month === undefined && until.month === undefined ? dates.years : dates.range;
  return fill(template, { from: sayEnd(from, how), until: sayEnd(until, how) });
}

function sayDate({ from, until }: HistoricDate, how: Speech): string {
  const { dates } = how.words;
  if (from === null) return fill(dates.until, { date: sayEnd(until!, how) });
  if (until === null) return fill(dates.openRange, { from: sayEnd(from, how) });
  return from === until ? sayEnd(from, how) : sayRange(from, until, how);
}

/** A date of the content in words. */
export function formatDate(text: string, words: Words, style: DateStyle = 'long'): string {
  return sayDate(toDate(text), speech(words, style));
}

/** The time of a claim in words: its date, or since when and until when it lasted; undefined for what is undated. */
export function formatSpan(span: { from?: string; until?: string; date?: string }, words: Words, style: DateStyle = 'short'): string | undefined {
  if (span.from === undefined && span.until === undefined) return span.date === undefined ? undefined : formatDate(span.date, words, style);
  const from = span.from === undefined ? null : toDate(span.from).from;
  const until = span.until === undefined ? null : toDate(span.until).until;
  return sayDate({ from, until }, speech(words, style));
}
