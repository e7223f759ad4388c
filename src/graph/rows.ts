/** Things with a width side by side in rows, each as near as it can be to where it wants to stand. Pure geometry in px. */

export interface Wish<T> {
  readonly item: T;
  /** Where its middle wants to stand. */
  readonly at: number;
  readonly width: number;
}

export interface Placed<T> {
  readonly item: T;
  readonly at: number;
}

/** A run of things that touch: it moves as one to the mean of what they want. */
interface Run {
  readonly from: number;
  readonly sum: number;
  readonly count: number;
}

/**
 * One row between 0 and `width`, in the order given: the least squares of all moves, by pooling neighbours that would meet
 * (https://en.wikipedia.org/wiki/Isotonic_regression). The row must be wide enough for all.
 */
function oneRow<T>(wishes: readonly Wish<T>[], width: number, air: number): Placed<T>[] {
  const offsets: number[] = [];
  let end = 0;
  for (const wish of wishes) {
    offsets.push(end + wish.width / 2);
    end += wish.width + air;
  }
  const room = width - (end - air);
  const runs: Run[] = [];
  for (const [from, { at }] of wishes.entries()) {
    let run: Run = { from, sum: at - offsets[from]!, count: 1 };
    for (let before = runs.at(-1); before !== undefined && before.sum / before.count >= run.sum / run.count; before = runs.at(-1)) {
      run = { from: before.from, sum: before.sum + run.sum, count: before.count + run.count };
      runs.pop();
    }
    runs.push(run);
  }
  return runs.flatMap(({ from, sum, count }) => {
    const start = Math.min(Math.max(sum / count, 0), room);
    return wishes.slice(from, from + count).map(({ item }, index) => ({ item, at: Math.round(start + offsets[from + index]!) }));
  });
}

/** As few rows as hold everything, between 0 and `width` px with `air` between two neighbours; where there are several, those who stand next to each other go to them by turns. Nothing may be wider than a row. */
export function inRows<T>(wishes: readonly Wish<T>[], width: number, air: number): Placed<T>[][] {
  const sorted = wishes.toSorted((a, b) => a.at - b.at);
  for (let count = 1; ; count++) {
    const rows = Array.from({ length: count }, (_, row) => sorted.filter((_, index) => index % count === row));
    const fits = rows.every((row) => row.reduce((sum, wish) => sum + wish.width + air, -air) <= width);
    if (fits || count >= sorted.length) return rows.filter((row) => row.length > 0).map((row) => oneRow(row, width, air));
  }
}
