/** The built site as tests look at it: its files, its server, and a browser. */

import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { chromiumPath } from '../../../scripts/installed.ts';

export const dist = resolve('dist');

/** Paths of all files under dist/, with forward slashes. */
export function filesOf(folder: string = dist): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

/** URL paths of all pages. */
export function pagesOf(): string[] {
  return filesOf().filter((file) => file.endsWith('.html')).map((file) => `/${file.replace(/index\.html$/, '')}`);
}

export function readPage(path: string): string {
  return readFileSync(join(dist, path.endsWith('/') ? `${path}index.html` : path), 'utf8');
}

/** Whether a page stands at a former address and only leads to another. */
export const isMoved = (html: string): boolean => html.includes('http-equiv="refresh"');

/** One page of each kind of page, in both languages. */
export const samples: readonly string[] = [
  '', 'actors/', 'meetings/', 'topics/', 'actors/sergey-lavrov/', 'actors/angola/', 'resolutions/unscr-2254/', 'resolutions/draft-s-2016-847/', 'meetings/kerry-lavrov-moscow-2016-07/', 'agreements/us-russia-concrete-steps/',
  'statements/lavrov-2016-07-15-separation/', 'events/besieged-areas-2016/', 'places/moscow/', 'topics/ceasefire/', 'tracks/us-russia-track/', 'sources/', 'sources/reuters/', 'on/', 'on/2016-07-15/', 'timeline/', 'timeline/2016/', 'map/', 'graph/', 'embed/', 'embed/sergey-lavrov/', 'stories/', 'stories/lavrov-kerry-july-2016/', 'data/', 'query/', 'search/', 'search/a/', 'search/cyrillic/', 'about/',
  'method/', 'model/', 'rules/', 'contribute/', 'corrections/', 'credits/', 'feeds/',
  'provisions/', 'provisions/ceasefire/', 'provisions/unscr-2254/', 'statements/by-subject/',
].flatMap((path) => [`/${path}`, `/ar/${path}`]).concat('/404.html', '/ar/404.html');

/** Starts the site's own server on a free port and waits for the line with its address. */
async function serve(): Promise<{ origin: string; stop: () => void }> {
  const server = spawn(process.execPath, ['scripts/serve.ts'], { env: { ...process.env, PORT: '0' } });
  const origin = await new Promise<string>((found, fail) => {
    server.stdout.on('data', (data) => found(/http:\/\/localhost:\d+/.exec(String(data))![0]));
    server.stderr.on('data', (data) => fail(new Error(String(data))));
  });
  return { origin, stop: () => void server.kill() };
}

/** Starts a browser that asks the network for nothing of its own. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
}

/** Starts a browser and the site's server before the tests of a file, and stops them after; both may be asked for once a test or a later `beforeAll` runs. */
export function inBrowser(): { readonly browser: () => Browser; readonly origin: () => string } {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launch(), serve()]);
  });
  afterAll(async () => {
    await browser.close();
    site.stop();
  });
  return { browser: () => browser, origin: () => site.origin };
}

export const wide = { viewport: { width: 1440, height: 1000 } } as const;
export const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } as const;

/** What the browser complains of on a page from now on: messages in the console, violated policies, faults, and requests to what is not ours. */
export function complaintsOn(page: Page, isOurs: (url: string) => boolean): readonly string[] {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(`${page.url()}: ${message.text()}`));
  page.on('pageerror', (fault) => complaints.push(`${page.url()}: ${fault.message}`));
  page.on('request', (request) => { if (!isOurs(request.url())) complaints.push(`${page.url()}: request to ${request.url()}`); });
  return complaints;
}

export interface InPages extends ReturnType<typeof inBrowser> {
  /** Opens a path in a context of its own and closes it after. A message in the console, a violated policy, a fault or a request to another host fails. */
  readonly open: (path: string, use: (page: Page) => Promise<void>, options?: BrowserContextOptions) => Promise<void>;
}

/** A browser for the tests of a file. `ready` waits until the script of a page has taken over; `usual` are the options where a test names no others. */
export function inPages(ready: (page: Page) => Promise<unknown> = async () => {}, usual: BrowserContextOptions = {}): InPages {
  const { browser, origin } = inBrowser();
  const open: InPages['open'] = async (path, use, options = usual) => {
    const context = await browser().newContext({ ...wide, ...options });
    try {
      const page = await context.newPage();
      const complaints = complaintsOn(page, (url) => url.startsWith(origin()) || url.startsWith('blob:'));
      await page.goto(origin() + path);
      if (options.javaScriptEnabled !== false) await ready(page);
      await use(page);
      expect(complaints).toEqual([]);
    } finally {
      await context.close();
    }
  };
  return { browser, origin, open };
}

/** The query of a page's address, as the page has it: what the browser tells of it may come later. */
export const address = (page: Page): Promise<string> => page.evaluate(() => decodeURIComponent(location.search));

/** What axe looks at: items of a list, rows of a table or links of a drawing, sections or row groups side by side, tables of signs on a page of many. The rest repeat their markup, and its time grows with their square. */
const looked = { items: 16, groups: 4, parts: 2 };

/** Runs in the browser: cuts long lists, tables, and rows of alike sections. */
function cutLists({ items, groups, parts }: typeof looked): void {
  for (const part of document.querySelectorAll('.part[hidden]')) part.remove();
  for (const part of [...document.querySelectorAll('.part, .bymonth')].slice(parts)) part.remove();
  for (const drawing of document.querySelectorAll('svg')) for (const link of [...drawing.querySelectorAll('a')].slice(items)) link.remove();
  for (const list of document.querySelectorAll('ul, ol, tbody, select')) for (const item of [...list.children].slice(items)) item.remove();
  for (const parent of new Set([...document.querySelectorAll('tbody, section[class]')].map((group) => group.parentElement!))) {
    const alike = Map.groupBy([...parent.children].filter((child) => child.matches('tbody, section[class]')), ({ tagName, className }) => `${tagName} ${className}`);
    for (const list of alike.values()) for (const group of list.slice(groups)) group.remove();
  }
}

/** What axe finds on a page, and which of its colours fail in the dark. In legacy mode, which differs for frames alone and is four times as fast; no page has frames. */
export async function violationsIn(page: Page): Promise<string[]> {
  await page.evaluate(cutLists, looked);
  const axe = (options: Parameters<AxeBuilder['options']>[0] = {}) => new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'], ...options }).analyze();
  const light = await axe();
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await axe({ runOnly: ['color-contrast'] });
  return [...light.violations, ...dark.violations].map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
