/** The search in Chromium, on the real content: in both languages, by keyboard, with filters, with bad input, and without script. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { loadSite } from '../../site/load.ts';
import { words } from '../../words/index.ts';
import { address, dist, filesOf, inPages, phone, pagesOf, readPage, violationsIn } from './built.ts';

const { browser, origin, open } = inPages();
const { base } = loadSite();

/** Waits until the texts have answered. */
async function answered(page: Page, locale: 'en' | 'ar'): Promise<string> {
  await page.waitForFunction((waiting) => { const note = document.querySelector('#search-texts-note')?.textContent; return note !== '' && note !== waiting; }, words[locale].search.searching);
  return page.locator('#search-texts-note').innerText();
}

const first = (page: Page, list: 'names' | 'texts') => page.locator(`#search-${list} a`).first().getAttribute('href');

describe.each([['en', '/'], ['ar', '/ar/']] as const)('in %s', (locale, home) => {
  const query = { en: 'besieged', ar: 'المحاصره' }[locale];

  test('the form of another page leads to what it asks for, by name and in the texts, with the words marked', async () => {
    await open(`${home}about/`, async (page) => {
      await page.locator('.masthead input').fill(query);
      await page.keyboard.press('Enter');
      expect(await answered(page, locale)).toMatch(/\d/);
      expect(await page.locator('h1').innerText()).toContain(query);
      expect(await first(page, 'names')).toBe(`${home}events/besieged-areas-2016/`);
      expect(await page.locator('#search-texts > li').count()).toBe(10);
      expect(await page.locator('#search-texts .snip').first().locator('mark').count()).toBeGreaterThan(0);
      expect(await violationsIn(page)).toEqual([]);
    });
  });

  test.each([['2254', 'resolutions/unscr-2254/'], ['S/RES/2254', 'resolutions/unscr-2254/'], ['القرار ٢٢٥٤', 'resolutions/unscr-2254/'], ['lavrof', 'actors/sergey-lavrov/'], ['الابراهيمي', 'actors/lakhdar-brahimi/']])('%s leads to %s', async (text, path) => {
    await open(`${home}search/?q=${encodeURIComponent(text)}`, async (page) => {
      await page.waitForSelector('#search-names a');
      expect(await first(page, 'names')).toBe(home + path);
    });
  });

  test('what is typed is answered at once, and the arrows lead through the answers and back', async () => {
    await open(`${home}search/`, async (page) => {
      expect(await page.locator('.found').isVisible()).toBe(false);
      await page.locator('.masthead input').focus();
      await page.keyboard.type('lavro');
      await page.waitForSelector('#search-names a[href$="/sergey-lavrov/"]');
      expect(await address(page)).toBe('?q=lavro');
      await page.keyboard.press('ArrowDown');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(`${home}actors/sergey-lavrov/`);
      await page.keyboard.press('Escape');
      expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('q');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${home}actors/sergey-lavrov/`);
    });
  });

  test('kinds and years narrow it, in the address too, and can be let go of', async () => {
    await open(`${home}search/?q=${encodeURIComponent(query)}`, async (page) => {
      await answered(page, locale);
      await page.locator('#search-facets input[value=meeting]').check();
      expect(await address(page)).toBe(`?q=${query}&kind=meeting`);
      await page.waitForSelector('#search-texts > li');
      await page.locator('#search-facets input[name=from]').fill('2016');
      await page.keyboard.press('Tab');
      expect(await address(page)).toBe(`?q=${query}&kind=meeting&from=2016`);
      await page.reload();
      await answered(page, locale);
      const links = await page.locator('#search-texts h3 a').evaluateAll((list) => list.map((link) => link.getAttribute('href')!));
      expect(links.length).toBeGreaterThan(0);
      for (const link of links) {
        expect(link).toMatch(new RegExp(`^${home}meetings/`));
        const entity = base.entities.get(link.split('/').at(-2) as never)!;
        expect('date' in entity.fields && entity.fields.date! >= '2016').toBe(true);
      }
      await page.locator('#search-facets button').click();
      expect(await address(page)).toBe(`?q=${query}`);
    });
  });

  test('what the address asks in vain is said, and the rest is shown', async () => {
    await open(`${home}search/?q=lavrov&kind=actor&kind=<b>&from=soon`, async (page) => {
      await page.waitForSelector('#search-refused:not([hidden])');
      expect(await page.locator('#search-refused').innerText()).toBe(words[locale].search.notTaken.replace('{list}', ['kind=<b>', 'from=soon'].join(words[locale].ui.comma)));
      await page.waitForSelector('#search-names a[href$="/sergey-lavrov/"]');
    });
  });

  test.each([['<script>alert(1)</script>'], ['x'.repeat(10_000)], ['qqqq zzzz'], ['%00 "; --']])('%.20s has a calm answer', async (text) => {
    await open(`${home}search/?q=${encodeURIComponent(text)}`, async (page) => {
      await answered(page, locale);
      expect(await page.locator('h1 *, #search-names script, #search-texts script').count()).toBe(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    });
  });

  test('without script it says so, and each letter is one step away', async () => {
    await open(`${home}search/?q=lavrov`, async (page) => {
      expect(await page.locator('main noscript .notice').innerText()).toBe(words[locale].search.withoutScript);
      expect(await page.locator('main :is(input, button):visible').count()).toBe(0);
      await page.locator(`.letters a[href="${home}search/l/"]`).click();
      expect(await page.locator('.names a[href$="/laurent-fabius/"]').count()).toBeGreaterThan(0);
    }, { javaScriptEnabled: false });
  });
});

test('on a phone each control is 44 px high, and nothing scrolls sideways', async () => {
  await open('/search/?q=lavrov', async (page) => {
    await answered(page, 'en');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.locator('.facets summary').tap();
    const small = await page.locator('main :is(button, label, summary, .jump a, .hits h3 a, .letters a):visible').evaluateAll((list) => list.filter((element) => element.getBoundingClientRect().height < 43.5).map(({ outerHTML }) => outerHTML));
    expect(small).toEqual([]);
  }, phone);
});

test('an index that cannot be had is said, and the names still answer', async () => {
  const context = await browser().newContext();
  const page = await context.newPage();
  await page.route('**/pagefind/**', (route) => route.fulfill({ status: 404 }));
  await page.goto(`${origin()}/search/?q=lavrov`);
  expect(await answered(page, 'en')).toBe(words.en.search.notLoaded);
  expect(await first(page, 'names')).toBe('/actors/sergey-lavrov/');
  await context.close();
});

describe('sizes', () => {
  const size = (data: Buffer | string) => gzipSync(data, { level: 9 }).length;

  test('the script of the search has at most 40 kB, gzipped', () => {
    const html = readPage('/search/');
    const [, entry] = /<script type="module" src="\/(assets\/[^"]+\.js)"/.exec(html)!;
    const seen = new Set<string>();
    const load = (name: string): void => {
      if (seen.has(name)) return;
      seen.add(name);
      for (const [, other] of readFileSync(join(dist, name), 'utf8').matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) load(`assets/${other}`);
    };
    load(entry!);
    expect([...seen].reduce((sum, name) => sum + size(readFileSync(join(dist, name))), 0)).toBeLessThanOrEqual(40_000);
  });

  test('no page of names has more than 60 kB, gzipped, and none has script', () => {
    const pages = pagesOf().filter((path) => /^\/(ar\/)?search\/./.test(path));
    expect(pages.length).toBeGreaterThan(100);
    expect(pages.filter((path) => size(readPage(path)) > 60_000 || /<script(?! type="application)/.test(readPage(path)))).toEqual([]);
  });

  test('of Pagefind only what the search asks for is there', () => {
    expect(filesOf(join(dist, 'pagefind')).filter((file) => !/^(?:fragment|index)\//.test(file)).map((file) => file.replace(/_[0-9a-f]+/, '_x'))).toEqual([
      'pagefind-entry.json', 'pagefind-worker.js', 'pagefind.ar_x.pf_meta', 'pagefind.en_x.pf_meta', 'pagefind.js', 'pages-ar.json', 'pages-en.json', 'wasm.ar.pagefind', 'wasm.en.pagefind',
    ]);
  });
});
