/** How fast the explorer is in Chromium: until a reader can act, what a change costs, what a slider that is held costs; on the content and on a large made-up graph. */

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';
import { chromiumPath } from '../scripts/installed.ts';
import type { Figure } from './figure.ts';
import { madeUpPacked } from './made-up-graph.ts';

const executablePath = chromiumPath();

/** Serves the site of a folder on a free port. */
async function serve(folder: string): Promise<{ origin: string; stop: () => void }> {
  const server = spawn(process.execPath, ['scripts/serve.ts'], { cwd: folder, env: { ...process.env, PORT: '0', BASE: '/' } });
  const origin = await new Promise<string>((found, fail) => {
    server.stdout.on('data', (data) => found(/http:\/\/localhost:\d+/.exec(String(data))![0]));
    server.stderr.on('data', (data) => fail(new Error(String(data))));
  });
  return { origin, stop: () => void server.kill() };
}

interface Watched {
  /** When the explorer had taken over and said what it shows, ms since the navigation began. */
  interactive?: number;
  /** Runs something and gives the ms that it took, the style of the page included, and those of the frames that it asked for. */
  cost?: (act: () => void) => { now: number; frames: Promise<number> };
}
type WatchedWindow = typeof globalThis & { watched: Watched };

/** Runs in the page before its own scripts: notes when it can be used, and times what is asked of it. */
function watch(): void {
  const watched: Watched = {};
  (globalThis as WatchedWindow).watched = watched;
  const observer = new MutationObserver(() => {
    if (document.querySelector('.explorer[data-ready] .graph .shown:not(:empty)') === null) return;
    watched.interactive ??= performance.now();
    observer.disconnect();
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const request = requestAnimationFrame.bind(globalThis);
  /** Frames that the event in hand asks for: those that the drawing asks for later are drawing. */
  let asked: Promise<number>[] | undefined;
  globalThis.requestAnimationFrame = (callback) => {
    if (asked === undefined) return request(callback);
    let done: (ms: number) => void = () => {};
    asked.push(new Promise((resolve) => { done = resolve; }));
    return request((time) => {
      const start = performance.now();
      callback(time);
      done(performance.now() - start);
    });
  };
  watched.cost = (act) => {
    asked = [];
    const start = performance.now();
    act();
    document.body.getBoundingClientRect();
    const now = performance.now() - start;
    const frames = Promise.all(asked).then((times) => times.reduce((sum, ms) => sum + ms, 0));
    asked = undefined;
    return { now, frames };
  };
}

const median = (times: readonly number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!;

/** A page of its own with a slower processor, on which the explorer is ready. */
async function opened(browser: Browser, address: string, slower: number, prepare?: (page: Page) => Promise<void>): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1440, height: 1000 } })).newPage();
  await page.addInitScript(watch);
  await prepare?.(page);
  await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.goto(address);
  await page.waitForFunction(() => (globalThis as WatchedWindow).watched.interactive !== undefined);
  return page;
}

/** Milliseconds until the page of an address can be used, counted from the navigation or from the arrival of its data; the median of several. */
async function interactive(browser: Browser, address: string, slower: number, from: 'navigation' | 'data', prepare?: (page: Page) => Promise<void>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 5; run++) {
    const page = await opened(browser, address, slower, prepare);
    const [at, data] = await page.evaluate(() => [(globalThis as WatchedWindow).watched.interactive!, Math.max(...(performance.getEntriesByType('resource') as PerformanceResourceTiming[]).filter(({ name }) => name.endsWith('.json')).map(({ responseEnd }) => responseEnd))] as const);
    times.push(from === 'navigation' ? at : at - data);
    await page.context().close();
  }
  return median(times);
}

/** Goes to the states of some addresses one after the other, several times, as going back does; the ms of the slowest. */
async function changes(page: Page, queries: readonly string[]): Promise<number> {
  const times = await page.evaluate(async (list) => {
    const all: number[][] = list.map(() => []);
    for (let run = 0; run < 5; run++) {
      for (const [index, query] of list.entries()) {
        history.pushState(null, '', query === '' ? location.pathname : query);
        const { now } = (globalThis as WatchedWindow).watched.cost!(() => dispatchEvent(new PopStateEvent('popstate')));
        all[index]!.push(now);
        // What was drawn is drawn, and no motion is left, before the next begins.
        await new Promise((done) => setTimeout(done, 350));
      }
    }
    return all;
  }, queries);
  return Math.max(...times.map(median));
}

/** Holds the slider and draws it over all years, several times; the ms that the slowest of its steps computes, of several passes the median. */
async function slide(page: Page): Promise<number> {
  await page.locator('.time input[value=day]').check();
  const pass = () => page.evaluate(async () => {
    const slider = document.querySelector<HTMLInputElement>('.time input[type=range].last')!;
    const [first, last] = [Number(slider.min), Number(slider.max)];
    let longest = 0;
    for (let step = 0; step <= 60; step++) {
      const { now, frames } = (globalThis as WatchedWindow).watched.cost!(() => {
        slider.value = String(Math.round(first + ((last - first) * step) / 60));
        slider.dispatchEvent(new Event('input', { bubbles: true }));
      });
      longest = Math.max(longest, now + (await frames));
    }
    return longest;
  });
  return median([await pass(), await pass(), await pass()]);
}

/** Gives the page a made-up graph in the place of its data, and in its picture the nodes with which that begins. */
function givingMadeUp(entities: number, links: number): (page: Page) => Promise<void> {
  const { graph, words, first } = madeUpPacked(entities, links);
  return async (page) => {
    await page.route(/\/assets\/graph\.\w+\.json$/, (route) => route.fulfill({ json: graph }));
    await page.route(/\/assets\/words-en\.\w+\.json$/, async (route) => route.fulfill({ json: { ...words, words: (await (await route.fetch()).json()).words } }));
    await page.route(/\/graph\/$/, async (route) => {
      const response = await route.fetch();
      const [start, picture = '', ...rest] = (await response.text()).split(/(<svg[^>]*overview.*?<\/svg>)/s);
      const ids = [...first];
      await route.fulfill({ response, body: [start, picture.replaceAll(/ href="[^"]*"/g, () => ` href="/actors/${ids.shift()}/"`), ...rest].join('') });
    });
  };
}

const kinds: readonly string[] = ['?kind=actor,meeting', '?sources=2', '?attendance=declined,excluded', '?relation=participant,signatory'];
const dates: readonly string[] = ['?at=2012-06-30', '?at=2016-07-15', '?from=2015-01-01&until=2016-12-31'];
const focuses: readonly string[] = ['?focus=sergey-lavrov', '?focus=syrian-government&depth=2', '?focus=unscr-2254&depth=3&node=unscr-2254'];

/** A figure each. `folder` holds the built site in dist/, and the script that serves it. Where there is no Chromium, none is measured. */
export async function browserFigures(folder: string): Promise<Figure[]> {
  const figure = (name: string, limit: number, value: number | undefined): Figure => ({ name: `browser, ${name}`, value, limit, unit: 'ms' });
  if (!existsSync(executablePath)) return [figure(`no Chromium at ${executablePath}`, 0, undefined)];
  const [site, browser] = await Promise.all([serve(folder), chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })]);
  const figures: Figure[] = [];
  try {
    const address = `${site.origin}/graph/`;
    figures.push(figure('4 times slower: from navigation to interactive', 1500, await interactive(browser, address, 4, 'navigation')));
    for (const [slower, limit] of [[1, 100], [4, 400]] as const) {
      const page = await opened(browser, address, slower);
      for (const [what, queries] of [['filter', kinds], ['date', dates], ['focus', focuses]] as const) figures.push(figure(`${slower === 1 ? 'as it is' : '4 times slower'}: a ${what}`, limit, await changes(page, ['', ...queries])));
      if (slower === 1) figures.push(figure('as it is: a step of the slider', 50, await slide(page)));
      await page.context().close();
    }
    const madeUp = givingMadeUp(5000, 20_000);
    figures.push(figure('5,000 entries, 20,000 claims: from data to interactive', 4000, await interactive(browser, address, 1, 'data', madeUp)));
    const page = await opened(browser, address, 1, madeUp);
    for (const [what, queries] of [['filter', kinds], ['focus', ['?focus=actor-0&depth=2', '?focus=meeting-38&depth=3']], ['path', ['?path=actor-0,meeting-38', '?path=actor-1,nobody']]] as const) figures.push(figure(`5,000 entries, 20,000 claims: a ${what}`, 300, await changes(page, ['', ...queries])));
  } finally {
    await browser.close();
    site.stop();
  }
  return figures;
}
