import { expect, test } from 'vitest';
import { words } from '../words/index.ts';
import { axisBetween, gridOf } from './grid.ts';

const day = (text: string) => Date.parse(text) / 86_400_000;
const grid = (from: string, until: string, width = 1200) => gridOf(day(from), day(until), words.en.months.short, width).map(({ day: at, text }) => `${new Date(at * 86_400_000).toISOString().slice(0, 10)} ${text}`);

test('fifteen years are marked at each new year', () => {
  expect(grid('2011-01-01', '2026-03-10').slice(0, 2)).toEqual(['2011-01-01 2011', '2012-01-01 2012']);
  expect(grid('2011-01-01', '2026-03-10')).toHaveLength(16);
});

test('a year is marked at each month, and says the year once', () => {
  expect(grid('2016-01-01', '2016-12-31')).toEqual(['2016-01-01 Jan 2016', '2016-02-01 Feb', '2016-03-01 Mar', '2016-04-01 Apr', '2016-05-01 May', '2016-06-01 Jun', '2016-07-01 Jul', '2016-08-01 Aug', '2016-09-01 Sep', '2016-10-01 Oct', '2016-11-01 Nov', '2016-12-01 Dec']);
});

test('three years are marked at half years, with the year at each beginning', () => {
  expect(grid('2015-05-01', '2018-04-30', 600)).toEqual(['2015-07-01 Jul 2015', '2016-01-01 Jan 2016', '2016-07-01 Jul', '2017-01-01 Jan 2017', '2017-07-01 Jul', '2018-01-01 Jan 2018']);
});

test('a few weeks are marked at each seventh day', () => {
  expect(grid('2016-07-01', '2016-08-15').slice(0, 3)).toEqual(['2016-07-01 1 Jul', '2016-07-08 8 Jul', '2016-07-15 15 Jul']);
});

test('the axis of some days reaches from the first to the end of the last', () => {
  const axis = axisBetween(day('2015-12-31'), day('2016-01-03'));
  expect([axis.years, axis.at(day('2015-12-31')), axis.at(day('2016-01-02')), axis.at(day('2016-01-04'))]).toEqual([[2015, 2016], 0, 0.5, 1]);
});
