import { expect, test } from 'vitest';
import { dataOnDisk, onDisk, rootFrom } from './addresses.ts';

const files = new Set(['index.html', 'graph/index.html', 'ar/index.html', 'ar/actors/un/index.html', 'actors/un.json', 'assets/a.css']);

test.each([
  ['/', 'graph/index.html', '../index.html'],
  ['/', 'index.html', 'index.html'],
  ['/ar/', 'graph/index.html', '../ar/index.html'],
  ['/graph/?at=2016-07-16&node=un#c-1', 'ar/actors/un/index.html', '../../../graph/index.html?at=2016-07-16&node=un#c-1'],
  ['/ar/actors/un/#sources', 'ar/actors/un/index.html', 'index.html#sources'],
  ['/actors/un.json', 'ar/index.html', '../actors/un.json'],
  ['/graph', 'index.html', undefined],
  ['/nowhere/', 'index.html', undefined],
  ['//graph/', 'index.html', undefined],
  ['/../graph/', 'index.html', undefined],
  ['https://example.org/graph/', 'index.html', undefined],
  ['#graph', 'index.html', undefined],
  ['2/3', 'index.html', undefined],
])('%s on %s is %s', (address, from, expected) => {
  expect(onDisk(address, from, { base: '/', files })).toBe(expected);
});

test('what a copy leaves to the host is there, and not in the folder', () => {
  const site = { base: '/masar/', files, online: { host: 'https://masar.example', files: new Set(['query/index.html']) } };
  expect(['/masar/query/#envoys', '/masar/ar/query/'].map((address) => onDisk(address, 'ar/index.html', site))).toEqual(['https://masar.example/masar/query/#envoys', undefined]);
});

test('under a base path an address outside it is none of the site', () => {
  const site = { base: '/masar/', files };
  expect(['/masar/', '/masar/graph/', '/graph/'].map((address) => onDisk(address, 'ar/index.html', site))).toEqual(['../index.html', '../graph/index.html', undefined]);
});

test('the way to the folder of the site goes up as deep as a file lies', () => {
  expect(['index.html', 'graph/index.html', 'ar/actors/un/index.html'].map(rootFrom)).toEqual(['./', '../', '../../../']);
});

test('data changes where a text is an address of the site, and nowhere else', () => {
  const data = { path: '/graph/', list: ['/ar/actors/un/', 'and / or', '/', 3, null, true], words: { '/graph/': 'a /graph/ in a sentence' } };
  expect(dataOnDisk(data, 'graph/index.html', { base: '/', files })).toEqual({ path: 'index.html', list: ['../ar/actors/un/index.html', 'and / or', '../index.html', 3, null, true], words: { '/graph/': 'a /graph/ in a sentence' } });
});
