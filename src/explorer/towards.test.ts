import { expect, test } from 'vitest';
import { isArrow, towards } from './towards.ts';

const at = (id: string, x: number, y: number) => ({ id, x, y });
const points = [at('near right', 50, 5), at('far right', 200, 0), at('above', 3, -40), at('below left', -60, 60), at('left', -10, 1)];

test.each([
  ['ArrowRight', 'near right'],
  ['ArrowUp', 'above'],
  ['ArrowLeft', 'left'],
  ['ArrowDown', 'below left'],
])('%s leads to what lies there: %s', (key, expected) => {
  expect(towards(key, { x: 0, y: 0 }, points)?.id).toBe(expected);
});

test('an arrow into empty space leads nowhere', () => {
  expect(towards('ArrowRight', { x: 300, y: 0 }, points)).toBeUndefined();
  expect(towards('ArrowDown', { x: 0, y: 0 }, [])).toBeUndefined();
});

test('only the four arrows are arrows', () => {
  expect(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Enter', 'constructor', '__proto__'].filter(isArrow)).toEqual(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']);
});
