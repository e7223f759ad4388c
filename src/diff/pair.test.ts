import { expect, test } from 'vitest';
import { pairUp } from './pair.ts';

const first = (text: string) => text;
const second = (text: string) => text[0]!;

test('pairs by the first key, then what is left by the second, in order', () => {
  expect(pairUp(['a1', 'a2', 'b1', 'c1'], ['a3', 'b1', 'a2', 'd1', 'a4'], first, second)).toEqual([['a1', 'a3'], ['b1', 'b1'], ['a2', 'a2'], [undefined, 'd1'], [undefined, 'a4'], ['c1', undefined]]);
});

test('pairs nothing with nothing', () => {
  expect([pairUp([], [], first), pairUp(['a'], [], first), pairUp([], ['a'], first)]).toEqual([[], [['a', undefined]], [[undefined, 'a']]]);
});
