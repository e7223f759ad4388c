/** The built site in Chromium: accessibility, the search form, the keyboard, small screens. */

import { expect, test } from 'vitest';
import { complaintsOn, inBrowser, samples, violationsIn } from './built.ts';

const { browser, origin } = inBrowser();

/** Samples that no other file looks at with axe; of pages whose two languages differ in words alone, the English one. */
const seen = samples.filter((path) => !/\/(graph|map)\/|\/search\/|\/on\/2016|^\/ar\/(topics|actors\/angola|resolutions\/draft.*|sources\/reuters|method|model|rules|credits|corrections)\/$/.test(path));

test.concurrent.each(seen)('axe finds nothing on %s; nor do its colours fail in the dark', async (path) => {
  const context = await browser().newContext();
  const page = await context.newPage();
  await page.goto(origin() + path);
  expect(await violationsIn(page)).toEqual([]);
  await context.close();
});

test('no sample scrolls sideways at 360, 768 and 1440 px', async () => {
  const context = await browser().newContext();
  const page = await context.newPage();
  const wide: string[] = [];
  for (const path of samples) {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(origin() + path);
    for (const width of [1440, 768, 360]) {
      await page.setViewportSize({ width, height: 900 });
      if ((await page.evaluate(() => document.documentElement.scrollWidth)) > width) wide.push(`${path} at ${width}`);
    }
  }
  expect(wide).toEqual([]);
  await context.close();
});

test.each([360, 768, 1440])('no letter of the tracks is smaller than 12 px at %i px, none of the strip than 11', async (width) => {
  const context = await browser().newContext({ viewport: { width, height: 900 } });
  const page = await context.newPage();
  const sizes = (selector: string) =>
    page.locator(selector).evaluateAll((texts) => texts.map((text) => Number.parseFloat(getComputedStyle(text).fontSize) * (text as SVGGraphicsElement).getScreenCTM()!.a));
  for (const path of ['/', '/ar/']) {
    await page.goto(origin() + path);
    expect(Math.min(...(await sizes('.tracks .drawing tspan, .tracks .drawing .ty')))).toBeGreaterThanOrEqual(12);
    await page.goto(`${origin()}${path}meetings/kerry-lavrov-moscow-2016-07/`);
    expect(Math.min(...(await sizes('.strip text')))).toBeGreaterThanOrEqual(11);
  }
  await context.close();
});

test('the strip of a dated page leads to the timeline of its year, in its language', async () => {
  const context = await browser().newContext();
  const page = await context.newPage();
  for (const path of ['/', '/ar/']) {
    await page.goto(`${origin()}${path}resolutions/unscr-2254/`);
    await page.locator('.strip').click();
    expect(page.url()).toBe(`${origin()}${path}timeline/2015/`);
  }
  await context.close();
});

test('the search form leads to the names in the language of the page', async () => {
  const context = await browser().newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const complaints = complaintsOn(page, (url) => url.startsWith(origin()));
  for (const path of ['/', '/ar/', '/resolutions/unscr-2254/', '/ar/timeline/']) {
    await page.goto(origin() + path);
    await page.locator('search input').first().fill('لافروف');
    await page.locator('search button').first().click();
    expect(new URL(page.url()).pathname).toBe(path.startsWith('/ar/') ? '/ar/search/' : '/search/');
  }
  expect(complaints).toEqual([]);
  await context.close();
}, 120_000);

test('a reader with a keyboard reaches the content first, and sees where the focus is', async () => {
  const context = await browser().newContext();
  const page = await context.newPage();
  await page.goto(`${origin()}/ar/meetings/kerry-lavrov-moscow-2016-07/`);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#main');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle)).toBe('solid');
  await context.close();
});

test('an unknown address is answered with 404 and the page of its language', async () => {
  const context = await browser().newContext();
  const page = await context.newPage();
  for (const [path, lang] of [['/meetings/nowhere/', 'en'], ['/ar/meetings/nowhere/', 'ar'], ['/%00', 'en'], ['/..%2f..%2fpackage.json', 'en']] as const) {
    const response = await page.goto(origin() + path);
    expect(response?.status(), path).toBe(404);
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
  }
  await context.close();
});
