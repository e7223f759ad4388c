import { geoContains } from 'd3-geo';
import { expect, test } from 'vitest';
import { groundIn } from './atlas.ts';

const { countries, syria, border, disputed } = groundIn();
const holding = (point: [number, number]) => countries.filter((country) => geoContains(country, point)).map(({ properties }) => properties.name);

test('the Golan is a part of Syria, and nothing east of it or west of it has moved', () => {
  expect(holding([35.749, 32.982])).toEqual(['Syria']);
  expect(geoContains(syria, [35.825, 33.126])).toBe(true);
  expect([holding([36.291, 33.51]), holding([35.5, 32.9]), holding([35.9, 34])]).toEqual([['Syria'], ['Israel'], ['Lebanon']]);
});

test('lines on both sides of the Golan and across the isthmus of Crimea are drawn as no agreed border', () => {
  const near = (lines: readonly (readonly number[][])[], [x, y]: [number, number]) => lines.some((line) => line.some(([a, b]) => Math.hypot(a! - x, b! - y) < 0.05));
  for (const point of [[35.64, 33.2], [35.87, 33.09], [33.7, 46.2]] as [number, number][]) expect([near(disputed.coordinates, point), near(border.coordinates, point)], String(point)).toEqual([true, false]);
  expect([near(border.coordinates, [38.3, 47.6]), near(disputed.coordinates, [38.3, 47.6])]).toEqual([true, false]);
});

test('a window brings what reaches into it alone', () => {
  const names = groundIn([36, 33, 37, 34]).countries.map(({ properties }) => properties.name);
  expect(names).toContain('Syria');
  expect(names).not.toContain('France');
});
