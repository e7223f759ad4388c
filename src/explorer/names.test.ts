import { describe, expect, test } from 'vitest';
import { inBrowser, realBase } from '../graph/fixtures/in-browser.ts';
import { packGraph } from '../graph/pack.ts';
import { wholeGraph } from '../graph/whole.ts';
import { foldText } from '../knowledge/text.ts';
import { findNames, indexNames } from './names.ts';

const base = realBase();
const { nodes } = inBrowser(base);
const index = indexNames([...nodes.keys()], packGraph(base, wholeGraph(base)).names);
const find = (query: string) => findNames(index, query, (id) => nodes.get(id)!.claims, 3);

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

  test('every third entry is among the ten that the box lists for its own name, in each language', () => {
    const missed = [...base.entities.values()].filter((_, row) => row % 3 === 0).flatMap(({ id, fields: { name } }) => Object.values(name).filter((text) => text !== undefined && !findNames(index, text, (other) => nodes.get(other)!.claims, 10).includes(id)));
    expect(missed).toEqual([]);
  });

  test('names that are folded already stay as they are', () => {
    for (const { folded } of index.slice(0, 100)) expect(folded.map(foldText)).toEqual(folded);
    expect(indexNames(['a'], [['Çavuşoğlu', 'CAVUSOGLU']])).toEqual([{ id: 'a', folded: ['cavusoglu'] }]);
  });

  test('what has most claims comes first among equals, then what comes first in the alphabet', () => {
    const small = indexNames(['c', 'b', 'a'], [['Geneva talks'], ['Geneva'], ['The Geneva text']]);
    expect(findNames(small, 'geneva', () => 1, 10)).toEqual(['b', 'a', 'c']);
    expect(findNames(small, 'gen', (id) => (id === 'c' ? 9 : 1), 10)).toEqual(['c', 'a', 'b']);
    expect(findNames(small, 'eneva', () => 1, 2)).toEqual(['a', 'b']);
  });
});
