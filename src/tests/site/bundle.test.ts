/** The copy of the site as Chromium opens it from disk: every second page of it would only be more of the same, so some of it is unpacked. */

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyOf } from '../../bundle/copy.ts';
import { makeIslands } from '../../bundle/scripts.ts';
import { complaintsOn, dist, launch, samples, wide } from './built.ts';
import { claim, drawn, ready, said, text } from './explorer-page.ts';

const copy = copyOf(dist, '/', 'https://masar.example');
const folder = mkdtempSync(join(tmpdir(), 'masar-copy-'));
const pages = new Set(samples.filter((path) => !/404|\/embed\/|\/query\//.test(path)).concat('/attendance/', '/ar/attendance/', '/votes/').map((path) => `${path.slice(1)}index.html`));
const unpacked = new Map<string, string>();
let browser: Browser;

beforeAll(async () => {
  const files = copy.names.filter((name) => pages.has(name) || /^(?:assets|fonts|data)\/|^favicon/.test(name)).flatMap((name) => [...copy.of(name)]);
  for (const { name, content } of [...files, ...(await makeIslands())]) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
    if (/\.(?:html|css|js)$/.test(name)) unpacked.set(name, typeof content === 'string' ? content : Buffer.from(content).toString('utf8'));
  }
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** Opens a file of the copy; a message in the console, a request to anything but a file and a file that is not there fail. */
async function open(file: string, use: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext(wide);
  try {
    const page = await context.newPage();
    const complaints = complaintsOn(page, (url) => /^(?:file|blob|data):/.test(url));
    const missing: string[] = [];
    page.on('requestfailed', (request) => missing.push(request.url()));
    await page.goto(pathToFileURL(folder).href + file);
    await use(page);
    expect([...complaints, ...missing]).toEqual([]);
  } finally {
    await context.close();
  }
}

/** The file at which a page stands, with its query. */
const at = (page: Page) => decodeURIComponent(page.url()).slice(pathToFileURL(folder).href.length);

test('no page has a module, an address from the root, or one that leads nowhere', () => {
  const inCopy = new Set([...copy.names, ...unpacked.keys()]);
  const wrong = [...unpacked].filter(([name]) => name.endsWith('.html')).flatMap(([name, html]) => [
    ...(html.match(/type="module"|="\/[^"]*"|rel="preload"/g) ?? []),
    ...[...html.matchAll(/ (?:href|src|action)="([^"#?:]+)[^":]*"/g)].map(([, path]) => resolve('/', dirname(name), path!).slice(1)).filter((path) => !inCopy.has(path)),
  ].map((found) => `${name}: ${found}`));
  expect(unpacked.size).toBeGreaterThan(100);
  expect(wrong).toEqual([]);
});

test('links lead from page to page, into the other language and back', () =>
  open('/index.html', async (page) => {
    await page.locator('.masthead .menu a[href="meetings/index.html"]').click();
    expect(at(page)).toBe('/meetings/index.html');
    await page.locator('main a[href="kerry-lavrov-moscow-2016-07/index.html"]').first().click();
    expect(at(page)).toBe('/meetings/kerry-lavrov-moscow-2016-07/index.html');
    await page.locator('.masthead .lang').click();
    expect(at(page)).toBe('/ar/meetings/kerry-lavrov-moscow-2016-07/index.html');
    expect(await page.evaluate(() => document.fonts.ready.then((fonts) => [...fonts].filter(({ status }) => status === 'error').length))).toBe(0);
    await page.locator('.masthead a[href="../../index.html"]').click();
    expect(at(page)).toBe('/ar/index.html');
  }));

test.each([
  ['/index.html', 'lawrow', '/search/index.html?q=lawrow', 'Sergey Lavrov', 'The texts cannot be searched in a copy on disk, only on the site.', '/actors/sergey-lavrov/index.html'],
  ['/ar/resolutions/unscr-2254/index.html', 'لافروف', '/ar/search/index.html?q=لافروف', 'سيرغي لافروف', 'لا يمكن البحث في النصوص في نسخة محفوظة على القرص، بل على الموقع وحده.', '/ar/actors/sergey-lavrov/index.html'],
])('the search box of %s finds by name, and says that texts cannot be searched', (file, query, address, name, note, found) =>
  open(file, async (page) => {
    await page.locator('search input').first().fill(query);
    await page.locator('search button').first().click();
    await page.waitForSelector('#search-names li');
    expect(at(page)).toBe(address);
    expect(await text(page, '#search-names li a')).toBe(name);
    await page.waitForFunction((expected) => document.querySelector('#search-texts-note')!.textContent === expected, note);
    await page.locator('#search-names li a').first().click();
    expect(at(page)).toBe(found);
    expect(await text(page, 'h1')).toBe(name);
  }));

test.each([['/graph/index.html', 'Lavrov', 'Sergey Lavrov'], ['/ar/graph/index.html', 'لافروف', 'سيرغي لافروف']])('%s finds an entry, tells of it and goes about it', (file, query, name) =>
  open(file, async (page) => {
    await ready(page);
    await page.locator('#graph-find').fill(query);
    await page.locator('[role=option]').first().click();
    await page.waitForSelector('.panel .summary:not(:empty)');
    expect(await text(page, '.panel .claim')).toBe(name);
    expect(new URL(page.url()).searchParams.get('focus')).toBe('sergey-lavrov');
    expect((await drawn(page)).nodes.length).toBeGreaterThan(10);
    await page.goBack();
    expect(new URL(page.url()).search).toBe('');
    await page.goForward();
    await page.locator('.panel .claim a').click();
    expect(at(page)).toBe(file.replace('graph', 'actors/sergey-lavrov'));
  }));

test('the graph tells a claim with its sources, whose links lead to files', () =>
  open(`/graph/index.html?edge=${claim}`, async (page) => {
    await ready(page);
    await page.waitForSelector('.panel .sources li');
    expect(await text(page, '.panel .claim')).toMatch(/^Sergey Lavrov took part in /);
    expect(await page.locator('.panel a[href*="sources/"]').first().getAttribute('href')).toBe('../sources/russia-mfa/index.html');
    expect(await page.locator('.panel a[dir=ltr]').getAttribute('href')).toBe('../meetings/kerry-lavrov-moscow-2016-07/index.html#c-participant-sergey-lavrov');
  }));

test('the graph tells a story, and gives its data away with the address of the site', () =>
  open('/graph/index.html?story=lavrov-kerry-july-2016.1', async (page) => {
    await ready(page);
    await page.waitForSelector('.panel .story h2');
    await page.locator('.taking summary').click();
    const download = page.waitForEvent('download');
    await page.locator('[data-format=gexf]').click();
    const gexf = readFileSync(await (await download).path(), 'utf8');
    expect(gexf).toContain('https://masar.example/graph/?story=');
    expect(await page.locator('.taking textarea').inputValue()).toMatch(/^<iframe src="https:\/\/masar\.example\/embed\//);
    expect(await said(page)).not.toBe('');
  }));

test('texts are set side by side, tables are filtered, years are chosen', async () => {
  await open('/ar/provisions/index.html?texts=unscr-2254,us-russia-concrete-steps', async (page) => {
    await page.waitForSelector('table.beside');
    expect(await page.locator('table.beside thead a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(['../resolutions/unscr-2254/index.html', '../agreements/us-russia-concrete-steps/index.html']);
    expect(await page.locator('table.beside tbody th a').first().getAttribute('href')).toMatch(/^\.\.\/\.\.\/ar\/provisions\/[\w-]+\/index\.html$/);
  });
  await open('/attendance/index.html?year=2016', async (page) => {
    await page.waitForSelector('.matrices[data-ready]');
    expect(await text(page, '.matrices .shown')).not.toBe('');
  });
  await open('/timeline/index.html?kind=meeting&from=2016-01-01&until=2016-12-31', async (page) => {
    await page.waitForSelector('.timeline .tools[data-ready]');
    expect(await page.locator('.timeline svg a').first().getAttribute('href')).toMatch(/^\.\.\/\w+\/[\w-]+\/index\.html$/);
  });
});

test('without a site there is nothing to bundle, and what is not understood is said', () => {
  const empty = mkdtempSync(join(tmpdir(), 'masar-empty-'));
  const run = (...args: string[]) => { const { status, stderr } = spawnSync(process.execPath, [resolve('scripts/bundle.ts'), ...args], { cwd: empty, encoding: 'utf8' }); return { status, stderr }; };
  expect(run()).toEqual({ status: 1, stderr: 'There is no dist/ to bundle. Build it first: npm run build\n' });
  expect(run('--out', 'x')).toEqual({ status: 2, stderr: expect.stringMatching(/Unknown option '--out'[\s\S]*usage: npm run bundle \[-- --output FILE\]\n$/) });
  rmSync(empty, { recursive: true });
});
