/** Runs of a target: each is timed, and one that crashes, does not hold or takes too long fails with its input, made small. */

import fc from 'fast-check';
import type { Target } from './targets.ts';

/** Runs the property on an input; of a slow run a second says whether the machine was busy. @throws when it does not hold or is slow. */
function timed({ holds }: Target, input: unknown, slowest: number): number {
  const once = () => {
    const start = performance.now();
    holds(input as never);
    return performance.now() - start;
  };
  const took = once();
  const least = took > slowest ? Math.min(took, once()) : took;
  if (least > slowest) throw new Error(`Took ${Math.round(least)} ms`);
  return least;
}

export interface Outcome {
  readonly runs: number;
  /** Milliseconds of the longest run. */
  readonly longest: number;
  /** What failed, with its seed and path, and its input; undefined where nothing did. */
  readonly failure: string | undefined;
}

/** Tries a target with so many inputs made from a seed. One run may take `slowest` milliseconds; `before` hears of each by its number, from 1. */
export function fuzz(target: Target, runs: number, seed: number, slowest: number, before: (run: number) => void = () => {}): Outcome {
  let [run, longest] = [0, 0];
  const property = fc.property(target.inputs, (input) => {
    before(++run);
    longest = Math.max(longest, timed(target, input, slowest));
  });
  const details = fc.check(property, { numRuns: runs, seed });
  const { failed, counterexample, counterexamplePath, errorInstance, numRuns } = details;
  return { runs: numRuns, longest, failure: failed ? `Seed ${seed}, path ${counterexamplePath}: ${fc.stringify(counterexample![0])}\n${errorInstance}` : undefined };
}

/** The input of a run that never came to its end. */
export function inputOf({ inputs }: Target, run: number, seed: number): string {
  return fc.stringify(fc.sample(inputs, { numRuns: run, seed }).at(-1));
}
