/**
 * Pages of the built site, opened in Chromium: policy, console, requests. All that stand alone, every thirtieth of those that
 * are made alike, of entries and outlets, and every fiftieth day, beginning where a seed says: SEED=7 takes the sample of a run
 * again. `npm run csp` opens every page. What their markup may hold is tested of each in files.test.ts.
 */

import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { inBrowser, pagesOf } from './built.ts';

/** Tabs that share the work. */
const tabs = 4;

const whole = process.env['PAGES'] === 'all';
const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 1000));

const { browser, origin } = inBrowser();
/** What the browser complains of, and every request to another host. */
const found = { complaints: [] as string[], requests: [] as string[] };
let opened = 0;

async function openAll(page: Page, paths: string[]): Promise<void> {
  page.on('console', (message) => found.complaints.push(`${page.url()}: ${message.text()}`));
  page.on('pageerror', (fault) => found.complaints.push(`${page.url()}: ${fault.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(origin())) found.requests.push(`${page.url()}: request to ${request.url()}`);
  });
  for (let path = paths.pop(); path !== undefined; path = paths.pop()) {
    await page.goto(origin() + path);
    opened++;
  }
}

const isDay = (path: string) => /^\/(ar\/)?on\/./.test(path);
const isAlike = (path: string) => /^\/(ar\/)?[a-z]+\/[a-z0-9-]+\/$/.test(path);
const all = pagesOf().filter((path) => !path.includes('404'));
const every = (step: number, list: readonly string[]) => list.filter((_, index) => index % step === seed % step);
const paths = whole ? all : [...all.filter((path) => !isAlike(path)), ...every(30, all.filter((path) => isAlike(path) && !isDay(path))), ...every(50, all.filter(isDay))];

beforeAll(async () => {
  console.info(whole ? `All ${all.length} pages` : `${paths.length} of ${all.length} pages, by the seed ${seed}`);
  const context = await browser().newContext();
  const rest = [...paths];
  await Promise.all(Array.from({ length: tabs }, async () => openAll(await context.newPage(), rest)));
}, whole ? 3_600_000 : 600_000);

test('all that were to be opened were', () => {
  expect(opened).toBe(paths.length);
  expect(opened).toBeGreaterThan(200);
});

test('no page gives a console message or violates its policy', () => {
  expect(found.complaints).toEqual([]);
});

test('no page asks another host for anything', () => {
  expect(found.requests).toEqual([]);
});
