import { describe, expect, test } from 'vitest';
import { ar, en } from '../words/index.ts';
import { formatDate, formatSpan } from './date-words.ts';

test.each([
  ['2016', '2016', '2016'],
  ['2016-07', 'July 2016', 'تموز/يوليو 2016'],
  ['2016-07-15', '15 July 2016', '15 تموز/يوليو 2016'],
  ['2016-07~', 'about July 2016', 'نحو تموز/يوليو 2016'],
  ['2016?', '2016 (uncertain)', '2016 (غير مؤكد)'],
  ['2016-07-15%', 'about 15 July 2016 (uncertain)', 'نحو 15 تموز/يوليو 2016 (غير مؤكد)'],
  ['2016-07-14/2016-07-15', '14–15 July 2016', '14–15 تموز/يوليو 2016'],
  ['2016-06-30/2016-07-15', '30 June – 15 July 2016', '30 حزيران/يونيو – 15 تموز/يوليو 2016'],
  ['2015-12-18/2016-07-15', '18 December 2015 – 15 July 2016', '18 كانون الأول/ديسمبر 2015 – 15 تموز/يوليو 2016'],
  ['2016-06/2016-07', 'June–July 2016', 'حزيران/يونيو – تموز/يوليو 2016'],
  ['2015-12/2016-07', 'December 2015 – July 2016', 'كانون الأول/ديسمبر 2015 – تموز/يوليو 2016'],
  ['2011/2013', '2011–2013', '2011–2013'],
  ['2011~/2013', 'about 2011 – 2013', 'نحو 2011 – 2013'],
  ['2016-07-14/2016-08', '14 July 2016 – August 2016', '14 تموز/يوليو 2016 – آب/أغسطس 2016'],
  ['2015-12-18/..', '18 December 2015 to date', 'منذ 18 كانون الأول/ديسمبر 2015'],
  ['../2016-07', 'until July 2016', 'حتى تموز/يوليو 2016'],
  ['2012~/..', 'about 2012 to date', 'منذ نحو 2012'],
])('says %s in English and in Arabic', (text, english, arabic) => {
  expect(formatDate(text, en)).toBe(english);
  expect(formatDate(text, ar)).toBe(arabic);
});

test.each([
  ['2016-07-15', '15 Jul 2016', '15 تموز 2016'],
  ['2016-06-30/2016-07-15', '30 Jun – 15 Jul 2016', '30 حزيران – 15 تموز 2016'],
])('says %s shortly where room is scarce', (text, english, arabic) => {
  expect(formatDate(text, en, 'short')).toBe(english);
  expect(formatDate(text, ar, 'short')).toBe(arabic);
});

describe('the time of a claim', () => {
  test.each([
    [{ date: '2016-07-15' }, '15 July 2016'],
    [{ from: '2013', until: '2017' }, '2013–2017'],
    [{ from: '2013-02-01' }, '1 February 2013 to date'],
    [{ until: '2017-01-20' }, 'until 20 January 2017'],
    [{ from: '2016-07-14/2016-07-15', until: '2016-07-20' }, '14–20 July 2016'],
    [{ from: '2016-07-15', date: '2015' }, '15 July 2016 to date'],
  ])('%j is told as “%s”', (span, expected) => {
    expect(formatSpan(span, en, 'long')).toBe(expected);
  });

  test('is nothing for what is undated', () => {
    expect(formatSpan({}, en)).toBeUndefined();
  });
});
