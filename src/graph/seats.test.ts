import { expect, test } from 'vitest';
import { seatsOf } from './seats.ts';

const hall = { left: 0, right: 200, top: 0, bottom: 100 };

test('who comes first has the place, who comes next the nearest that keeps the distance', () => {
  const { seat } = seatsOf(20);
  expect([1, 2, 3].map(() => seat({ x: 100, y: 50 }, hall))).toEqual([{ x: 100, y: 50 }, { x: 100, y: 28 }, { x: 118, y: 37 }]);
});

test('a hundred who want one place keep their distance from each other', () => {
  const { seat } = seatsOf(12);
  const places = Array.from({ length: 100 }, () => seat({ x: 0, y: 0 }, hall));
  const close = places.filter((a, index) => places.slice(index + 1).some((b) => Math.hypot(a.x - b.x, a.y - b.y) < 12));
  expect(close).toEqual([]);
  expect(places.every(({ x, y }) => x >= 0 && x <= 200 && y >= 0 && y <= 100)).toBe(true);
});

test('a frame without width leaves the x as it is', () => {
  const { seat, take } = seatsOf(20);
  take({ x: 47, y: 52 });
  expect([1, 2, 3].map(() => seat({ x: 50, y: 50 }, { left: 50, right: 50, top: 0, bottom: 100 }))).toEqual([{ x: 50, y: 32 }, { x: 50, y: 72 }, { x: 50, y: 12 }]);
});

test('where no place is free it takes the one with most room', () => {
  const { seat, take } = seatsOf(20);
  take({ x: 50, y: 5 });
  take({ x: 50, y: 12 });
  expect(seat({ x: 50, y: 10 }, { left: 50, right: 50, top: 0, bottom: 20 })).toEqual({ x: 50, y: 20 });
});

test('a target outside of the frame counts as its edge', () => {
  expect(seatsOf(20).seat({ x: 300.4, y: -8 }, hall)).toEqual({ x: 200, y: 0 });
});
