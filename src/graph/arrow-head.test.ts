import { expect, test } from 'vitest';
import { headOf, headPath } from './arrow-head.ts';

test('a head points to the later entry or the text named; presence and bonds have none', () => {
  expect(headOf('produced')).toEqual({ at: 'target', shape: 'arrow' });
  expect(headOf('follows')).toEqual({ at: 'source', shape: 'arrow' });
  expect(headOf('recalls')).toEqual({ at: 'target', shape: 'arrow' });
  expect(headOf('opposes')).toEqual({ at: 'target', shape: 'bar' });
  expect(['participant', 'member-of', 'located-in', 'allied-with', 'voted'].map((relation) => headOf(relation as 'host'))).toEqual([undefined, undefined, undefined, undefined, undefined]);
});

const end = (x: number, y: number) => ({ x, y, radius: 8 });

test('an arrow ends before the rim of its node, a bar stands across the line', () => {
  expect(headPath({ at: 'target', shape: 'arrow' }, end(0, 0), end(100, 0))).toBe('M90 0L81 4.5L81 -4.5Z');
  expect(headPath({ at: 'source', shape: 'arrow' }, end(0, 0), end(100, 0))).toBe('M10 0L19 -4.5L19 4.5Z');
  expect(headPath({ at: 'target', shape: 'bar' }, end(0, 0), end(0, 100))).toBe('M-4.5 90L4.5 90L4.5 88L-4.5 88Z');
});

test('a line shorter than its head has none', () => {
  expect(headPath({ at: 'target', shape: 'arrow' }, end(0, 0), end(20, 0))).toBeUndefined();
  expect(headPath({ at: 'source', shape: 'bar' }, end(5, 5), end(5, 5))).toBeUndefined();
});
