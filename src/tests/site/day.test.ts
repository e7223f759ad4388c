/** The days in Chromium, on the real content: read without script, in both languages, by keyboard and on a phone; and the ways that lead there. */

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { DateText } from '../../knowledge/date.ts';
import { formatDate } from '../../knowledge/date-words.ts';
import { daysOf } from '../../knowledge/days.ts';
import { loadSite } from '../../site/load.ts';
import { words } from '../../words/index.ts';
import { inPages, readPage, violationsIn } from './built.ts';

const { open } = inPages(undefined, { javaScriptEnabled: false });
const { base } = loadSite();
const days = [...daysOf(base).keys()];

const text = (page: Page, selector: string) => page.locator(selector).first().innerText();

describe.each([['en', '/'], ['ar', '/ar/']] as const)('in %s', (locale, root) => {
  const all = words[locale];
  const name = (id: string) => base.entities.get(id as never)!.fields.name[locale];

  test('a day without script tells what happened, who held which office, and leads to the days beside it', async () => {
    await open(`${root}on/2016-07-15/`, async (page) => {
      expect(await text(page, 'h1')).toBe(formatDate('2016-07-15', all));
      expect(await page.locator('#happened .happenings h3 a').allInnerTexts()).toContain(name('kerry-lavrov-moscow-2016-07'));
      const office = page.locator('#offices tr', { hasText: name('sergey-lavrov') });
      expect(await office.locator('.role').first().innerText()).toBe(all.roles['foreign-minister'].m);
      const at = days.indexOf('2016-07-15' as DateText);
      await page.locator('.head [rel="next"]').click();
      expect(new URL(page.url()).pathname).toBe(`${root}on/${days[at + 1]}/`);
      await page.locator('.head [rel="prev"]').click();
      expect(new URL(page.url()).pathname).toBe(`${root}on/2016-07-15/`);
    });
  });

  test('the line of an office leads to its claim', async () => {
    await open(`${root}on/2016-07-15/`, async (page) => {
      await page.locator('#offices tr', { hasText: name('sergey-lavrov') }).locator('.anchor a').first().click();
      expect(new URL(page.url())).toMatchObject({ pathname: `${root}actors/sergey-lavrov/`, hash: '#c-holds-office-russia' });
      expect(await page.locator('tr:target').count()).toBe(1);
    });
  });

  test('the index holds every day once, under its year', async () => {
    const html = readPage(`${root}on/`);
    const linked = [...html.matchAll(new RegExp(`<td class="when"[^>]*><a href="${root}on/([^/"]+)/"`, 'g'))].map(([, date]) => date);
    expect(linked).toEqual(days.toReversed());
    await open(`${root}on/`, async (page) => {
      await page.locator('.years a', { hasText: '2016' }).click();
      expect(await page.locator('section:target h2').innerText()).toContain('2016');
    });
  });

  test('the folded lists open by keyboard', async () => {
    await open(`${root}on/#undated`, async (page) => {
      const fold = page.locator('#undated details').first();
      await fold.locator('summary').focus();
      await page.keyboard.press('Enter');
      expect(await fold.locator('tbody tr').first().isVisible()).toBe(true);
    });
  });

  test('on a phone no day scrolls sideways, and each way to another day is as high as a finger', async () => {
    await open(`${root}on/2024-12-08/`, async (page) => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      const heights = await page.locator('.head .daynav a').evaluateAll((links) => links.map((link) => Math.round(link.getBoundingClientRect().height)));
      expect(heights.filter((height) => height < 44)).toEqual([]);
    }, { viewport: { width: 360, height: 740 }, javaScriptEnabled: false });
  });

  test('dates on other pages lead to their days: in the head, the facts and the claims', async () => {
    const html = readPage(`${root}meetings/kerry-lavrov-moscow-2016-07/`);
    const link = `<a href="${root}on/2016-07-14/">`;
    for (const part of [/<p class="kicker">.*?<\/p>/s, /<aside class="info".*?<\/aside>/s, /<table class="claims".*?<\/table>/s]) expect(part.exec(html)![0]).toContain(link);
    expect(readPage(`${root}meetings/`)).toContain(link);
    expect(readPage(`${root}stories/lavrov-kerry-july-2016/`)).toContain(`<a href="${root}on/2016-07-15/">`);
  });

  test('in the graph a day that has a page leads there, and one that has none does not', async () => {
    await open(`${root}graph/?at=2016-07-15`, async (page) => {
      await page.waitForSelector('.explorer[data-ready] .time .said a');
      expect(await page.locator('.time .said a').getAttribute('href')).toBe(`${root}on/2016-07-15/`);
      await page.locator('.time input[type="date"][name="last"]').fill('2016-07-17');
      await page.waitForSelector('.time .said:not(:has(a))');
      expect(await text(page, '.time .said')).toBe(formatDate('2016-07-17', all, 'short'));
    }, {});
  });
});

test('every day is there in both languages, small enough, and leads to no day that is not', () => {
  const known = new Set<string>(days);
  for (const date of days) {
    for (const root of ['/', '/ar/']) {
      const html = readPage(`${root}on/${date}/`);
      expect(html.length, `${root}on/${date}/`).toBeLessThan(200_000);
      for (const [, to] of html.matchAll(/href="\/(?:ar\/)?on\/(\d[^/"]*)\//g)) expect(known.has(to!), to).toBe(true);
    }
  }
});

test('axe finds nothing on a day with everything open', async () => {
  await open('/ar/on/2013-02-01/', async (page) => {
    await page.evaluate(() => { for (const fold of document.querySelectorAll('details')) fold.open = true; });
    expect(await violationsIn(page)).toEqual([]);
  }, {});
});
