import { expect, test } from 'vitest';
import { breakText, cutLines, fitBlocks, fitLine } from './fit.ts';

/** Each letter an em wide. */
const measure = (text: string) => [...text].length;

test.each([
  ['one two three', 7, ['one two', 'three']],
  ['Israel–Syria talks', 7, ['Israel–', 'Syria', 'talks']],
  ['  spaces   between  ', 20, ['spaces   between']],
  ['abcdefghij', 4, ['abcd', 'efgh', 'ij']],
  ['a abcdefghij b', 4, ['a', 'abcd', 'efgh', 'ij b']],
  ['😀😀😀😀😀', 2, ['😀😀', '😀😀', '😀']],
  ['مرحبا بالعالم', 6, ['مرحبا', 'بالعال', 'م']],
  ['', 4, []],
])('breaks %j into lines of %i em', (text, most, lines) => {
  expect(breakText(text, most, measure)).toEqual(lines);
});

test('marks where lines are cut, and keeps to the width', () => {
  expect(cutLines(['one two', 'three', 'four'], 2, 7, measure)).toEqual(['one two', 'three…']);
  expect(cutLines(['abcdefg', 'abcdefg', 'x'], 2, 7, measure)).toEqual(['abcdefg', 'abcdef…']);
  expect(cutLines(['one'], 2, 7, measure)).toEqual(['one']);
});

test('sets a line in the largest size in which it fits, and cuts it at the smallest', () => {
  expect(fitLine('abcde', 100, [30, 20, 10], measure)).toEqual({ size: 20, lines: ['abcde'] });
  expect(fitLine('a'.repeat(20), 100, [30, 20, 10], measure)).toEqual({ size: 10, lines: [`${'a'.repeat(9)}…`] });
});

test('sets two texts in one common size, in lines of about the same length', () => {
  const block = (text: string) => ({ text, measure, share: 1, leading: 1 });
  expect(fitBlocks([block('Kerry in Moscow now'), block('كيري')], 180, 30, [20, 10])).toEqual([{ size: 10, lines: ['Kerry in', 'Moscow now'] }, { size: 10, lines: ['كيري'] }]);
  expect(fitBlocks([block('a '.repeat(400)), block('ب'.repeat(400))], 100, 60, [20, 10]).map(({ size, lines }) => [size, lines.length, lines.at(-1)!.endsWith('…'), Math.max(...lines.map(measure)) <= 10])).toEqual([[10, 3, true, true], [10, 3, true, true]]);
});
