import { describe, expect, test } from 'vitest';
import { assetPath, dataPath, inLocale, issuePath, localeParam, mailPath, outside, type Page, pathTo, recordPath, repositoryPath } from './paths.ts';

const pages: [Page, string][] = [
  [{ page: 'home' }, ''],
  [{ page: 'search' }, 'search/'],
  [{ page: 'sources' }, 'sources/'],
  [{ page: 'data' }, 'data/'],
  [{ page: 'map' }, 'map/'],
  [{ page: 'corrections', fragment: 'geneva-ii-2026-03-12' }, 'corrections/#geneva-ii-2026-03-12'],
  [{ page: 'outlet', id: 'reuters' }, 'sources/reuters/'],
  [{ page: 'day', date: '2016-07-16' }, 'on/2016-07-16/'],
  [{ page: 'days' }, 'on/'],
  [{ page: 'days', fragment: 'y2016' }, 'on/#y2016'],
  [{ page: 'timeline' }, 'timeline/'],
  [{ page: 'timeline-year', year: 2016 }, 'timeline/2016/'],
  [{ page: 'kind', kind: 'meeting' }, 'meetings/'],
  [{ page: 'entity', kind: 'meeting', id: 'geneva-ii' }, 'meetings/geneva-ii/'],
  [{ page: 'entity', kind: 'resolution', id: 'unscr-2254', fragment: 'p4' }, 'resolutions/unscr-2254/#p4'],
];

describe.each(['/', '/masar/', '/a/b/'])('under the base %s', (base) => {
  test.each(pages)('the address of %j is %s, and the same under ar/ in Arabic', (page, path) => {
    expect(pathTo(page, 'en', base)).toBe(`${base}${path}`);
    expect(pathTo(page, 'ar', base)).toBe(`${base}ar/${path}`);
  });

  test('records, data files and files of public/ stand once for both languages', () => {
    expect(recordPath('meeting', 'geneva-ii', base)).toBe(`${base}meetings/geneva-ii.json`);
    expect(dataPath('claims.csv', base)).toBe(`${base}data/claims.csv`);
    expect(assetPath('fonts/a.woff2', base)).toBe(`${base}fonts/a.woff2`);
  });
});

test.each([
  ['/rules/', 'en', '/masar/rules/'],
  ['/rules/', 'ar', '/masar/ar/rules/'],
  ['/', 'ar', '/masar/ar/'],
  ['//evil.example/', 'ar', '//evil.example/'],
  ['https://example.org/', 'ar', 'https://example.org/'],
  ['#part', 'en', '#part'],
] as const)('the path %s of a documentation page is in %s the address %s', (path, locale, expected) => {
  expect(inLocale(path, locale, '/masar/')).toBe(expected);
});

test('in a copy on disk, whose base is the way to its folder, addresses name files', () => {
  expect(pathTo({ page: 'home' }, 'ar', '../../')).toBe('../../ar/index.html');
  expect(pathTo({ page: 'entity', kind: 'meeting', id: 'geneva-ii', fragment: 'c-host-un' }, 'en', './')).toBe('./meetings/geneva-ii/index.html#c-host-un');
  expect(pathTo({ page: 'home' }, 'ar', '')).toBe('ar/');
});

test('the route parameter is undefined for the language at the root', () => {
  expect([localeParam('en'), localeParam('ar')]).toEqual([undefined, 'ar']);
});

test('repository addresses name the action, the branch and the file', () => {
  expect(repositoryPath('edit', 'https://github.com/a/b', 'main', 'content/actors/x y#1.mdx')).toBe('https://github.com/a/b/edit/main/content/actors/x%20y%231.mdx');
  expect(repositoryPath('commits', 'https://github.com/a/b', 'main', 'content/a.mdx')).toBe('https://github.com/a/b/commits/main/content/a.mdx');
});

test('issues carry title and fields, mails title and text, escaped', () => {
  expect(issuePath('https://github.com/a/b', 'A & B')).toBe('https://github.com/a/b/issues/new?title=A%20%26%20B');
  expect(issuePath('https://github.com/a/b', 'A & B', { template: 'x.yml', page: 'x=1\ny #2' })).toBe('https://github.com/a/b/issues/new?title=A%20%26%20B&template=x.yml&page=x%3D1%0Ay%20%232');
  expect(mailPath('c@example.org', 'A & B?', 'مرحبا')).toBe('mailto:c@example.org?subject=A%20%26%20B%3F&body=%D9%85%D8%B1%D8%AD%D8%A8%D8%A7');
});

test('numbers of other databases lead to their records', () => {
  expect([outside.wikidata('Q1'), outside.undl('2'), outside.pax('3')]).toEqual(['https://www.wikidata.org/wiki/Q1', 'https://digitallibrary.un.org/record/2', 'https://www.peaceagreements.org/agreements/3/']);
});
