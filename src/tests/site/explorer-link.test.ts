/** Taking a view away: the address restores every control, files hold what is shown, a frame in another site shows it. */

import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { MultiDirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { GraphFile } from '../read-data.ts';
import { readRecords } from '../read-csv.ts';
import { fill, words } from '../../words/index.ts';
import { wide } from './built.ts';
import { claim, drawn, edges, inExplorer, listed, locales, ready, said, text } from './explorer-page.ts';

const { browser, origin, open } = inExplorer();

/** All that a reader can set, and all that it says. */
async function snapshot(page: Page) {
  const table = await listed(page);
  const fields = await page.locator('.explorer :is(input:not(#graph-find), select)').evaluateAll((list) =>
    list.map((element) => {
      const field = element as HTMLInputElement;
      return `${field.id || field.name || field.className} ${field.type === 'checkbox' || field.type === 'radio' ? `${field.value} ${field.checked} ${field.indeterminate}` : field.value} ${field.disabled}`;
    }),
  );
  const { nodes, edges } = await drawn(page);
  return { table, fields, shapes: nodes.map(({ id }) => id).toSorted(), lines: edges.map(({ id }) => id).toSorted(), said: await said(page), panel: await page.locator('.panel h2').allInnerTexts() };
}

/** The code that shows the view in another site. */
async function frameCode(page: Page): Promise<string> {
  await page.locator('.taking summary').click();
  await page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('.taking textarea')!.value !== '');
  return page.locator('.taking textarea').inputValue();
}

/** Every parameter of an address occurs, each question and each kind of choice. */
const views = [
  'kind=actor,meeting,agreement,statement&subkind=person,ministerial&relation=participant,said-at,about,follows&sources=2&all=yes&layout=lanes&size=bridges',
  'kind=actor,resolution,meeting,agreement,statement,event&subkind=person,state,bilateral,ministerial,summit&relation=participant,chair,host,said-by&track=us-russia-track,vienna-process&topic=ceasefire&for=russia,united-states&attendance=attended,declined&at=2016-07-15&focus=sergey-lavrov,john-kerry&depth=2&layout=rings&size=degree&story=lavrov-kerry-july-2016.2&node=kerry-lavrov-moscow-2016-07',
  `claims=account&from=2012-06-01&until=2018-12-31&focus=syrian-government&depth=3&layout=sides&size=alike`,
  `sources=3&from=2015-01-01&until=2016-12-31&layout=free&edge=${claim}`,
  'claims=disputed&edge=nationwide-ceasefire-2016:c-signatory-ahrar-al-sham',
  'at=2016-07-16&path=sergey-lavrov,riyad-hijab&layout=rings',
  'compare=russia,united-states&size=degree',
  'met=meetings&layout=free&pair=john-kerry,sergey-lavrov',
] as const;

/** A query with the values of its filters sorted: their order is that of the record. */
function inOrder(query: string): string {
  const unsorted = new Set(['focus', 'path', 'compare', 'pair']);
  return [...new URLSearchParams(query)].map(([name, value]) => `${name}=${unsorted.has(name) ? value : value.split(',').toSorted().join(',')}`).join('&');
}

describe.each(locales)('in %s', (locale, path) => {
  const { explorer } = words[locale];

  test('an address restores every control; so do going back and forward', async () => {
    await open(path, async (page) => {
      const taken: (readonly [query: string, shown: Awaited<ReturnType<typeof snapshot>>])[] = [];
      for (const view of views) {
        await page.goto(`${origin()}${path}?${view}`);
        await ready(page);
        const shown = await snapshot(page);
        for (const [name, value] of new URLSearchParams(view)) {
          const checked = page.locator(`.legend input[name="${name}"]:checked`);
          if (['kind', 'subkind', 'relation', 'track', 'topic', 'for', 'attendance', 'claims', 'sources'].includes(name)) {
            const known = (await page.locator(`.legend input[name="${name}"]`).evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value))).filter((box) => value.split(',').includes(box));
            expect((await checked.evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value))).toSorted(), `${name}=${value}`).toEqual(known.toSorted());
            expect(known.length).toBeGreaterThan(0);
          }
          if (['depth', 'layout', 'size', 'met'].includes(name)) expect(await page.locator(`select[name="${name}"]`).inputValue()).toBe(value);
          if (name === 'at' || name === 'until') expect(await page.locator('.time input[type=date][name=last]').inputValue()).toBe(value);
          if (name === 'from') expect(await page.locator('.time input[type=date][name=first]').inputValue()).toBe(value);
          if (name === 'node' || name === 'edge' || name === 'pair') expect(shown.panel.length).toBeGreaterThan(0);
        }
        // The code for a frame holds the state as the page writes it: what it has read it writes again.
        expect(inOrder(/\?([^"]*)"/.exec(await frameCode(page))![1]!.replaceAll('&amp;', '&'))).toBe(inOrder(view));
        taken.push([view, shown]);
      }
      // The last again by the way back, in which states and pages are left and entered.
      await page.locator('[data-do=first]').click();
      await page.goBack();
      for (const [view, shown] of taken.slice(-3).toReversed()) {
        await page.waitForFunction((query) => decodeURIComponent(location.search) === `?${query}`, view);
        await ready(page);
        expect(await snapshot(page), view).toEqual(shown);
        await page.goBack();
      }
    });
  });

  test('pictures and data hold what is shown', async () => {
    await open(`${path}?at=2016-07-15&focus=kerry-lavrov-moscow-2016-07`, async (page) => {
      const [ids, shapes] = [(await listed(page)).toSorted(), (await drawn(page)).nodes.map(({ id }) => id).toSorted()];
      await page.locator('.taking summary').click();
      const files = new Map<string, Buffer>();
      for (const format of ['png', 'svg', 'graphml', 'gexf', 'csv', 'json']) {
        const [download] = await Promise.all([page.waitForEvent('download'), page.locator(`[data-format=${format}]`).click()]);
        expect(download.suggestedFilename()).toBe(`masar.${format}`);
        files.set(format, readFileSync(await download.path()));
      }
      const read = (format: string) => files.get(format)!.toString('utf8');

      const png = files.get('png')!;
      expect(png.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
      expect(png.readUInt32BE(16)).toBeGreaterThan(1200);

      const svg = await page.evaluate((source) => {
        const document = new DOMParser().parseFromString(source, 'image/svg+xml');
        return { root: document.documentElement.nodeName, texts: [...document.querySelectorAll('text')].map((text) => text.textContent!), shapes: document.querySelectorAll('[transform]').length };
      }, read('svg'));
      const date = locale === 'en' ? '15 Jul 2016' : '15 تموز 2016';
      expect(svg.root).toBe('svg');
      expect(svg.shapes).toBe(shapes.length);
      expect(svg.texts).toEqual(expect.arrayContaining([explorer.pictureTitle, expect.stringContaining(fill(explorer.onDay, { date })), fill(explorer.pictureSources, { address: page.url() })]));

      const json = JSON.parse(read('json')) as GraphFile;
      expect(json.elements.edges.map(({ data }) => data.id).toSorted()).toEqual(ids);
      expect(json.elements.nodes.map(({ data }) => data.id).toSorted()).toEqual(shapes);
      expect(json.elements.edges.map(({ data }) => data)).toEqual(json.elements.edges.map(({ data }) => edges.get(data.id)));
      expect(readRecords(read('csv')).map(({ id }) => id).toSorted()).toEqual(ids);
      const graphs = [graphml.parse(MultiDirectedGraph, read('graphml')), gexf.parse(MultiDirectedGraph, read('gexf'))];
      for (const graph of graphs) expect([graph.edges().toSorted(), graph.nodes().toSorted()]).toEqual([ids, shapes]);
    });
  });

  test('the code for a frame shows the view in another site, with script and without, and leads out of the frame', async () => {
    await open(`${path}?at=2016-07-15&focus=kerry-lavrov-moscow-2016-07&node=sergey-lavrov`, async (page) => {
      const code = await frameCode(page);
      const shapes = (await drawn(page)).nodes.map(({ id }) => id).toSorted();
      const host = createServer((_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(`<!doctype html><title>Another site</title><h1>Another site</h1>${code}`)).listen(0);
      try {
        for (const javaScriptEnabled of [true, false]) {
          const context = await browser().newContext({ ...wide, javaScriptEnabled });
          const other = await context.newPage();
          const complaints: string[] = [];
          other.on('console', (message) => complaints.push(message.text()));
          await other.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
          const frame = other.frameLocator('iframe');
          if (javaScriptEnabled) {
            await frame.locator('.explorer[data-ready] .shown:not(:empty)').waitFor();
            expect(await frame.locator('.panel .claim').innerText()).toBe(await text(page, '.panel .claim'));
            const inner = other.frames()[1]!;
            expect((await drawn(inner as unknown as Page)).nodes.map(({ id }) => id).toSorted()).toEqual(shapes);
          } else expect(await frame.locator('svg a').count()).toBeGreaterThan(10);
          const link = javaScriptEnabled ? frame.locator('.panel .claim a') : frame.locator('svg:visible a[href$="/sergey-lavrov/"] .n').first();
          const [opened] = await Promise.all([context.waitForEvent('page'), link.click()]);
          await opened.waitForLoadState();
          expect(new URL(opened.url()).pathname).toBe(`${path.replace('graph/', '')}actors/sergey-lavrov/`);
          expect(complaints).toEqual([]);
          await context.close();
        }
      } finally {
        host.close();
      }
    });
  });
});

test('states that a reader goes through come back one by one, and forward again', async () => {
  await open('/graph/', async (page) => {
    const shots = [await snapshot(page)];
    const steps = [
      () => page.locator('.legend input[name=kind][value=statement]').check(),
      () => page.locator('.time input[value=day]').check(),
      () => page.locator('.time input[type=date][name=last]').fill('2016-07-15'),
      () => page.locator('select[name=layout]').selectOption('lanes'),
      () => page.locator('select[name=size]').selectOption('bridges'),
    ];
    for (const step of steps) {
      await step();
      shots.push(await snapshot(page));
    }
    // What is said aloud is that which has changed: that a table is open is no state.
    for (const shot of shots.slice(0, -1).toReversed()) {
      await page.goBack();
      expect(await snapshot(page)).toEqual(shot);
    }
    for (const shot of shots.slice(1)) {
      await page.goForward();
      expect(await snapshot(page)).toEqual(shot);
    }
    // Somebody else opens the same address.
    const other = await page.context().newPage();
    await other.goto(page.url());
    await ready(other);
    expect(await snapshot(other)).toEqual(shots.at(-1));
  });
});
