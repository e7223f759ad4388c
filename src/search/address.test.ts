import { expect, test } from 'vitest';
import { type Known, parseSearch, printSearch, type Search } from './address.ts';

const known: Known = { kinds: ['actor', 'resolution', 'meeting'], first: 1974, last: 2026 };
const nothing: Search = { query: '', kinds: new Set(), from: undefined, to: undefined, page: 1 };

test.each<[string, Partial<Search>]>([
  ['', {}],
  ['?q=besieged', { query: 'besieged' }],
  ['?q=%D8%A7%D9%84%D9%82%D8%B1%D8%A7%D8%B1+%D9%A2%D9%A2%D9%A5%D9%A4&kind=resolution', { query: 'القرار ٢٢٥٤', kinds: new Set(['resolution']) }],
  ['?q=a&kind=actor&kind=meeting&from=2012&to=2016&page=3', { query: 'a', kinds: new Set(['actor', 'meeting']), from: 2012, to: 2016, page: 3 }],
])('%s is a search, and is printed as it was read', (text, expected) => {
  const { search, refused } = parseSearch(text, known);
  expect(search).toEqual({ ...nothing, ...expected });
  expect(refused).toEqual([]);
  expect(printSearch(search, known)).toBe(text);
});

test('a form that was left empty narrows nothing', () => {
  expect(parseSearch('?q=+&kind=&from=&to=', known)).toEqual({ search: nothing, refused: [] });
});

test.each([
  ['?kind=actor,spaceship', { kinds: new Set(['actor']) }, ['kind=spaceship']],
  ['?from=soon&to=2016', { to: 2016 }, ['from=soon']],
  ['?from=1900', {}, ['from=1900']],
  ['?from=2016&to=2012', { from: 2016 }, ['to=2012']],
  ['?page=0', {}, ['page=0']],
  ['?page=-1&colour=red', {}, ['page=-1', 'colour=red']],
  [`?from=${'9'.repeat(10_000)}`, {}, [`from=${'9'.repeat(35)}`]],
  ['?q=%3Cscript%3E&kind=%3Cb%3E', { query: '<script>' }, ['kind=<b>']],
])('of %.40s what is valid is taken and the rest said', (text, expected, refused) => {
  expect(parseSearch(text, known)).toEqual({ search: { ...nothing, ...expected }, refused });
});
