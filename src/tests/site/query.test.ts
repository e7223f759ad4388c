/** The page of questions in Chromium: what it shows as built, and what its engine answers, refuses and stops at. */

import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mostEntries } from '../../explorer/address.ts';
import { complaintsOn, dist, filesOf, inPages, readPage, wide } from './built.ts';

const { open, browser, origin } = inPages((page) => page.waitForSelector('.ask:not([hidden])'));
const status = (page: Page) => page.locator('.ask .shown').innerText();
const box = (page: Page) => page.locator('#ask-query');
const answer = (page: Page) => page.locator('.ask .answer tbody tr').evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent.trim())));

/** Puts a query and waits until there is an end to it. */
async function ask(page: Page, query: string): Promise<void> {
  await box(page).fill(query);
  await box(page).press('Control+Enter');
  await page.waitForSelector('.ask .do .quiet', { state: 'hidden', timeout: 60_000 });
}

describe('without script', () => {
  test.each(['/query/', '/ar/query/'])('%s has ten questions with their queries and answers', (path) =>
    open(path, async (page) => {
      expect(await page.locator('.ask').isVisible()).toBe(false);
      expect(await page.locator('noscript .notice, .notice').first().isVisible()).toBe(true);
      expect(await page.locator('.asked article').count()).toBe(10);
      expect(await page.locator('.asked article pre').evaluateAll((all) => all.every((one) => /^PREFIX masar: <data\/ontology\.ttl#>\n.*\nSELECT /s.test(one.textContent)))).toBe(true);
      const ministers = page.locator('#foreign-ministers-of-the-issg tbody tr');
      expect(await ministers.count()).toBe(22);
      expect((await ministers.filter({ has: page.locator('a[href$="/actors/russia/"]') }).locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href'))))).toEqual(['actors/russia/', 'actors/sergey-lavrov/'].map((to) => path.replace('query/', to)));
      expect(await page.locator('.asked button:visible, .words button').count()).toBe(0);
    }, { javaScriptEnabled: false }));
});

test('both languages have the same questions', () => {
  const ids = (path: string) => [...readPage(path).matchAll(/<article id="([\w-]+)"/g)].map(([, id]) => id);
  expect(ids('/query/')).toEqual(ids('/ar/query/'));
});

test('a query comes with the address', () =>
  open(`/query/#q=${encodeURIComponent('ASK { ?a ?b "x+y" }')}`, async (page) => {
    expect(await box(page).inputValue()).toBe('ASK { ?a ?b "x+y" }');
  }));

/** The engine and the record are loaded once for these, and after the query that runs away. */
describe('with script', () => {
  const asked: string[] = [];
  let page: Page;
  let complaints: readonly string[];
  beforeAll(async () => {
    page = await (await browser().newContext(wide)).newPage();
    complaints = complaintsOn(page, (url) => url.startsWith(origin()) || url.startsWith('blob:'));
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${origin()}/query/`);
    await page.waitForSelector('.ask:not([hidden])');
  });
  afterAll(() => page.context().close());

  test('the page says how much is loaded before it loads anything', async () => {
    const sizeOf = (...names: string[]) => (names.reduce((sum, name) => sum + gzipSync(readFileSync(join(dist, name)), { level: 9 }).length, 0) / 1e6).toFixed(1);
    const wasm = filesOf().find((name) => name.endsWith('.wasm'))!;
    const data = ['data/masar.nq', 'data/ontology.ttl'];
    expect(await page.locator('#ask-loads').innerText()).toContain(`(${sizeOf(wasm)} MB) and the whole record (${sizeOf(...data)} MB)`);
    expect(await page.locator('.ask [type=submit]').innerText()).toBe(`Load the engine and the data (${sizeOf(wasm, ...data)} MB)`);
    expect(asked.filter((path) => /worker|wasm|\/data\//.test(path))).toEqual([]);
    await page.locator('.ask [type=submit]').click();
    await page.waitForSelector('.ask .answer table', { timeout: 60_000 });
    expect(asked.filter((path) => path.startsWith('/data/')).toSorted()).toEqual(['/data/masar.nq', '/data/ontology.ttl']);
    expect(await page.locator('.ask [type=submit]').innerText()).toBe('Run');
  });

  test('each example is answered in the browser as on the page', async () => {
    for (const example of await page.locator('.asked article').all()) {
      const built = await example.locator('tbody tr').evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent.trim())));
      await ask(page, (await example.locator('pre').textContent())!);
      expect(await answer(page)).toEqual(built);
    }
  });

  test('an answer is taken away as CSV and JSON', async () => {
    await ask(page, 'PREFIX masar: <data/ontology.ttl#>\nSELECT ?actor { <meetings/astana-1/#it> masar:host ?actor }');
    expect(await status(page)).toMatch(/^1 row in \d+\.\d\d s\.$/);
    const saved = async (name: string) => {
      const download = page.waitForEvent('download');
      await page.locator('.takeaway button', { hasText: name }).click();
      return readFileSync(await (await download).path(), 'utf8');
    };
    expect(await saved('CSV')).toBe('actor\r\nhttps://masar.example/actors/kazakhstan/#it\r\n');
    expect(JSON.parse(await saved('JSON'))).toMatchObject({ head: { vars: ['actor'] } });
  });

  test('the graph takes as many entries of an answer as it can', async () => {
    await ask(page, 'PREFIX masar: <data/ontology.ttl#>\nSELECT ?actor { ?actor a masar:Actor } ORDER BY ?actor');
    const link = (await page.locator('.answer a[href*="focus"]').getAttribute('href'))!;
    expect(link.split('=')[1]!.split(',')).toHaveLength(mostEntries);
    const graph = await page.context().newPage();
    await graph.goto(origin() + link);
    await graph.waitForSelector('.explorer[data-ready]');
    expect(await graph.evaluate(() => new URLSearchParams(location.search).get('focus'))).toBe(link.split('=')[1]);
  });

  test('a query is in the address, for others and for the other language', async () => {
    await ask(page, 'ASK { ?a ?b ?c }');
    expect(await status(page)).toBe('Yes');
    const fragment = '#q=ASK%20%7B%20%3Fa%20%3Fb%20%3Fc%20%7D';
    expect(new URL(page.url()).hash).toBe(fragment);
    expect(await page.locator('.masthead .lang').evaluate((link: HTMLAnchorElement) => link.pathname + link.hash)).toBe(`/ar/query/${fragment}`);
  });

  test('a broken query is told in the words of the engine, with line and column', async () => {
    await ask(page, 'SELECT ?s {\n  ?s <p> }');
    expect(await status(page)).toBe('The query is broken at line 2, column 11. The engine says:');
    expect(await page.locator('.ask .answer pre').innerText()).toBe('expected OPTIONAL');
  });

  test('a word is put into the query by a click', async () => {
    await box(page).fill('SELECT * { ?a  ?b }');
    await box(page).evaluate((element: HTMLTextAreaElement) => element.setSelectionRange(14, 14));
    await page.locator('.words summary', { hasText: 'Relations' }).click();
    await page.locator('.terms button', { hasText: /^masar:host$/ }).click();
    expect(await box(page).inputValue()).toBe('PREFIX masar: <data/ontology.ttl#>\nSELECT * { ?a masar:host ?b }');
  });

  test('a query that runs away is stopped, and the next one answered', async () => {
    const says = (text: string) => page.waitForFunction((expected) => document.querySelector('.ask .shown')!.textContent === expected, text);
    await box(page).fill('SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }');
    await page.locator('.ask [type=submit]').click();
    await says('Running …');
    await page.locator('.ask button', { hasText: 'Stop' }).click();
    await says('Stopped.');
    await ask(page, 'ASK {}');
    expect(await status(page)).toBe('Yes');
  });

  test('the browser complained of nothing, and asked nobody else', () => {
    expect(complaints).toEqual([]);
  });
});
