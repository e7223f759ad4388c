import { describe, expect, test } from 'vitest';
import { textOf, textPages } from './full-text.ts';
import { checkContent } from './load.ts';

const pages = textPages(checkContent(process.cwd()).base!);

test('every entry and six pages about the site are read, in both languages', () => {
  const { base } = checkContent(process.cwd());
  expect(pages).toHaveLength(2 * (base!.entities.size + 6));
  expect(pages.find(({ path, locale }) => path === 'resolutions/unscr-2254/' && locale === 'ar')).toEqual({
    locale: 'ar', path: 'resolutions/unscr-2254/', file: 'ar/resolutions/unscr-2254/index.html', about: 'قرار · مجلس الأمن · 18 كانون الأول/ديسمبر 2015',
  });
  expect(pages.find(({ path }) => path === 'about/')).toEqual({ locale: 'en', path: 'about/', file: 'about/index.html', about: 'About Masar' });
});

describe('of a page', () => {
  const page = { locale: 'en', path: 'a/', file: 'a/index.html', about: 'Meeting · "x" & y' } as const;

  test('the article alone is read, its claims for less, with what it is', () => {
    const html = '<html><header>Head</header><main><article class="entity"><h1>A</h1><section id="claims">B</section></article></main></html>';
    expect(textOf(html, page)).toBe('<!doctype html><html lang="en"><body data-pagefind-meta="about[data-about]" data-about="Meeting · &quot;x&quot; &amp; y"><article class="entity"> <h1>A</h1> <section id="claims" data-pagefind-weight="0.2">B</section> </article></body></html>');
  });

  test('without an article the build stops', () => {
    expect(() => textOf('<html></html>', page)).toThrow('a/index.html has no article to be read');
  });
});
