import { expect, test } from 'vitest';
import { inPeriods } from './periods.ts';

const cut = (years: number[], most: number) => inPeriods(years, (year) => year, most, 'en').map(({ items }) => items);

test('what is short enough stays whole', () => {
  expect(cut([2012, 2014, 2014], 3)).toEqual([[2012, 2014, 2014]]);
  expect(cut([], 3)).toEqual([]);
});

test('what is long is cut between two years, as evenly as they allow', () => {
  expect(cut([2017, 2017, 2017, 2018, 2019, 2020], 3)).toEqual([[2017, 2017, 2017], [2018, 2019, 2020]]);
  expect(cut([2016, 2017, 2017, 2017, 2017, 2018], 3)).toEqual([[2016], [2017, 2017, 2017, 2017], [2018]]);
});

test('a year that alone is more than twice as long is cut evenly, and its parts have names of their own', () => {
  const days = [1.1, 2.1, 2.2, 2.3, 2.4, 2.5, 2.6, 2.7];
  expect(inPeriods(days, (day) => 2000 + Math.floor(day), 3, 'en')).toEqual([
    { items: [1.1], id: '2001', years: '2001' },
    { items: [2.1, 2.2], id: '2002', years: '2002' },
    { items: [2.3, 2.4], id: '2002-2', years: '2002 (2)' },
    { items: [2.5, 2.6, 2.7], id: '2002-3', years: '2002 (3)' },
  ]);
});

test('several years are named by the first and the last', () => {
  expect(inPeriods([2017, 2018, 2019], (year) => year, 3, 'ar').map(({ id, years }) => [id, years])).toEqual([['2017', '2017–2019']]);
});
