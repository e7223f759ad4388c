import { expect, test } from 'vitest';
import { inPeriods } from './periods.ts';

const cut = (years: number[], most: number) => inPeriods(years, (year) => year, most);

test('what is short enough stays whole', () => {
  expect(cut([2012, 2014, 2014], 3)).toEqual([[2012, 2014, 2014]]);
  expect(cut([], 3)).toEqual([]);
});

test('what is long is cut between two years, as evenly as they allow', () => {
  expect(cut([2017, 2017, 2017, 2018, 2019, 2020], 3)).toEqual([[2017, 2017, 2017], [2018, 2019, 2020]]);
  expect(cut([2016, 2017, 2017, 2017, 2017, 2018], 3)).toEqual([[2016], [2017, 2017, 2017, 2017], [2018]]);
});
