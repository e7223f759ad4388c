import { describe, expect, test } from 'vitest';
import { checkContent } from '../site/load.ts';
import { findNames, indexNames, type Named } from './names.ts';

const { base } = checkContent(process.cwd());
const entities = [...base!.entities.values()].map(({ id, fields }): Named => ({ id, ...(fields as unknown as Omit<Named, 'id'>) }));
const index = indexNames(entities);
const weight = (id: string) => (base!.claimsFrom.get(id as never)?.length ?? 0) + (base!.claimsTo.get(id as never)?.length ?? 0);
const find = (query: string) => findNames(index, query, weight, 3);

describe('search by name on the real content', () => {
  test.each([
    ['Lavrov', 'sergey-lavrov'],
    ['sergei lavrov', 'sergey-lavrov'],
    ['LAVROV', 'sergey-lavrov'],
    ['لافروف', 'sergey-lavrov'],
    ['2254', 'unscr-2254'],
    ['S/RES/2254', 'unscr-2254'],
    ['القرار ٢٢٥٤', 'unscr-2254'],
    ['riyad hijab', 'riyad-hijab'],
    ['رياض حجاب', 'riyad-hijab'],
    ['cavusoglu', 'mevlut-cavusoglu'],
    ['الهيئه العليا للمفاوضات', 'high-negotiations-committee'],
    ['nusra', 'al-nusra-front'],
    ['جبهة النصره', 'al-nusra-front'],
  ])('%s finds %s among the first three', (query, id) => {
    expect(find(query)).toContain(id);
  });

  test.each(['', '   ', 'qqqq', '<qqqq>', 'x'.repeat(10_000)])('%.20s finds nothing', (query) => {
    expect(find(query)).toEqual([]);
  });
});
