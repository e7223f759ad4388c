import { expect, test } from 'vitest';
import { compareFields, flatten, type Leaf } from './fields.ts';

test('makes paths of what is nested, by ids where items have them, else by their place', () => {
  const value = { name: { en: 'Deal', ar: 'اتفاق' }, symbol: ['S/1', 'S/2'], provisions: [{ id: 'p1', text: { en: 'a' } }], disputed: [{ about: { en: 'date' }, accounts: [{ figure: '1' }, { figure: '2' }] }], lat: 1.5, primary: true, allow: [], died: undefined };
  expect([...flatten(value)]).toEqual([
    ['name.en', 'Deal'], ['name.ar', 'اتفاق'], ['symbol', ['S/1', 'S/2']], ['provisions.p1.id', 'p1'], ['provisions.p1.text.en', 'a'],
    ['disputed.date.about.en', 'date'], ['disputed.date.accounts.1.figure', '1'], ['disputed.date.accounts.2.figure', '2'], ['lat', 1.5], ['primary', true],
  ]);
});

test('keeps both of two items that are called alike', () => {
  const dispute = (figure: string) => ({ about: { en: 'dead' }, figure });
  expect([...flatten({ disputed: [dispute('1'), dispute('2')] })].filter(([, leaf]) => leaf !== 'dead')).toEqual([['disputed.dead.figure', '1'], ['disputed.2.figure', '2']]);
});

test('tells what came, went and is another, and takes one source for a list of one', () => {
  const [before, after] = [{ cite: 'a', born: '1950', iso: 'SY' }, { cite: ['a'], born: '1951', died: '2020' }].map((value) => flatten(value));
  expect(compareFields(before!, after!)).toEqual([{ field: 'born', old: '1950', new: '1951' }, { field: 'iso', old: 'SY' }, { field: 'died', new: '2020' }]);
});

test('does not take a value for another that is written alike', () => {
  expect(compareFields(new Map<string, Leaf>([['a', '1'], ['b', ['x, y']]]), new Map<string, Leaf>([['a', 1], ['b', ['x', 'y']]]))).toEqual([{ field: 'a', old: '1', new: 1 }, { field: 'b', old: ['x, y'], new: ['x', 'y'] }]);
});
