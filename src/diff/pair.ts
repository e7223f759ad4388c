/** Which of two lists belong together. */

/** Something of the older list, of the newer, or of both. */
export type Pair<T> = readonly [old: T, now: T] | readonly [old: T, now: undefined] | readonly [old: undefined, now: T];

/**
 * Pairs those that have the same key, in order, key after key: what the first key leaves alone, the second may pair.
 * @returns the pairs and the new in the order of the newer list, then what is gone
 */
export function pairUp<T>(before: readonly T[], after: readonly T[], ...keys: readonly ((thing: T) => string)[]): Pair<T>[] {
  const partner = new Map<T, T>();
  const left = new Set(before);
  for (const key of keys) {
    const waiting = Map.groupBy(left, key);
    for (const now of after) {
      const old = partner.has(now) ? undefined : waiting.get(key(now))?.shift();
      if (old === undefined) continue;
      partner.set(now, old);
      left.delete(old);
    }
  }
  return [...after.map((now): Pair<T> => [partner.get(now)!, now]), ...[...left].map((old): Pair<T> => [old, undefined])];
}
