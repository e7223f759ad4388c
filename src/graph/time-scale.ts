/**
 * From days to a place on an axis. A part of the width goes to time, the rest to what happened in it, so that a year with
 * forty entries is wider than one with two; the order of days is kept, and every day has its place. Pure arithmetic.
 */

/** From days since 1970-01-01 to px: a later day never stands before an earlier one. */
export type TimeScale = (day: number) => number;

/** Share of the width that goes to entries; the rest goes to time. */
const crowding = 0.6;

interface Knot {
  readonly day: number;
  readonly share: number;
}

/** The share of entries at or before each day, as points of a line: what is between two days rises evenly. */
function knotsOf(days: readonly number[]): Knot[] {
  const sorted = days.toSorted((a, b) => a - b);
  const distinct = [...new Set(sorted)];
  const before = (day: number) => sorted.filter((other) => other < day).length + sorted.filter((other) => other === day).length / 2;
  return distinct.map((day) => ({ day, share: before(day) / sorted.length }));
}

function shareAt(knots: readonly Knot[], day: number): number {
  const next = knots.findIndex((knot) => knot.day >= day);
  if (next <= 0) return knots.at(next)!.share;
  const [a, b] = [knots[next - 1]!, knots[next]!];
  return a.share + ((b.share - a.share) * (day - a.day)) / (b.day - a.day);
}

/** The scale of an axis `from`..`until` px on which the given days are spread; days outside them stand at its ends. */
export function timeScale(days: readonly number[], from: number, until: number): TimeScale {
  if (days.length === 0) return () => (from + until) / 2;
  const knots = knotsOf(days);
  const [first, last] = [knots[0]!, knots.at(-1)!];
  if (first.day === last.day) return () => (from + until) / 2;
  return (day) => {
    const inside = Math.min(Math.max(day, first.day), last.day);
    const time = (inside - first.day) / (last.day - first.day);
    const crowd = (shareAt(knots, inside) - first.share) / (last.share - first.share);
    return from + (until - from) * ((1 - crowding) * time + crowding * crowd);
  };
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

const dayOf = (year: number, month: number) => Date.UTC(year, month - 1, 1) / 86_400_000;

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
