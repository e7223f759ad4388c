import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ticksOf, timeScale } from './time-scale.ts';

const day = (text: string) => Date.parse(text) / 86_400_000;

describe('the scale', () => {
  test('never turns back, and stays on its axis', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 14_000, max: 20_500 }), { minLength: 1, maxLength: 60 }), fc.integer({ min: 13_000, max: 21_000 }), fc.nat(900), (days, at, step) => {
        const scale = timeScale(days, 40, 960);
        expect(scale(at)).toBeGreaterThanOrEqual(40);
        expect(scale(at)).toBeLessThanOrEqual(960);
        expect(scale(at + step)).toBeGreaterThanOrEqual(scale(at));
      }),
      { seed: 2016, numRuns: 300 },
    );
  });

  test('begins with the first day, ends with the last, and parts any two days between them', () => {
    const days = [day('2012-06-30'), day('2015-12-18'), day('2016-07-14'), day('2016-07-15'), day('2016-12-31')];
    const scale = timeScale(days, 0, 1000);
    expect([scale(days[0]!), scale(days.at(-1)!)]).toEqual([0, 1000]);
    expect(days.slice(1).every((later, index) => scale(later) > scale(days[index]!))).toBe(true);
  });

  test('gives a crowded year more room than an empty one', () => {
    const scale = timeScale([day('2012-01-01'), ...Array.from({ length: 40 }, (_, index) => day('2016-01-01') + index * 9), day('2017-01-01')], 0, 1000);
    expect(scale(day('2017-01-01')) - scale(day('2016-01-01'))).toBeGreaterThan(2 * (scale(day('2014-01-01')) - scale(day('2013-01-01'))));
  });

  test('has a middle where there is one day, or none', () => {
    expect(timeScale([], 0, 100)(16_000)).toBe(50);
    expect(timeScale([16_000, 16_000], 0, 100)(17_000)).toBe(50);
  });
});

test('marks are years, and quarters where there is room', () => {
  const [first, last] = [day('2015-06-01'), day('2017-02-01')];
  const scale = timeScale([first, last], 0, 600);
  expect(ticksOf(scale, first, last).map(({ year, month }) => (month === undefined ? `${year}` : `${year}-${month}`))).toEqual(['2015-7', '2015-10', '2016', '2016-4', '2016-7', '2016-10', '2017']);
  expect(ticksOf(timeScale([first, last], 0, 150), first, last).map(({ year, month }) => (month === undefined ? `${year}` : `${year}-${month}`))).toEqual(['2016', '2017']);
});
