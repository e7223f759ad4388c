import { expect, test } from 'vitest';
import { boxOf, standApart, waysAround, waysWithin } from './stand.ts';

const at = (x: number, y: number, size = 10) => ({ x, y, width: size, height: size });
const frame = { width: 100, height: 100 };

test('marks that do not touch stay where they are', () => {
  expect(standApart([at(20, 20), at(60, 60)], frame)).toEqual([at(20, 20), at(60, 60)]);
});

test('marks of one place are moved apart, half each, and stay in the frame', () => {
  expect(standApart([at(50, 50), at(50, 50)], frame)).toEqual([at(50, 44), at(50, 56)]);
  expect(standApart([at(1, 50)], frame)).toEqual([at(5, 50)]);
});

test('the same marks always stand in the same places', () => {
  const crowd = Array.from({ length: 12 }, (_, index) => at(40 + (index % 4) * 3, 40 + index));
  expect(standApart(crowd, frame)).toEqual(standApart(crowd, frame));
  const boxes = standApart(crowd, frame).map(boxOf);
  for (const [index, a] of boxes.entries()) for (const b of boxes.slice(index + 1)) expect(a.left < b.right - 0.2 && b.left < a.right - 0.2 && a.top < b.bottom - 0.2 && b.top < a.bottom - 0.2).toBe(false);
});

const label = { name: ['Daraya'], sub: [], width: 40, height: 18 };

test('a label stands first where reading goes on', () => {
  expect(waysAround(at(50, 50), label, false).next().value!.place).toEqual({ x: 59, top: 41, anchor: 'start' });
  expect(waysAround(at(50, 50), label, true).next().value!.place).toEqual({ x: 41, top: 41, anchor: 'start' });
});

test('the name of a land stands within it', () => {
  expect([...waysWithin({ x: 50, y: 50 }, label, (x) => x > 70)].map(({ place }) => place.x)).toEqual([80, 110, 110, 160]);
});
