/** The period that is drawn: nearer, wider, before, after, about a day. Days are since 1970-01-01. */

import type { Days } from '../graph/timeline.ts';

export type Move = 'earlier' | 'later' | 'closer' | 'wider';

/** The shortest period, and that in which a day is shown to which a reader goes. */
const shortest = 42;
const aboutDay = 183;

/** A period of a length about a middle, moved so that it lies within the record; undefined for the whole record. */
function placed(middle: number, length: number, { first, last }: Days): Days | undefined {
  const whole = last - first + 1;
  if (length >= whole) return undefined;
  const start = Math.min(Math.max(Math.round(middle - length / 2), first), last - length + 1);
  return { first: start, last: start + length - 1 };
}

/** The next period; a move of half its length keeps what a reader was looking at in sight. */
export function moved(days: Days | undefined, move: Move, record: Days, day: number | undefined): Days | undefined {
  const { first, last } = days ?? record;
  const length = last - first + 1;
  const middle = (first + last + 1) / 2;
  switch (move) {
    case 'earlier':
      return placed(middle - length / 2, length, record);
    case 'later':
      return placed(middle + length / 2, length, record);
    case 'closer':
      return placed(day !== undefined && day >= first && day <= last ? day + 0.5 : middle, Math.min(length, Math.max(shortest, Math.round(length / 2))), record);
    case 'wider':
      return placed(middle, length * 2, record);
  }
}

/** The period in which a day is shown: the present one where the day lies in it and is not lost in it. */
export function periodAbout(day: number, days: Days | undefined, record: Days): Days | undefined {
  const { first, last } = days ?? record;
  const length = last - first + 1;
  return length <= 2 * aboutDay && day >= first && day <= last ? days : placed(day + 0.5, Math.min(length, aboutDay), record);
}
