/** Parts of a long row of dated things, cut between two years where that is enough. */

import type { Locale } from '../../knowledge/locale.ts';
import { fill, words } from '../../words/index.ts';

export interface Period<T> {
  readonly items: readonly T[];
  /** Its first year; of a later part of that year also which part it is, `2016-2`. */
  readonly id: string;
  /** Its years in words, and again which part it is. */
  readonly years: string;
}

/** Cuts what is in the order of time between years, into parts of about the same length and of about `most` each. */
function betweenYears<T>(items: readonly T[], yearOf: (item: T) => number, most: number): T[][] {
  const target = items.length / Math.ceil(items.length / most);
  const parts: T[][] = [];
  for (const year of Map.groupBy(items, yearOf).values()) {
    const last = parts.at(-1);
    const nearer = last !== undefined && Math.abs(last.length + year.length - target) < Math.abs(last.length - target);
    if (last !== undefined && nearer) last.push(...year);
    else parts.push([...year]);
  }
  return parts;
}

/** A part again in parts, of `most` at most, where it is more than twice as long. */
function withinYear<T>(part: readonly T[], most: number): (readonly T[])[] {
  const count = part.length > 2 * most ? Math.ceil(part.length / most) : 1;
  return Array.from({ length: count }, (_, index) => part.slice(Math.floor((index * part.length) / count), Math.floor(((index + 1) * part.length) / count)));
}

/** Cuts what is in the order of time into parts of about `most` each. A year is cut only where it alone is more than twice as long. */
export function inPeriods<T>(items: readonly T[], yearOf: (item: T) => number, most: number, locale: Locale): Period<T>[] {
  const { dates } = words[locale];
  return betweenYears(items, yearOf, most).flatMap((part) =>
    withinYear(part, most).map((list, index): Period<T> => {
      const [first, last] = [yearOf(list[0]!), yearOf(list.at(-1)!)];
      const years = first === last ? String(first) : fill(dates.years, { from: String(first), until: String(last) });
      return { items: list, id: index === 0 ? String(first) : `${first}-${index + 1}`, years: index === 0 ? years : `${years} (${index + 1})` };
    }),
  );
}
