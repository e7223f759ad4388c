import { expect, test } from 'vitest';
import { moved, periodAbout } from './period.ts';

const record = { first: 0, last: 999 };

test('closer halves the period about its middle, wider doubles it, until it is the whole record', () => {
  expect(moved(undefined, 'closer', record, undefined)).toEqual({ first: 250, last: 749 });
  expect(moved({ first: 250, last: 749 }, 'closer', record, undefined)).toEqual({ first: 375, last: 624 });
  expect(moved({ first: 375, last: 624 }, 'wider', record, undefined)).toEqual({ first: 250, last: 749 });
  expect(moved({ first: 250, last: 749 }, 'wider', record, undefined)).toBeUndefined();
});

test('closer keeps the day to which the reader went in its middle, and stops at six weeks', () => {
  expect(moved({ first: 100, last: 299 }, 'closer', record, 120)).toEqual({ first: 71, last: 170 });
  expect(moved({ first: 100, last: 141 }, 'closer', record, undefined)).toEqual({ first: 100, last: 141 });
});

test('earlier and later move by half a period, and stop at the ends of the record', () => {
  expect(moved({ first: 100, last: 199 }, 'later', record, undefined)).toEqual({ first: 150, last: 249 });
  expect(moved({ first: 20, last: 119 }, 'earlier', record, undefined)).toEqual({ first: 0, last: 99 });
  expect(moved({ first: 890, last: 989 }, 'later', record, undefined)).toEqual({ first: 900, last: 999 });
});

test('a day is shown in half a year about it, unless the present period is short enough', () => {
  expect(periodAbout(500, undefined, record)).toEqual({ first: 409, last: 591 });
  expect(periodAbout(10, undefined, record)).toEqual({ first: 0, last: 182 });
  expect(periodAbout(120, { first: 100, last: 199 }, record)).toEqual({ first: 100, last: 199 });
  expect(periodAbout(500, { first: 100, last: 199 }, record)).toEqual({ first: 451, last: 550 });
});
