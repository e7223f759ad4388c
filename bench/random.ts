/** Numbers that look random and are the same on every machine and every run, so that two benches measure the same. */

/** From a seed, a function that gives whole numbers from 0 up to a bound, the bound left out. Mulberry32, by Tommy Ettinger. */
export function randomFrom(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  };
}
