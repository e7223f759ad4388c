/**
 * From days to a place on an axis. A part of the width goes to time, the rest to what happened in it, so that a year with
 * forty entries is wider than one with two; the order of days is kept, and every day has its place. The scale is a line
 * through knots, one a quarter, that can be kept: a new entry then moves no other. Pure arithmetic.
 */

/** From days since 1970-01-01 to px: a later day never stands before an earlier one. */
export type TimeScale = (day: number) => number;

/** The first day of a quarter, in days since 1970-01-01, and its place in px. */
export interface Knot {
  readonly day: number;
  readonly x: number;
}

/** Share of the width that goes to entries; the rest goes to time. */
const crowding = 0.6;

/** After the last knot there is no end: half of the room that is left is for the days until this one after it. */
const yearAfter = 365;

const dayOf = (year: number, month: number) => Date.UTC(year, month - 1, 1) / 86_400_000;

/** The first days of quarters: from that in which a day lies to the one after that of another. */
function quartersOf(first: number, last: number): number[] {
  const date = new Date(first * 86_400_000);
  const quarters: number[] = [];
  for (let month = Math.floor(date.getUTCMonth() / 3) * 3 + 1; quarters.length === 0 || quarters.at(-1)! <= last; month += 3) quarters.push(dayOf(date.getUTCFullYear(), month));
  return quarters;
}

/** The knots of an axis `from`..`until` px on which the given days are spread, in tenths of a px; none where there are no days. */
export function knotsOf(days: readonly number[], from: number, until: number): Knot[] {
  if (days.length === 0) return [];
  const quarters = quartersOf(Math.min(...days), Math.max(...days));
  const [first, last] = [quarters[0]!, quarters.at(-1)!];
  return quarters.map((day) => {
    const share = (1 - crowding) * ((day - first) / (last - first)) + crowding * (days.filter((other) => other < day).length / days.length);
    return { day, x: Math.round((from + (until - from) * share) * 10) / 10 };
  });
}

/** The scale through some knots of an axis `width` px long. Days before the first stand at it; those after the last stand between it and the end. Without knots every day stands in the middle. */
export function scaleOf(knots: readonly Knot[], width: number): TimeScale {
  const [first, last] = [knots[0], knots.at(-1)];
  if (first === undefined || last === undefined) return () => width / 2;
  return (day) => {
    if (day <= first.day) return first.x;
    if (day >= last.day) return last.x + ((width - last.x) * (day - last.day)) / (day - last.day + yearAfter);
    const next = knots.findIndex((knot) => knot.day > day);
    const [a, b] = [knots[next - 1]!, knots[next]!];
    return a.x + ((b.x - a.x) * (day - a.day)) / (b.day - a.day);
  };
}

/** Knots that stand, moved towards others by `most` px at most, on an axis `width` px long; a day without a standing knot starts from where the standing scale has it. */
export function moveKnots(standing: readonly Knot[], towards: readonly Knot[], width: number, most: number): Knot[] {
  const scale = scaleOf(standing, width);
  return towards.map(({ day, x }) => ({ day, x: Math.round(Math.min(Math.max(x, scale(day) - most), scale(day) + most) * 10) / 10 }));
}

/** A day at which the axis is marked: the first of a year, or of a quarter where there is room. */
export interface Tick {
  readonly year: number;
  /** 1 to 12; undefined for a year. */
  readonly month?: number;
  readonly x: number;
}

/** Distance that two marks keep at least, in px. */
const tickGap = 64;

/** Marks of an axis between two days: years first, then quarters that keep clear of them. */
export function ticksOf(scale: TimeScale, first: number, last: number): Tick[] {
  const [from, until] = [first, last].map((day) => new Date(day * 86_400_000).getUTCFullYear()) as [number, number];
  const years = Array.from({ length: until - from + 1 }, (_, index) => from + index);
  const ticks: Tick[] = [];
  for (const months of [[1], [7], [4, 10]]) {
    for (const year of years) {
      for (const month of months) {
        const day = dayOf(year, month);
        const x = Math.round(scale(day));
        if (day < first || day > last || ticks.some((tick) => Math.abs(tick.x - x) < tickGap)) continue;
        ticks.push(month === 1 ? { year, x } : { year, month, x });
      }
    }
  }
  return ticks.toSorted((a, b) => a.x - b.x);
}
