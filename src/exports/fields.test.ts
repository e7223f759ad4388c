import { describe, expect, test } from 'vitest';
import { dataOf, everything } from '../tests/read-data.ts';
import { dataFields } from './fields.ts';

interface Counts {
  /** How often each field occurs, by its path. */
  readonly fields: Map<string, number>;
  /** How many objects could have it, by the way to them. */
  readonly objects: Map<string, number>;
}

const add = (map: Map<string, number>, key: string) => void map.set(key, (map.get(key) ?? 0) + 1);

/** Walks all keys of a value; an empty cell of a table is a field that is not there. */
function count(value: unknown, at = '', counts: Counts = { fields: new Map(), objects: new Map() }): Counts {
  if (Array.isArray(value)) {
    for (const item of value) count(item, at, counts);
  } else if (typeof value === 'object' && value !== null) {
    add(counts.objects, at);
    for (const [key, inner] of Object.entries(value).filter(([, inner]) => inner !== '')) {
      const name = /^counts\.(kinds|relations)$/.test(at) ? '*' : key;
      const path = at === '' ? name : `${at}.${name}`;
      if (![inner].flat().some((item) => typeof item === 'object')) add(counts.fields, path);
      count(inner, path, counts);
    }
  }
  return counts;
}

const contents = [dataOf('.'), dataOf(everything)] as const;
const parentOf = (path: string) => path.split('.').slice(0, -1).join('.');

describe.each(Object.keys(dataFields) as (keyof typeof dataFields)[])('the table of fields of %s', (name) => {
  const rows = dataFields[name].flatMap(({ at, fields }) => fields.flatMap(({ names, always }) => names.map((field) => ({ path: at === '' ? field : `${at}.${field}`, always }))));
  const [real, all] = contents.map(({ values }) => count(values.get(name))) as [Counts, Counts];

  test('names every field that can occur, once, and no other', () => {
    expect(rows.map(({ path }) => path).toSorted()).toEqual([...all.fields.keys()].toSorted());
  });

  test('names every field of the real files', () => {
    expect(rows.map(({ path }) => path)).toEqual(expect.arrayContaining([...real.fields.keys()]));
  });

  test('says rightly which fields are always there', () => {
    const isWhole = ({ fields, objects }: Counts, path: string) => path.endsWith('*') || (fields.get(path) ?? 0) === (objects.get(parentOf(path)) ?? 0);
    expect(rows.filter(({ path, always }) => always && !(isWhole(real, path) && isWhole(all, path)))).toEqual([]);
    expect(rows.filter(({ path, always }) => !always && isWhole(real, path) && isWhole(all, path) && !/\.(en|ar)$/.test(path))).toEqual([]);
  });
});
