import { expect, test } from 'vitest';
import { sitemapOptions } from './sitemap.ts';

const { filter, serialize } = sitemapOptions;

test('each page has its address in both languages', () => {
  const links = [{ lang: 'en', url: 'https://masar.example/meetings/geneva-ii/' }, { lang: 'ar', url: 'https://masar.example/ar/meetings/geneva-ii/' }];
  for (const { url } of links) expect(serialize({ url, links: [] })).toEqual({ url, links });
});

test('the front pages are a pair too, and a path that begins like a language is none', () => {
  expect(serialize({ url: 'https://masar.example/ar/' })).toMatchObject({ links: [{ url: 'https://masar.example/' }, { url: 'https://masar.example/ar/' }] });
  expect(serialize({ url: 'https://masar.example/arabs/' })).toMatchObject({ links: [{ url: 'https://masar.example/arabs/' }, { url: 'https://masar.example/ar/arabs/' }] });
});

test('what asks not to be shown is left out', () => {
  const pages = ['', 'ar/', 'embed/', 'ar/embed/un/', '404/', 'ar/404/', 'graph/'];
  expect(pages.filter((path) => filter(`https://masar.example/${path}`))).toEqual(['', 'ar/', 'graph/']);
});
