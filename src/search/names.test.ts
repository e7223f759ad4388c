import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../site/load.ts';
import { packNames } from '../site/name-file.ts';
import { readQueries, rightAmong } from './fixtures/queries.ts';
import { unpackNames } from './name-file.ts';
import { findNames, indexNames } from './names.ts';

const { base } = checkContent(process.cwd());
const index = indexNames(unpackNames(packNames(base!)));
const queries = readQueries(readFileSync(join(import.meta.dirname, 'fixtures/queries.txt'), 'utf8'));

describe('what people type, on the real content', () => {
  test('is 200 queries at least, each for an entry that there is', () => {
    expect(queries.length).toBeGreaterThanOrEqual(200);
    expect(queries.filter(({ id }) => !base!.entities.has(id as never))).toEqual([]);
    expect(new Set(queries.map(({ query }) => query)).size).toBe(queries.length);
  });

  test('finds the right page among the first three for 97 of 100', () => {
    const { right, missed } = rightAmong(3, queries, (query) => findNames(index, query, 3));
    expect(right / queries.length, missed.join('\n')).toBeGreaterThanOrEqual(0.97);
  });

  test('finds it first for nine of ten', () => {
    expect(rightAmong(1, queries, (query) => findNames(index, query, 1)).right / queries.length).toBeGreaterThanOrEqual(0.9);
  });
});

describe('search by name', () => {
  const small = indexNames([
    { id: 'sergey-lavrov', names: ['Sergey Lavrov', 'سيرغي لافروف'], further: 'сергеи лавров', claims: 100 },
    { id: 'lavrov-aims', names: ['Lavrov on the common aims', 'لافروف بشأن الأهداف'], claims: 100, minor: true },
    { id: 'unscr-2254', names: ['Security Council resolution 2254 (2015)', 'S/RES/2254 (2015)'], claims: 5 },
    { id: 'unscr-2255', names: ['Security Council resolution 2255 (2015)'], claims: 50 },
    { id: 'deir-ez-zor', names: ['Deir ez-Zor', 'دير الزور'], claims: 1 },
  ]);
  const find = (query: string) => findNames(small, query, 5);

  test.each([
    ['Lavrov', ['sergey-lavrov', 'lavrov-aims']],
    ['lavrov aims', ['lavrov-aims']],
    ['LAVR', ['sergey-lavrov', 'lavrov-aims']],
    ['Лавров', ['sergey-lavrov']],
    ['S/RES/2254', ['unscr-2254']],
    ['٢٢٥٤', ['unscr-2254']],
    ['2256', []],
    ['deirezzor', ['deir-ez-zor']],
    ['ديرالزور', ['deir-ez-zor']],
  ])('%s finds %j, in this order', (query, ids) => {
    expect(find(query).slice(0, Math.max(1, ids.length))).toEqual(ids);
  });

  test.each(['', '   ', '!?', 'zzzzzz', '<script>', 'x'.repeat(10_000), 'vw '.repeat(4000)])('%.20s finds nothing', (query) => {
    expect(find(query)).toEqual([]);
    expect(findNames(indexNames([]), query, 5)).toEqual([]);
  });

  test('gives no more than is asked for', () => {
    expect(findNames(index, 'syria', 4)).toHaveLength(4);
  });
});
