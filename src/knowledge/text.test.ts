import { describe, expect, test } from 'vitest';
import { compareText, countWords, editDistance, foldText, listWords, nearest, show } from './text.ts';

test.each([
  ['', '', 0],
  ['a', '', 1],
  ['', 'abc', 3],
  ['brahimi', 'brahimy', 1],
  ['geneva', 'genvea', 1],
  ['kitten', 'sitting', 3],
  ['ca', 'abc', 3],
  ['لافروف', 'لافروق', 1],
])('counts the edits from %j to %j', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
  expect(editDistance(b, a)).toBe(distance);
});

test.each([
  ['Türkiye', 'turkiye'],
  ['  Riyad   Hijab ', 'riyad hijab'],
  ['Чуркин', 'чуркин'],
  ['مُؤتمر الرِّياض', 'موتمر الرياض'],
  ['أحمـد الجربا', 'احمد الجربا'],
  ['Ban Ki-moon', 'ban ki moon'],
  ['S/RES/2254 (2015)', 's res 2254 2015'],
  ['القرار ٢٢٥٤', 'القرار 2254'],
  ['الهيئة العليا', 'الهييه العليا'],
])('compares %j as %j', (name, expected) => {
  expect(foldText(name)).toBe(expected);
});

describe('nearest', () => {
  test.each([
    ['brahimy', ['brahimi', 'ban-ki-moon'], 'brahimi'],
    ['sumary', ['name', 'summary'], 'summary'],
    ['unscr-2245', ['unscr-2254', 'unscr-2268'], 'unscr-2254'],
    ['russia', ['russia', 'rusia'], 'russia'],
    ['x', ['y'], 'y'],
  ])('finds for %j in %j the word %j', (word, known, expected) => {
    expect(nearest(word, known)).toBe(expected);
  });

  test('finds none when more than a third of the letters differ', () => {
    expect(nearest('kerry', ['lavrov', 'putin', 'kofi'])).toBeUndefined();
    expect(nearest('abcdef', ['abcxyz'])).toBeUndefined();
    expect(nearest('abc', [])).toBeUndefined();
  });

  test('takes the first in alphabetical order of several that are equally near, whatever their order', () => {
    expect(nearest('cat', ['rat', 'bat', 'hat'])).toBe('bat');
    expect(nearest('cat', ['hat', 'bat', 'rat'])).toBe('bat');
  });
});

test('counts words as runs between white space', () => {
  expect(['', '  ', 'one', ' two  words ', 'a–b c\u00a0d\n'].map(countWords)).toEqual([0, 0, 1, 2, 3]);
});

test('lists words with “or”, and cuts a long list', () => {
  const twelve = 'abcdefghijkl'.split('');
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listWords)).toEqual(['', 'a', 'a or b', 'a, b or c']);
  expect(listWords(twelve)).toBe('a, b, c, d, e, f, g, h, i, j, k or l');
  expect(listWords([...twelve, 'm'])).toBe('a, b, c, d, e, f, g, h, i, j, k, l … (13 in all)');
});

test.each([
  ['Kerry', '"Kerry"'],
  [7, '"7"'],
  [undefined, '"undefined"'],
  [null, '"null"'],
  ['a\nb\u202ec\0', '"a\ufffdb\ufffdc\ufffd"'],
  ['x'.repeat(40), `"${'x'.repeat(40)}"`],
  ['x'.repeat(41), `"${'x'.repeat(39)}…"`],
  ['😀'.repeat(41), `"${'😀'.repeat(39)}…"`],
])('shows %j as %s', (value, expected) => {
  expect(show(value)).toBe(expected);
});

test('compares by code units, as machines of every language do', () => {
  expect(['ä', 'b', 'B', 'a', 'a'].sort(compareText)).toEqual(['B', 'a', 'a', 'b', 'ä']);
});
