/** The page of questions in Chromium: what it shows as built, and what its engine answers, refuses and stops at. */

import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { mostEntries } from '../../explorer/address.ts';
import { filesOf, dist, inPages, phone, readPage } from './built.ts';

const { open } = inPages((page) => page.waitForSelector('.ask:not([hidden])'));
const status = (page: Page) => page.locator('.ask .shown').innerText();
const box = (page: Page) => page.locator('#ask-query');
const answer = (page: Page) => page.locator('.ask .answer tbody tr').evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent.trim())));

/** Puts a query and waits until there is an end to it. */
async function ask(page: Page, query: string): Promise<void> {
  await box(page).fill(query);
  await box(page).press('Control+Enter');
  await page.waitForFunction(() => !document.querySelector<HTMLButtonElement>('.ask [type=submit]')!.disabled, undefined, { timeout: 60_000 });
}

describe('without script', () => {
  test.each(['/query/', '/ar/query/'])('%s has ten questions with their queries and answers', (path) =>
    open(path, async (page) => {
      expect(await page.locator('.ask').isVisible()).toBe(false);
      expect(await page.locator('noscript .notice, .notice').first().isVisible()).toBe(true);
      expect(await page.locator('.asked article').count()).toBe(10);
      expect(await page.locator('.asked article pre').evaluateAll((all) => all.every((one) => /^PREFIX masar: <data\/ontology\.ttl#>\n[^]*\nSELECT /.test(one.textContent)))).toBe(true);
      const ministers = page.locator('#foreign-ministers-of-the-issg tbody tr');
      expect(await ministers.count()).toBe(22);
      expect((await ministers.filter({ has: page.locator('a[href$="/actors/russia/"]') }).locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href'))))).toEqual(['actors/russia/', 'actors/sergey-lavrov/'].map((to) => path.replace('query/', to)));
      expect(await page.locator('.asked button:visible, .words button').count()).toBe(0);
    }, { javaScriptEnabled: false }));
});

test('the page says how much is loaded before it loads anything', () =>
  open('/query/', async (page) => {
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
    const sizeOf = (...names: string[]) => (names.reduce((sum, name) => sum + gzipSync(readFileSync(join(dist, name)), { level: 9 }).length, 0) / 1e6).toFixed(1);
    const wasm = filesOf().find((name) => name.endsWith('.wasm'))!;
    expect(await page.locator('#ask-loads').innerText()).toContain(`(${sizeOf(wasm)} MB) and the whole record (${sizeOf('data/masar.nq', 'data/ontology.ttl')} MB)`);
    expect(await page.locator('.ask [type=submit]').innerText()).toBe(`Load the engine and the data (${sizeOf(wasm, 'data/masar.nq', 'data/ontology.ttl')} MB)`);
    expect(loaded).toEqual([]);
    await page.locator('.ask [type=submit]').click();
    await page.waitForSelector('.ask .answer table');
    expect(loaded.filter((path) => !path.startsWith('/assets/')).toSorted()).toEqual(['/data/masar.nq', '/data/ontology.ttl']);
    expect(await page.locator('.ask [type=submit]').innerText()).toBe('Run');
  }));

test('each example is answered in the browser as on the page', () =>
  open('/ar/query/', async (page) => {
    for (const example of await page.locator('.asked article').all()) {
      const built = await example.locator('tbody tr').evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent.trim())));
      await ask(page, (await example.locator('pre').textContent())!);
      expect(await answer(page)).toEqual(built);
    }
  }));

test('an answer is taken away as CSV and JSON, and to the graph', () =>
  open('/query/', async (page) => {
    await ask(page, 'PREFIX masar: <data/ontology.ttl#>\nSELECT ?actor { <meetings/astana-1/#it> masar:host ?actor }');
    expect(await status(page)).toMatch(/^1 row in \d+\.\d\d s\.$/);
    const saved = async (name: string) => {
      const download = page.waitForEvent('download');
      await page.locator('.takeaway button', { hasText: name }).click();
      return readFileSync(await (await download).path(), 'utf8');
    };
    expect(await saved('CSV')).toBe('actor\r\nhttps://masar.example/actors/kazakhstan/#it\r\n');
    expect(JSON.parse(await saved('JSON'))).toMatchObject({ head: { vars: ['actor'] } });
    await ask(page, 'PREFIX masar: <data/ontology.ttl#>\nSELECT ?actor { ?actor a masar:Actor } ORDER BY ?actor');
    const link = await page.locator('.answer a[href*="focus"]').getAttribute('href');
    expect(link!.split('=')[1]!.split(',')).toHaveLength(mostEntries);
    await page.goto(new URL(link!, page.url()).href);
    await page.waitForSelector('.explorer[data-ready]');
    expect(await page.locator('.graph .shown').innerText()).not.toContain('focus=');
  }));

test('a query is in the address, for others and for the other language', () =>
  open(`/query/#q=${encodeURIComponent('ASK { ?a ?b "x+y" }')}`, async (page) => {
    expect(await box(page).inputValue()).toBe('ASK { ?a ?b "x+y" }');
    await ask(page, 'ASK { ?a ?b ?c }');
    expect(await status(page)).toBe('Yes');
    expect(new URL(page.url()).hash).toBe('#q=ASK%20%7B%20%3Fa%20%3Fb%20%3Fc%20%7D');
    expect(await page.locator('.masthead .lang').getAttribute('href')).toBe('/ar/query/#q=ASK%20%7B%20%3Fa%20%3Fb%20%3Fc%20%7D');
  }));

test('a broken query is told in the words of the engine, with line and column', () =>
  open('/query/', async (page) => {
    await ask(page, 'SELECT ?s {\n  ?s <p> }');
    expect(await status(page)).toBe('The query is broken at line 2, column 11. The engine says:');
    expect(await page.locator('.ask .answer pre').innerText()).toBe('expected OPTIONAL');
  }));

test('a query that runs away is stopped, and the next one answered', () =>
  open('/query/', async (page) => {
    await ask(page, 'ASK {}');
    await box(page).fill('SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }');
    await page.locator('.ask [type=submit]').click();
    await page.waitForFunction(() => document.querySelector('.ask .shown')!.textContent === 'Running …');
    await page.locator('.ask button', { hasText: 'Stop' }).click();
    await page.waitForFunction(() => document.querySelector('.ask .shown')!.textContent === 'Stopped.');
    await ask(page, 'ASK {}');
    expect(await status(page)).toBe('Yes');
  }));

test('a word is put into the query by a click', () =>
  open('/query/', async (page) => {
    await box(page).fill('SELECT * { ?a  ?b }');
    await box(page).evaluate((element: HTMLTextAreaElement) => element.setSelectionRange(14, 14));
    await page.locator('.terms button', { hasText: /^masar:host$/ }).click();
    expect(await box(page).inputValue()).toBe('PREFIX masar: <data/ontology.ttl#>\nSELECT * { ?a masar:host ?b }');
  }, phone));

test('both languages have the same questions', () => {
  const ids = (path: string) => [...readPage(path).matchAll(/<article id="([\w-]+)"/g)].map(([, id]) => id);
  expect(ids('/query/')).toEqual(ids('/ar/query/'));
});
