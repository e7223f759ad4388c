import { expect, test } from 'vitest';
import type { Claim } from './base.ts';
import { type DateText, dayRange, toDate } from './date.ts';
import { periodOf, spanOf } from './period.ts';

type Dates = Pick<Claim, 'from' | 'until' | 'date'>;
const claim = (dates: Record<string, string>) => dates as unknown as Dates;
const day = (text: string) => dayRange(toDate(text)).first;
const open = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const;

test.each<[Record<string, string>, readonly [number, number], readonly [number, number] | undefined]>([
  [{ date: '2016-07-15' }, [day('2016-07-15'), day('2016-07-15')], [day('2016-07-15'), day('2016-07-15')]],
  [{ date: '2016-07-14/2016-07-15' }, [day('2016-07-14'), day('2016-07-15')], [day('2016-07-14'), day('2016-07-15')]],
  [{ date: '2016-07' }, [day('2016-07-01'), day('2016-07-31')], undefined],
  [{ date: '2016-07-15~' }, [day('2016-07-15'), day('2016-07-15')], undefined],
  [{ from: '2013-02-01', until: '2017-01-20' }, [day('2013-02-01'), day('2017-01-20')], [day('2013-02-01'), day('2017-01-20')]],
  [{ from: '2012', until: '2014' }, [day('2012-01-01'), day('2014-12-31')], [day('2012-12-31'), day('2014-01-01')]],
  [{ from: '2012-06~' }, [day('2012-06-01'), open[1]], [day('2012-07-01'), open[1]]],
  [{ until: '2016-12?' }, [open[0], day('2016-12-31')], [open[0], day('2016-11-30')]],
  [{ date: '2015-12-18/..' }, [day('2015-12-18'), open[1]], [day('2015-12-18'), open[1]]],
  [{ from: '2016-03/2016-05' }, [day('2016-03-01'), open[1]], [day('2016-05-31'), open[1]]],
])('%j holds on the days that it may mean, and surely on those that it must', (dates, possible, certain) => {
  const period = periodOf(claim(dates));
  expect(period?.possible).toEqual({ first: possible[0], last: possible[1] });
  expect(period?.certain).toEqual(certain && { first: certain[0], last: certain[1] });
});

test('what has no date has no days', () => {
  expect(periodOf({})).toBeUndefined();
  expect(spanOf({})).toEqual({});
});

test.each<[Record<string, string>, { start?: string; end?: string }]>([
  [{ date: '2016-07-15' }, { start: '2016-07-15', end: '2016-07-15' }],
  [{ date: '2016-07-14/2016-07-15~' }, { start: '2016-07-14', end: '2016-07-15~' }],
  [{ date: '2015-12-18/..' }, { start: '2015-12-18' }],
  [{ from: '2004-03-09' }, { start: '2004-03-09' }],
  [{ until: '2017' }, { end: '2017' }],
])('%j has its ends as dates', (dates, expected) => {
  expect(spanOf(claim(dates))).toEqual(expected as Record<string, DateText>);
});
