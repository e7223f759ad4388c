import { DOMParser } from '@xmldom/xmldom';
import { expect, test } from 'vitest';
import type { Locale } from '../../knowledge/locale.ts';
import { h } from '../../knowledge/prose/hast.ts';
import { loadSite } from '../load.ts';
import { framed } from './frame.ts';
import { pictureFiles } from './index.ts';

const { base, version } = loadSite();

/** Some pictures of each sort, by their path; with `every`, one of so many. */
function picturesIn(locale: Locale, every: number): Map<string, string> {
  const found = new Map<string, string>();
  let index = 0;
  for (const [path, make] of pictureFiles(base, version, locale)) {
    const isOfEntity = /pictures\/(?:around|in-time)\//.test(path);
    if (isOfEntity && index++ % every !== 0 && !/\/(?:russia|geneva-ii)\.svg$/.test(path)) continue;
    const svg = make();
    if (svg !== undefined) found.set(path, svg);
  }
  return found;
}

const [english, arabic] = [picturesIn('en', 41), picturesIn('ar', 41)];

/** The root of a picture, and all elements within. @throws where it is not well-formed */
function read(svg: string): { readonly root: Element; readonly all: readonly Element[] } {
  const root = new DOMParser({ errorHandler: (_: string, message: string) => { throw new Error(message); } } as never).parseFromString(svg, 'image/svg+xml').documentElement!;
  return { root, all: Array.from(root.getElementsByTagName('*')) };
}

const attributesOf = (element: Element) => Array.from(element.attributes);

/** What a picture may not have: what runs, what loads, and links that are not to the site beside the page. */
function oddIn(svg: string): string[] {
  const { root, all } = read(svg);
  return [root, ...all].flatMap((element) => [
    ...(['script', 'foreignObject', 'image', 'animate', 'set', 'iframe'].includes(element.tagName) ? [element.tagName] : []),
    ...attributesOf(element).filter(({ name, value }) => /^on|^style$|^src$/.test(name) || (name === 'href' && !(element.tagName === 'a' ? value.startsWith('https://masar.example/') : value.startsWith('#')))).map(({ name, value }) => `${name}="${value}"`),
    ...(element.tagName === 'a' && element.getAttribute('target') !== '_blank' ? ['a link in its place'] : []),
    ...(element.tagName === 'style' && /url\(|@import/.test(element.textContent ?? '') ? ['a style that loads'] : []),
  ]);
}

test('there is one of each sort in both languages, of at most 80 kB, and of at most 20 kB of an entity', () => {
  const paths = [...english.keys()];
  for (const path of ['around/geneva-ii', 'in-time/russia', 'timeline/tracks', 'timeline/agreements', 'timeline/2016/lanes', 'attendance/geneva-process', 'votes/drafts']) expect(paths).toContain(`pictures/${path}.svg`);
  expect([...arabic.keys()]).toEqual(paths.map((path) => `ar/${path}`));
  const large = [...english, ...arabic].filter(([path, svg]) => Buffer.byteLength(svg) > (/\/(?:around|in-time)\//.test(path) ? 20_000 : 80_000));
  expect(large.map(([path]) => path)).toEqual([]);
});

test('they are well-formed, run and load nothing, and lead to the site', () => {
  expect([...english, ...arabic].flatMap(([path, svg]) => oddIn(svg).map((odd) => `${path}: ${odd}`))).toEqual([]);
});

test('each says in its language what it is of, where it is from, and under which licence', () => {
  const told = (svg: string) => {
    const { root, all } = read(svg);
    return [root.getAttribute('xml:lang'), root.getAttribute('direction'), all.find(({ tagName }) => tagName === 'title')!.textContent, all.at(-1)!.parentNode!.textContent!.replaceAll(/[\u2066\u2069]/g, '')];
  };
  expect(told(english.get('pictures/around/geneva-ii.svg')!)).toEqual(['en', 'ltr', 'Geneva II Conference on Syria', `and 18 moreSource: Masar, masar.example/meetings/geneva-ii/. Content version ${version}. CC BY 4.0.`]);
  expect(told(arabic.get('ar/pictures/around/geneva-ii.svg')!)).toEqual(['ar', 'rtl', 'مؤتمر جنيف 2 بشأن سوريا', `و18 غيرهاالمصدر: مسار، masar.example/ar/meetings/geneva-ii/. إصدار المحتوى ${version}. CC BY 4.0.`]);
});

test('no text of the other language is left in one of them', () => {
  const letters = (svg: string, script: RegExp) => read(svg).all.filter(({ tagName }) => tagName === 'desc' || tagName === 'tspan').map(({ textContent }) => textContent!).filter((text) => script.test(text));
  expect([...english].filter(([, svg]) => letters(svg, /\p{Script=Arabic}/u).length > 0).map(([path]) => path)).toEqual([]);
  expect([...arabic].filter(([, svg]) => letters(svg, /[a-z]{4,} [a-z]{4,} [a-z]{4,}/).length > 0).map(([path]) => path)).toEqual([]);
});

const written = (title: string) =>
  framed(
    { title, drawing: h('svg', { viewBox: '0 0 200 100', ariaLabel: title }, h('a', { href: '/actors/un/' }, h('title', {}, title), h('text', {}, title))), className: 'nb', headed: true, note: title, page: '/actors/un/' },
    { locale: 'en', style: '.a { fill: red; }', host: 'https://masar.example', version: 'abc', licence: 'CC BY 4.0' },
  );

test.each([
  ['markup', '</text></svg><script>alert(1)</script><a href="javascript:alert(1)" onclick="alert(1)">&amp;]]>'],
  ['a long word', 'W'.repeat(500)],
  ['64 words', 'word '.repeat(64).trim()],
])('a name that is %s stays a name', (_, title) => {
  expect(oddIn(written(title))).toEqual([]);
  expect(read(written(title)).all[0]!.textContent).toBe(title);
});

test('what XML cannot hold is left out', () => {
  expect(read(written('a\u0000b\u001fc\ud800d\ufffee')).all[0]!.textContent).toBe('abcde');
});
