import { expect, test } from 'vitest';
import { textQueries } from './text-query.ts';

test.each([
  ['besieged areas', ['besieged areas']],
  ['القرار ٢٢٥٤', ['القرار 2254']],
  ['المحاصره', ['المحاصره', 'المحاصرة']],
  ['الهيئة العليا', ['الهيئة العليا', 'الهيئه العليا']],
  ['الحريرى', ['الحريرى', 'الحريري']],
  ['<script>', ['script']],
  ['"at least once"', ['"at least once"']],
  ['', []],
  ['?!', []],
])('for %s the index is asked %j', (query, expected) => {
  expect(textQueries(query)).toEqual(expected);
});
