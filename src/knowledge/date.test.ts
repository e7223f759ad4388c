import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareDates, dateForms, dayForm, dayRange, firstDay, lastDay, parseDate, parseDay, printDate, toDate } from './date.ts';

const exact = { approximate: false, uncertain: false };
const day = 86_400_000;
const dayOf = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / day;

describe('parseDate', () => {
  test.each([
    ['2016', { year: 2016, ...exact }],
    ['2016-07', { year: 2016, month: 7, ...exact }],
    ['2016-07-15', { year: 2016, month: 7, day: 15, ...exact }],
    ['2016-07~', { year: 2016, month: 7, approximate: true, uncertain: false }],
    ['2016?', { year: 2016, approximate: false, uncertain: true }],
    ['2016-07-15%', { year: 2016, month: 7, day: 15, approximate: true, uncertain: true }],
    ['2016-02-29', { year: 2016, month: 2, day: 29, ...exact }],
    ['0000-01-01', { year: 0, month: 1, day: 1, ...exact }],
  ])('reads %s as one date', (text, end) => {
    expect(parseDate(text)).toEqual({ date: { from: end, until: end } });
  });

  test.each([
    ['2011/2013', { year: 2011, ...exact }, { year: 2013, ...exact }],
    ['2016-07-14/2016-07-15', { year: 2016, month: 7, day: 14, ...exact }, { year: 2016, month: 7, day: 15, ...exact }],
    ['2015-12-18/..', { year: 2015, month: 12, day: 18, ...exact }, null],
    ['../2016-07~', null, { year: 2016, month: 7, approximate: true, uncertain: false }],
    ['2016-07-15/2016', { year: 2016, month: 7, day: 15, ...exact }, { year: 2016, ...exact }],
  ])('reads %s as an interval', (text, from, until) => {
    expect(parseDate(text)).toEqual({ date: { from, until } });
  });

  test.each([
    '', ' ', '2016 ', '16', '20160715', '2016-7', '2016-7-5', '2016/07/15', '2016-07-15T10:00', '15 July 2016', '-2016', 'Y2016', '2016-XX', '201X', '2016~-07', '?2016', '2016~?', '2016-07-15/', '/2016', '..', '2016/2017/2018',
    '٢٠١٦', '2016\n',
  ])('refuses %j, which has another form', (text) => {
    expect(parseDate(text)).toEqual({ expected: dateForms, problem: 'form' });
  });

  test.each(['2016-13', '2016-00', '2016-21', '2016-02-30', '2015-02-29', '2016-04-31', '2016-01-00', '2016-01-32', '1900-02-29', '2016-01-01/2016-02-30', '2016-02-30/..'])('refuses %s, which is no day of the calendar', (text) => {
    expect(parseDate(text)).toEqual({ expected: 'a day that exists', problem: 'form' });
  });

  test('refuses an interval that is open at both ends', () => {
    expect(parseDate('../..')).toEqual({ expected: 'an interval with at least one end', problem: 'form' });
  });

  test.each(['2016-07-15/2016-07-14', '2016/2015', '2016-08/2016-07-31', '2016-01-01/2015-12'])('refuses %s, which ends before it begins', (text) => {
    expect(parseDate(text)).toEqual({ expected: 'an interval whose end is not before its start', problem: 'order' });
  });
});

describe('parseDay', () => {
  test('reads one day as parseDate does', () => {
    expect(parseDay('2026-03-10')).toEqual(parseDate('2026-03-10'));
    expect(parseDay('2026-02-30')).toEqual({ expected: 'a day that exists', problem: 'form' });
  });

  test.each(['2026', '2026-03', '2026-03-10~', '2026-03-10?', '2026-03-10/2026-03-10', '2026-03-10/..', '10 March 2026', ''])('refuses %j, which is not one sure day', (text) => {
    expect(parseDay(text)).toEqual({ expected: dayForm, problem: 'form' });
  });
});

test('a date that was not checked is a fault of the program', () => {
  expect(() => toDate('soon')).toThrow(new Error('Date "soon" was not checked before use'));
});

test.each(['2016', '2016-07~', '2016-07-15%', '2016?', '0009', '2011/2013', '2016/2016', '../2016-07', '2015-12-18/..'])('prints %s as it was read', (text) => {
  expect(printDate(toDate(text))).toBe(text);
});

describe('ranges in days', () => {
  test('count from 1 January 1970', () => {
    expect(dayRange(toDate('1970-01-01'))).toEqual({ first: 0, last: 0 });
    expect(dayRange(toDate('1969-12-31'))).toEqual({ first: -1, last: -1 });
    expect(dayRange(toDate('2016-07-15'))).toEqual({ first: 16997, last: 16997 });
  });

  test.each([
    ['2016', '2016-01-01', '2016-12-31'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['2015-02~', '2015-02-01', '2015-02-28'],
    ['2016-12', '2016-12-01', '2016-12-31'],
    ['2016-07-14/2016-07-15', '2016-07-14', '2016-07-15'],
    ['2011/2013-06', '2011-01-01', '2013-06-30'],
  ])('of %s go from %s to %s', (text, first, last) => {
    expect(dayRange(toDate(text))).toEqual({ first: dayOf(first), last: dayOf(last) });
  });

  test('are infinite where a date is open', () => {
    expect(dayRange(toDate('2016/..'))).toEqual({ first: dayOf('2016-01-01'), last: Number.POSITIVE_INFINITY });
    expect(dayRange(toDate('../2016'))).toEqual({ first: Number.NEGATIVE_INFINITY, last: dayOf('2016-12-31') });
  });

  test('hold for the years before 100 too', () => {
    const { from } = toDate('0050');
    expect([firstDay(from!), lastDay(from!)]).toEqual([dayOf('0050-01-01'), dayOf('0050-12-31')]);
  });
});

describe('compareDates', () => {
  test('sorts by first day, then by last day, then by the text, and what is undated last', () => {
    const sorted = ['../2016', '2015', '2016-01-01', '2016-01-01?', '2016-01', '2016', '2016-01-01/2016-12-31', '2016~', '2016/..', '2016-07', undefined];
    for (const [i, a] of sorted.entries()) for (const [j, b] of sorted.entries()) expect(Math.sign(compareDates(a, b))).toBe(Math.sign(i - j));
  });
});

describe('a second reader, the package edtf', () => {
  const two = (n: number) => String(n).padStart(2, '0');
  const calendar = fc.tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }), fc.constantFrom('year', 'month', 'day'), fc.constantFrom('', '~', '?', '%'));
  const text = calendar.map(([year, month, day, precision, mark]) => `${year}${precision === 'year' ? '' : `-${two(month)}`}${precision === 'day' ? `-${two(day)}` : ''}${mark}`);

  test('accepts what is accepted here, and means the same days', () => {
    fc.assert(
      fc.property(text, (date) => {
        const parsed = parseDate(date);
        if ('expected' in parsed) return;
        const { first, last } = dayRange(parsed.date);
        const { min, max } = edtf(date) as { min: number; max: number };
        expect([first, last]).toEqual([Math.floor(min / day), Math.floor(max / day)]);
      }),
      { seed: 2016, numRuns: 300 },
    );
  });
});
