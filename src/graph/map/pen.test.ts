import { expect, test } from 'vitest';
import { Pen, thin } from './pen.ts';

function penWith(...lines: readonly (readonly (readonly [number, number])[])[]): Pen {
  const pen = new Pen();
  for (const [start, ...rest] of lines) {
    pen.moveTo(...start!);
    for (const point of rest) pen.lineTo(...point);
  }
  return pen;
}

test('leaves out the points that lie on the line of the others, and keeps its ends', () => {
  expect(thin([[0, 0], [5, 0.1], [10, 0], [10, 10]], 0.3)).toEqual([[0, 0], [10, 0], [10, 10]]);
  expect(thin([[0, 0], [5, 0.4], [10, 0]], 0.3)).toEqual([[0, 0], [5, 0.4], [10, 0]]);
});

test('keeps the shape of a ring, whose ends are one point', () => {
  expect(thin([[0, 0], [10, 0], [10, 10], [0, 10], [0, 0]], 1)).toEqual([[0, 0], [10, 0], [10, 10], [0, 10], [0, 0]]);
});

test('writes tenths from point to point, without needless noughts and spaces', () => {
  expect(penWith([[1, 2], [1.44, 1.5], [13, 9.96]]).data(0)).toBe('M1 2l.4-.5 11.6 8.5');
});

test('does not let the errors of rounding add up', () => {
  const steps = Array.from({ length: 101 }, (_, index) => [index * 0.14, index % 2 === 0 ? 0 : 5] as const);
  const numbers = penWith(steps).data(0).match(/-?(?:\d+(?:\.\d)?|\.\d)/g)!.map(Number);
  expect(numbers.filter((_, index) => index % 2 === 0).reduce((sum, dx) => sum + dx, 0)).toBeCloseTo(14, 5);
});

test('closes rings, and leaves out what is too small to be seen', () => {
  const pen = penWith([[0, 0], [1, 0], [1, 1]], [[20, 20], [30, 20], [30, 30]]);
  pen.closePath();
  expect(pen.data(0)).toBe('M20 20l10 0 0 10-10-10z');
});
