/** Parts of a long row of dated things, cut between two years. */

/** Cuts what is in the order of time into parts of about the same length, at most about `most` each; a year is never cut. */
export function inPeriods<T>(items: readonly T[], yearOf: (item: T) => number, most: number): T[][] {
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
