import { expect, test } from 'vitest';
import { foldText } from '../knowledge/text.ts';
import { heard, soundDistance, soundOf } from './sounds.ts';

const distance = (a: string, b: string, limit = 9) => Math.round(soundDistance(soundOf(foldText(a)), soundOf(foldText(b)), limit) * 100) / 100;

test.each([
  ['Lavrov', 'lavrov'],
  ['Лавров', 'lavrov'],
  ['لافروف', 'lafrwf'],
  ['Shaykhun', 'šayxun'],
  ['شيخون', 'šyxwn'],
  ['Muallem', 'mualem'],
])('hears %s as %s', (word, expected) => {
  expect(heard(foldText(word))).toBe(expected);
});

test.each([
  ['Lavrov', 'Lavrov', 0],
  ['Lavrov', 'Lawrow', 0.8],
  ['Lavrov', 'Лавров', 0],
  ['Lavrov', 'لافروف', 1.2],
  ['Hijab', 'حجاب', 0.35],
  ['Kerry', 'Perry', 1],
  ['Lavrov', 'Lavorv', 0.7],
  ['Qadri', 'Kadri', 0.4],
])('%s and %s are %d apart, from either side', (a, b, expected) => {
  expect([distance(a, b), distance(b, a)]).toEqual([expected, expected]);
});

test('what lies beyond the limit is infinitely far', () => {
  expect([distance('Kerry', 'Putin', 2), distance('Kerry', 'Perry', 0.9), distance('ab'.repeat(25), 'ab', 100)]).toEqual([Infinity, Infinity, Infinity]);
});
