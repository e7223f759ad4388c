/** The timeline in Chromium, on the real content: in both languages, with and without script, by keyboard, and with bad input. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { loadSite } from '../../site/load.ts';
import { timelinePage } from '../../site/timeline.ts';
import { fill, plural, words } from '../../words/index.ts';
import { address, dist, inPages, phone, readPage } from './built.ts';

const { open } = inPages((page) => page.waitForSelector('.tools[data-ready]'));
const { base } = loadSite();

const shown = (page: Page) => page.locator('.tools .shown').innerText();
const rows = (page: Page) => page.locator('.bymonth tr.row:visible');
const drawn = (page: Page) => page.locator('[data-section=lanes] .drawing a:not(.track)');
const locales = [['en', '/timeline/'], ['ar', '/ar/timeline/']] as const;

describe.each(locales)('in %s', (locale, path) => {
  const { timeline, counts, ui } = words[locale];
  const whole = timelinePage(base, locale);
  const all = whole.matter.entries;
  const entries = (count: number) => plural(counts.entity, count, locale);

  test('without script every entry, drawing and year stands there, and no field that would not work', async () => {
    await open(path, async (page) => {
      expect(await rows(page).count()).toBe(all.length);
      expect(await page.locator('.tracks .drawing').count()).toBe(7);
      expect(await page.locator('main :is(input, select, button):visible').count()).toBe(0);
      await page.locator('.histo a').nth(5).click();
      expect(new URL(page.url()).pathname).toBe(`${path}2016/`);
      expect(await page.locator('h1').innerText()).toBe('2016');
      expect(await rows(page).count()).toBe(whole.years[5]!.count);
    }, { javaScriptEnabled: false });
  });

  test('the script changes nothing of what stands there until somebody chooses', async () => {
    await open(path, async (page) => {
      expect(await drawn(page).count()).toBe(all.filter(({ kind }) => kind !== 'statement').reduce((sum, { lanes }) => sum + lanes.length, 0));
      expect(await rows(page).count()).toBe(all.length);
      expect(await shown(page)).toBe('');
    });
  });

  test('a track, an actor and a kind leave what is of all three, in the drawing, the list and the address', async () => {
    await open(path, async (page) => {
      await page.locator('select[name=track]').selectOption('astana-process');
      expect(await address(page)).toBe('?track=astana-process');
      const ofTrack = all.filter(({ tracks }) => tracks.includes('astana-process' as never));
      expect(await rows(page).count()).toBe(ofTrack.length);
      expect(await drawn(page).count()).toBe(ofTrack.length);
      expect(await shown(page)).toBe(fill(timeline.script.shown, { entries: String(ofTrack.length), all: entries(all.length), span: whole.span }));

      await page.locator('select[name=actor]').selectOption('jordan');
      await page.locator('input[value=agreement]').uncheck();
      const left = ofTrack.filter(({ kind, actors }) => kind !== 'agreement' && actors.includes('jordan' as never));
      expect(await address(page)).toBe('?kind=statement,meeting,resolution,event&track=astana-process&actor=jordan');
      expect(await rows(page).count()).toBe(left.length);
      await page.reload();
      await page.waitForSelector('.tools[data-ready]');
      expect(await rows(page).count()).toBe(left.length);
      expect(await page.locator('input[value=agreement]').isChecked()).toBe(false);
      await page.locator('[data-move=all]').click();
      expect([await address(page), await rows(page).count(), await shown(page)]).toEqual(['', all.length, '']);
      await page.goBack();
      expect(await rows(page).count()).toBe(left.length);
    });
  });

  test('a day that is typed is drawn, marked in the list and said', async () => {
    await open(path, async (page) => {
      await page.locator('input[name=day]').fill('2016-07-15');
      await page.keyboard.press('Enter');
      expect(await address(page)).toBe('?from=2016-04-15&until=2016-10-14&day=2016-07-15');
      const onDay = await page.locator('.bymonth tr.now').count();
      expect(onDay).toBeGreaterThan(5);
      expect(await shown(page)).toContain(entries(onDay));
      expect(await page.locator('[data-section=lanes] .pin').count()).toBe(1);
      expect(await page.locator('[data-section=lanes] .drawing .statement').count()).toBeGreaterThan(20);
      await page.locator('.shown a').click();
      expect(await page.evaluate(() => document.querySelector(location.hash)!.className)).toBe('row now');
    });
  });

  test('closer, later and wider move the period, by keyboard too', async () => {
    await open(`${path}?from=2016-01-01&until=2016-12-31`, async (page) => {
      await page.locator('[data-move=later]').focus();
      await page.keyboard.press('Enter');
      expect(await address(page)).toBe('?from=2016-07-02&until=2017-07-02');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      expect(await address(page)).toBe('?from=2016-10-02&until=2017-04-02');
      await page.locator('[data-move=wider]').click();
      expect(await address(page)).toBe('?from=2016-07-03&until=2017-07-03');
    });
  });

  test('what an address asks in vain is said as text, and the rest is shown', async () => {
    await open(`${path}?kind=meeting,<img>&track=mars&day=2016-02-30&x=${'a'.repeat(2000)}`, async (page) => {
      expect(await shown(page)).toContain(fill(timeline.script.refused, { list: ['kind=<img>', 'track=mars', 'day=2016-02-30', `x=${'a'.repeat(58)}`].join(ui.comma) }));
      expect(await rows(page).count()).toBe(all.filter(({ kind }) => kind === 'meeting').length);
    });
  });

  test('a choice that nothing fits has a calm answer, and a way back', async () => {
    await open(`${path}?kind=event&track=vienna-process`, async (page) => {
      expect(await shown(page)).toContain(timeline.script.nothing);
      expect(await rows(page).count()).toBe(0);
      await page.locator('[data-move=all]').click();
      expect(await rows(page).count()).toBe(all.length);
    });
  });

  test('on a phone nothing scrolls sideways but the drawings, and fields are as high as a finger', async () => {
    await open(`${path}?day=2016-07-15`, async (page) => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      const small = await page.locator('.tools :is(button, select, input[type=date], label:has([type=checkbox])), .turn a').evaluateAll((list) => list.filter((element) => element.getBoundingClientRect().height < 44).map(({ outerHTML }) => outerHTML));
      expect(small).toEqual([]);
      const [pin, region] = [(await page.locator('[data-section=lanes] .pin').boundingBox())!, (await page.locator('[data-section=lanes] .scroll').boundingBox())!];
      expect(pin.x).toBeGreaterThan(region.x);
      expect(pin.x).toBeLessThan(region.x + region.width);
    }, phone);
  });
});

test('its script stays within 40 kB gzipped, with all that it imports', () => {
  const entry = /<script type="module" src="\/assets\/([\w.-]+\.js)">/.exec(readPage('/timeline/'))![1]!;
  const brought = new Set([entry]);
  for (const name of brought) for (const [, other] of readFileSync(join(dist, 'assets', name), 'utf8').matchAll(/from\s*["']\.\/([\w.-]+\.js)["']/g)) brought.add(other!);
  expect([...brought].reduce((sum, name) => sum + gzipSync(readFileSync(join(dist, 'assets', name)), { level: 9 }).length, 0)).toBeLessThanOrEqual(40_000);
});
