import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knotsOf, moveKnots, scaleOf, ticksOf } from './time-scale.ts';

const day = (text: string) => Date.parse(text) / 86_400_000;
const scaleFor = (days: readonly number[], from: number, until: number) => scaleOf(knotsOf(days, from, until), until + from);

describe('the scale', () => {
  test('never turns back, and stays on its axis, also for days that came after it was made', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 14_000, max: 20_500 }), { minLength: 1, maxLength: 60 }), fc.integer({ min: 13_000, max: 30_000 }), fc.nat(900), (days, at, step) => {
        const scale = scaleFor(days, 40, 960);
        expect(scale(at)).toBeGreaterThanOrEqual(40);
        expect(scale(at)).toBeLessThan(1000);
        expect(scale(at + step)).toBeGreaterThanOrEqual(scale(at));
      }),
      { seed: 2016, numRuns: 300 },
    );
  });

  test('begins with the quarter of the first day, ends with that of the last, and parts any two days, later ones too', () => {
    const days = ['2012-06-30', '2015-12-18', '2016-07-14', '2016-07-15', '2016-12-31', '2018-01-01', '2040-01-01'].map(day);
    const scale = scaleFor(days.slice(0, 5), 40, 960);
    expect([scale(day('2012-04-01')), scale(day('2017-01-01'))]).toEqual([40, 960]);
    expect(days.slice(1).every((later, index) => scale(later) > scale(days[index]!))).toBe(true);
  });

  test('gives a crowded year more room than an empty one', () => {
    const scale = scaleFor([day('2012-01-01'), ...Array.from({ length: 40 }, (_, index) => day('2016-01-01') + index * 9), day('2017-01-01')], 0, 1000);
    expect(scale(day('2017-01-01')) - scale(day('2016-01-01'))).toBeGreaterThan(2 * (scale(day('2014-01-01')) - scale(day('2013-01-01'))));
  });

  test('has a middle where there is no day', () => {
    expect(scaleFor([], 0, 100)(16_000)).toBe(50);
  });
});

test('knots are the quarters from the first day to the one after the last, as places in tenths of a px', () => {
  expect(knotsOf([day('2016-02-03'), day('2016-09-09'), day('2016-09-10')], 40, 960)).toEqual([
    { day: day('2016-01-01'), x: 40 },
    { day: day('2016-04-01'), x: 346.2 },
    { day: day('2016-07-01'), x: 468.4 },
    { day: day('2016-10-01'), x: 960 },
  ]);
});

test('knots that move towards others move by so much at most, and new ones begin where the scale had their day', () => {
  const standing = [{ day: 100, x: 40 }, { day: 200, x: 500 }, { day: 300, x: 960 }];
  const towards = [{ day: 100, x: 40 }, { day: 200, x: 503 }, { day: 300, x: 700 }, { day: 665, x: 960 }];
  expect(moveKnots(standing, towards, 1000, 8)).toEqual([{ day: 100, x: 40 }, { day: 200, x: 503 }, { day: 300, x: 952 }, { day: 665, x: 972 }]);
  expect(moveKnots([], towards, 1000, 8)[0]).toEqual({ day: 100, x: 492 });
});

test('marks are years, and quarters where there is room', () => {
  const [first, last] = [day('2015-06-01'), day('2017-02-01')];
  const marks = (until: number) => ticksOf(scaleOf(knotsOf([first, last], 0, until), until), first, last).map(({ year, month, x }) => `${year}${month === undefined ? '' : `-${month}`} at ${x}`);
  expect(marks(700)).toEqual(['2015-7 at 245', '2016 at 315', '2016-7 at 385', '2017 at 456']);
  expect(marks(150)).toEqual(['2016 at 68']);
});
