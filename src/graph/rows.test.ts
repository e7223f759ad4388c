import { expect, test } from 'vitest';
import { inRows } from './rows.ts';

const rowsOf = (wishes: readonly (readonly [string, number, number])[], width = 400, air = 10) =>
  inRows(wishes.map(([item, at, wide]) => ({ item, at, width: wide })), width, air).map((row) => row.map(({ item, at }) => `${item} ${at}`));

test('what has room stands where it wants to', () => {
  expect(rowsOf([['a', 50, 40], ['b', 300, 60]])).toEqual([['a 50', 'b 300']]);
});

test('what wants the same place stands side by side about it', () => {
  expect(rowsOf([['a', 200, 100], ['b', 200, 100], ['c', 200, 100]])).toEqual([['a 90', 'b 200', 'c 310']]);
});

test('what would leave the row is pushed inside, and pushes others', () => {
  expect(rowsOf([['a', 0, 80], ['b', 20, 80], ['c', 400, 80]])).toEqual([['a 40', 'b 130', 'c 360']]);
});

test('what one row does not hold takes as few as do, by turns', () => {
  expect(rowsOf([['a', 10, 150], ['b', 100, 150], ['c', 200, 150], ['d', 390, 150]])).toEqual([['a 75', 'c 235'], ['b 100', 'd 325']]);
});

test('takes what is given in another order for the same', () => {
  expect(rowsOf([['c', 300, 20], ['a', 100, 20], ['b', 200, 20]])).toEqual([['a 100', 'b 200', 'c 300']]);
});

test('has no rows for nothing', () => {
  expect(rowsOf([])).toEqual([]);
});
