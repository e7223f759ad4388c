/** The map in Chromium, without script: it has none. */

import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inBrowser, violationsIn } from './built.ts';

const { browser, origin } = inBrowser();
let context: BrowserContext;
let page: Page;
beforeEach(async () => {
  context = await browser().newContext();
  page = await context.newPage();
});
afterEach(() => context.close());

const languages = [
  { at: '/map/', daraya: 'Daraya: 1 local truce, 1 siege', region: 'Europe and the Middle East: map, may be wider than the screen', cited: 'Cite this page' },
  { at: '/ar/map/', daraya: 'داريا: هدنة محلية واحدة، حصار واحد', region: 'أوروبا والشرق الأوسط: خريطة قد تكون أعرض من الشاشة', cited: 'الاستشهاد بهذه الصفحة' },
];

describe.each(languages)('$at', ({ at, daraya, region, cited }) => {
  test('tells at each place what happened there, and leads to its page', async () => {
    await page.goto(origin() + at);
    const link = page.getByRole('link', { name: daraya });
    expect(await link.count()).toBe(1);
    expect(await link.getAttribute('href')).toBe(`${at.replace('map/', '')}places/daraya/`);
  });

  test('lists each place on its drawings, with as many things as its signs count', async () => {
    await page.goto(origin() + at);
    const drawn = await page.locator('.map a.place').evaluateAll((links) => links.map((link) => [link.getAttribute('href')!.split('/').at(-2), [...link.querySelectorAll('title')][0]!.textContent]));
    const listed = new Map(await page.locator('.at').evaluateAll((sections) => sections.map((section) => [section.id, section.querySelectorAll('li').length] as const)));
    expect(drawn.length).toBeGreaterThan(50);
    const signs = await page.locator('.map a.place').evaluateAll((links) => links.map((link) => [...link.querySelectorAll('.n')].reduce((sum, sign) => sum + (sign.nextElementSibling?.classList.contains('no') ? Number(sign.nextElementSibling.textContent) : 1), 0)));
    expect(drawn.map(([id]) => listed.get(id!))).toEqual(signs);
  });

  test('is never wider than a phone, but in regions that scroll, take the focus and have a name', async () => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(origin() + at);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    const scrolled = page.getByRole('region', { name: region });
    await scrolled.focus();
    expect(await scrolled.evaluate((element) => element === document.activeElement && element.scrollWidth > element.clientWidth)).toBe(true);
  });

  test('breaks no rule of axe, by day and by night', async () => {
    await page.goto(origin() + at);
    expect(await violationsIn(page)).toEqual([]);
  });

  test('says how it is cited, folded', async () => {
    await page.goto(origin() + at);
    const summary = page.getByText(cited, { exact: true });
    expect(await page.locator('.citing pre').first().isVisible()).toBe(false);
    await summary.focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.citing pre').first().innerText()).toMatch(/^@online\{masar-(ar-)?map,/);
  });
});

test('on paper a page says its address and version, and nothing that only a screen can do', async () => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(`${origin()}/meetings/geneva-ii/`);
  expect(await page.locator('.citing .plain').innerText()).toMatch(/^“.*”\. Masar\. Content version [0-9a-f]{12}\. https:\/\/masar\.example\/meetings\/geneva-ii\/$/);
  for (const hidden of ['.menu', '.find', '.toc', '.strip', '.tend', '.citing pre']) expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
});
