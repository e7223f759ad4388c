/** The lines behind a drawing of some days: years, quarters, months or weeks, as there is room. Days are since 1970-01-01. */

import type { Axis } from './axis.ts';
import type { GridMark } from './lane-drawing.ts';

/** What the marks say: months in the words of a language. */
export type MonthNames = readonly string[];

/** Distance in px that two lines with the names of months keep at least. */
const closest = 72;
const dayLength = 86_400_000;
const dayOf = (year: number, month: number, date = 1) => Date.UTC(year, month, date) / dayLength;

/** An axis from the first day to the end of the last. */
export function axisBetween(first: number, last: number): Axis {
  const [from, until] = [first, last].map((day) => new Date(day * dayLength).getUTCFullYear()) as [number, number];
  return { years: Array.from({ length: until - from + 1 }, (_, index) => from + index), at: (day) => (day - first) / (last + 1 - first) };
}

/** The days of a step, in months. */
function firstsOf(first: number, last: number, step: number): number[] {
  const start = new Date(first * dayLength);
  const months: number[] = [];
  for (let month = Math.floor(start.getUTCMonth() / step) * step; ; month += step) {
    const day = dayOf(start.getUTCFullYear(), month);
    if (day > last) return months;
    if (day >= first) months.push(day);
  }
}

/** A month or year as the foot says it: the year where it begins, and at the first line. */
function monthText(day: number, whole: boolean, months: MonthNames): string {
  const date = new Date(day * dayLength);
  const [year, month] = [String(date.getUTCFullYear()), date.getUTCMonth()];
  return whole && month === 0 ? `${months[0]} ${year}` : whole ? `${months[month]} ${year}` : months[month]!;
}

/** The lines of the days from `first` to `last` in a drawing of a width in px. */
export function gridOf(first: number, last: number, months: MonthNames, width: number): GridMark[] {
  const length = last + 1 - first;
  const step = [1, 3, 6, 12].find((size) => ((size * 30.4) / length) * width >= closest) ?? 12;
  if (step === 12) return firstsOf(first, last, 12).map((day) => ({ day, text: String(new Date(day * dayLength).getUTCFullYear()) }));
  const days = firstsOf(first, last, step);
  if (length > 100) return days.map((day, index) => ({ day, text: monthText(day, index === 0 || new Date(day * dayLength).getUTCMonth() === 0, months) }));
  const weeks = Array.from({ length: Math.ceil(length / 7) }, (_, index) => first + 7 * index);
  return weeks.map((day) => ({ day, text: `${new Date(day * dayLength).getUTCDate()} ${months[new Date(day * dayLength).getUTCMonth()]}` }));
}
