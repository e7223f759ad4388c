/** Every page of the built site, opened once in Chromium: policy, console, requests, languages. */

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, pagesOf, serve } from './built.ts';

/** Tabs that share the work. */
const tabs = 4;

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;
/** What the browser complains of, every request to another host, and runs of Latin words on Arabic pages outside lang or bdi. */
const found = { complaints: [] as string[], requests: [] as string[], latin: [] as string[] };
let opened = 0;

/** Runs in the browser. */
function latinTexts(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const latin: string[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.textContent ?? '';
    if (/\p{Script=Latin}[\p{Script=Latin}’'-]*(?:\s+[\p{Script=Latin}’'-]+){2,}/u.test(text) && node.parentElement?.closest('[lang]:not(html), bdi, script') === null) latin.push(text);
  }
  return latin;
}

async function openAll(page: Page, paths: string[]): Promise<void> {
  page.on('console', (message) => found.complaints.push(`${page.url()}: ${message.text()}`));
  page.on('pageerror', (fault) => found.complaints.push(`${page.url()}: ${fault.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(site.origin)) found.requests.push(`${page.url()}: request to ${request.url()}`);
  });
  for (let path = paths.pop(); path !== undefined; path = paths.pop()) {
    await page.goto(site.origin + path);
    opened++;
    if (path.startsWith('/ar/')) found.latin.push(...(await page.evaluate(latinTexts)).map((text) => `${path}: ${text}`));
  }
}

const paths = pagesOf().filter((path) => !path.includes('404'));

beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), serve()]);
  const context = await browser.newContext();
  const rest = [...paths];
  await Promise.all(Array.from({ length: tabs }, async () => openAll(await context.newPage(), rest)));
}, 600_000);
afterAll(async () => {
  await browser.close();
  site.stop();
});

test('all of them were opened', () => {
  expect(opened).toBe(paths.length);
});

test('no page gives a console message or violates its policy', () => {
  expect(found.complaints).toEqual([]);
});

test('no page asks another host for anything', () => {
  expect(found.requests).toEqual([]);
});

test('an Arabic page has no Latin text of more than two words outside lang or bdi', () => {
  expect(found.latin).toEqual([]);
});
