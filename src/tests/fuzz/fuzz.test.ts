import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fuzz, inputOf } from './fuzz.ts';
import { type Target, targets } from './targets.ts';

/** Of each target a few; `npm run fuzz` has 100,000. */
describe('a few inputs of a fixed seed find nothing wrong in', () => {
  test.each(targets.map((target) => [target.name, target] as const))('%s', (_, target) => {
    const { failure, runs } = fuzz(target, 300, 2254, Number.POSITIVE_INFINITY);
    expect(failure).toBeUndefined();
    expect(runs).toBe(300);
  });
});

const numbers = (holds: (input: number) => void): Target => ({ name: 'numbers', inputs: fc.nat(1000), holds });

test('what does not hold is told with its seed and its input, made small', () => {
  const { failure } = fuzz(numbers((input) => { if (input > 400) throw new Error('too large'); }), 100, 7, 1000);
  expect(failure).toMatch(/^Seed 7, path [\d:]+: 401\nError: too large$/);
});

test('what takes longer than it may is told with its input', () => {
  const busy = (ms: number) => { for (const end = performance.now() + ms; performance.now() < end; ); };
  const { failure } = fuzz({ name: 'slow', inputs: fc.constant('slow'), holds: () => busy(30) }, 3, 7, 20);
  expect(failure).toMatch(/^Seed 7, path 0: "slow"\nError: Took \d+ ms$/);
});

test('the input of a run is found again by its number', () => {
  const seen: number[] = [];
  fuzz(numbers((input) => void seen.push(input)), 50, 11, 1000);
  expect(inputOf(numbers(() => {}), 37, 11)).toBe(String(seen[36]));
});
