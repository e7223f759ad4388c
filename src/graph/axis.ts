/** The axis of the tracks: whole years from 2011 to that of the latest entry, linear in days. Pure arithmetic. */

import type { KnowledgeBase } from '../knowledge/base.ts';
import { dayRange, toDate } from '../knowledge/date.ts';

/** The year with which the record begins. */
export const firstYear = 2011;

export interface Axis {
  readonly years: readonly number[];
  /** The place of a day since 1970-01-01: 0 where the axis begins, 1 where it ends; outside of that for days outside. */
  readonly at: (day: number) => number;
}

/** The days of a date; of an interval that is open at one end, its other end. */
export function daysOf(date: string): { readonly first: number; readonly last: number } {
  const { first, last } = dayRange(toDate(date));
  return { first: Number.isFinite(first) ? first : last, last: Number.isFinite(last) ? last : first };
}

/** 1 January of a year. */
export function newYear(year: number): number {
  return Date.UTC(year, 0) / 86_400_000;
}

/** An axis that holds every dated entry since 2011, and no empty year after them. */
export function axisOf({ entities }: KnowledgeBase): Axis {
  const latest = [...entities.values()].reduce((day, { fields }) => ('date' in fields ? Math.max(day, daysOf(fields.date).last) : day), newYear(firstYear));
  const lastYear = new Date(latest * 86_400_000).getUTCFullYear();
  const [from, until] = [newYear(firstYear), newYear(lastYear + 1)];
  return { years: Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index), at: (day) => (day - from) / (until - from) };
}
