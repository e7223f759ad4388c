import { expect, test } from 'vitest';
import { letterPages } from './letters.ts';
import { checkContent } from './load.ts';

const base = checkContent(process.cwd()).base!;
const [en, ar] = [letterPages(base, 'en'), letterPages(base, 'ar')];

test('each letter of two scripts has a page, Cyrillic has one and digits have one, the same in both languages', () => {
  expect(en.map(({ id }) => id).toSorted()).toEqual(ar.map(({ id }) => id).toSorted());
  expect(en.slice(0, 3).map(({ id, label, language }) => [id, label, language])).toEqual([['a', 'A', undefined], ['b', 'B', undefined], ['c', 'C', undefined]]);
  expect(ar.slice(0, 2).map(({ id, label, language }) => [id, label, language])).toEqual([['alef', 'ا', undefined], ['beh', 'ب', undefined]]);
  expect(en.filter(({ script }) => script !== 'Latin' && script !== 'Arabic').map(({ id }) => id)).toEqual(['cyrillic', 'digits']);
  for (const { id } of en) expect(id).toMatch(/^[a-z]+$/);
});

test('all names stand on some page, once', () => {
  const rows = (pages: typeof en) => pages.flatMap(({ sections }) => sections.flatMap((section) => section.rows.map(({ id, text }) => `${id} ${text}`)));
  expect(new Set(rows(en)).size).toBe(rows(en).length);
  expect(rows(en).toSorted()).toEqual(rows(ar).toSorted());
  expect(en.reduce((sum, { count }) => sum + count, 0)).toBe(rows(en).length);
});
