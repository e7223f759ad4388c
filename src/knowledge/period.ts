/** When a claim holds, from its dates: as EDTF for exports, in days for questions about a day. */

import type { Claim } from './base.ts';
import { type CalendarDate, type DateText, type DayRange, firstDay, type HistoricDate, lastDay, printDate, toDate } from './date.ts';

/** The days on which a claim holds, inclusive, since 1970-01-01; infinite where it is open. */
export interface Period {
  /** Every day on which it may hold. */
  readonly possible: DayRange;
  /** The days on which it surely holds; undefined where no day is sure, as of a meeting "in July 2016". */
  readonly certain: DayRange | undefined;
}

type Dates = Pick<Claim, 'from' | 'until' | 'date'>;

/** The date at which something began and the one at which it ended; null where it is open. */
function endsIn({ from, until, date }: Dates): { start: HistoricDate | null; end: HistoricDate | null } | undefined {
  const alone = (end: CalendarDate | null) => (end === null ? null : { from: end, until: end });
  if (from !== undefined || until !== undefined) return { start: from === undefined ? null : toDate(from), end: until === undefined ? null : toDate(until) };
  if (date === undefined) return undefined;
  const whole = toDate(date);
  return { start: alone(whole.from), end: alone(whole.until) };
}

/** Whether a date is only about right, or only perhaps right (EDTF `~`, `?`, `%`). */
export const isMarked = ({ from, until }: HistoricDate) => [from, until].some((end) => end?.approximate || end?.uncertain);

/** The days of a claim; undefined for one without dates. A marked date makes none of its own days sure. */
export function periodOf(claim: Dates): Period | undefined {
  const ends = endsIn(claim);
  if (ends === undefined) return undefined;
  const { start, end } = ends;
  const possible = {
    first: start?.from ? firstDay(start.from) : Number.NEGATIVE_INFINITY,
    last: end?.until ? lastDay(end.until) : Number.POSITIVE_INFINITY,
  };
  const certain = {
    first: start === null ? Number.NEGATIVE_INFINITY : start.until === null ? Number.POSITIVE_INFINITY : lastDay(start.until) + (isMarked(start) ? 1 : 0),
    last: end === null ? Number.POSITIVE_INFINITY : end.from === null ? Number.NEGATIVE_INFINITY : firstDay(end.from) - (isMarked(end) ? 1 : 0),
  };
  return { possible, certain: certain.first <= certain.last ? certain : undefined };
}

/** Since when and until when a claim holds, each as an EDTF date; left out where it is open or unknown. */
export function spanOf(claim: Dates): { readonly start?: DateText; readonly end?: DateText } {
  const { start = null, end = null } = endsIn(claim) ?? {};
  return { ...(start === null ? {} : { start: printDate(start) }), ...(end === null ? {} : { end: printDate(end) }) };
}
