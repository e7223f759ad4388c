/** The page of the graph in Chromium: its first picture, what takes its place, what the panel tells; without script, without data, with bad addresses. */

import { describe, expect, test } from 'vitest';
import { loadSite } from '../../site/load.ts';
import { words } from '../../words/index.ts';
import { address, phone, violationsIn, wide } from './built.ts';
import { type Canvas, claim, drawn, edges, freeLine, inExplorer, listed, locales, ready, said, text } from './explorer-page.ts';

const { browser, origin, open } = inExplorer();
const { base } = loadSite();

/** Middles of the shapes of the first picture, as it stands until the data have come, in px from its corner. */
async function picturedAt(path: string): Promise<Map<string, { x: number; y: number }>> {
  const context = await browser().newContext(wide);
  const page = await context.newPage();
  await page.route('**/assets/graph.*.json', (route) => route.abort());
  await page.goto(origin() + path);
  await page.waitForSelector('.graph .shown button');
  const places = await page.evaluate(() => {
    const frame = document.querySelector('.overview')!.getBoundingClientRect();
    return [...document.querySelectorAll<SVGAElement>('.overview a')].map((link) => {
      const box = link.querySelector('.n')!.getBoundingClientRect();
      return [link.getAttribute('href')!.split('/').at(-2)!, { x: box.x + box.width / 2 - frame.x, y: box.y + box.height / 2 - frame.y }] as const;
    });
  });
  await context.close();
  return new Map(places);
}

const told = {
  en: ['Sergey Lavrov took part in Moscow talks, July 2016, 14–15 Jul 2016, for Russia.', 'Moscow talks, July 2016'],
  ar: ['ممن شارك في محادثات موسكو، تموز 2016: سيرغي لافروف، 14–15 تموز 2016، عن روسيا.', 'محادثات موسكو، تموز 2016'],
} as const;

describe.each(locales)('in %s', (locale, path) => {
  const { ui, explorer } = words[locale];

  test('without script the picture, the key, the measures and every entry stand there, and nothing that would not work', async () => {
    await open(path, async (page) => {
      expect(await page.locator('.overview a[href]').count()).toBeGreaterThan(80);
      expect(await page.locator('.overview a[href]').count()).toBeLessThanOrEqual(150);
      expect(await page.locator('.entries a').count()).toBe(base.entities.size);
      expect(await page.locator('.measures li').count()).toBeGreaterThan(20);
      expect(await page.locator('main :is(input, button, select, textarea, dialog):visible').count()).toBe(0);
      await page.locator('.overview a[href$="/resolutions/unscr-2254/"] .n').click();
      expect(await page.locator('h1').innerText()).toContain('2254');
    }, { javaScriptEnabled: false });
  });

  test('the drawing takes the place of the picture to the px, mirrored where one reads from right to left', async () => {
    const pictured = await picturedAt(path);
    await open(path, async (page) => {
      const { nodes } = await drawn(page);
      expect(new Set(nodes.map(({ id }) => id))).toEqual(new Set(pictured.keys()));
      const off = nodes.filter(({ id, x, y }) => Math.hypot(x - pictured.get(id)!.x, y - pictured.get(id)!.y) > 1.5);
      expect(off).toEqual([]);
      const [first, last] = [pictured.get('geneva-communique')!.x, pictured.get('unscr-2585')!.x];
      expect(locale === 'en' ? first < last : last < first).toBe(true);
      const years = (await page.locator('.axis .lane').evaluateAll((marks) => marks.map((mark) => ({ year: mark.textContent!, x: mark.getBoundingClientRect().x })))).filter(({ year }) => /^\d{4}$/.test(year)).toSorted((a, b) => a.x - b.x).map(({ year }) => year);
      expect(years.length).toBeGreaterThan(4);
      expect(years).toEqual(locale === 'en' ? years.toSorted() : years.toSorted().toReversed());
      // Nothing on the page moves more than readers would notice: https://web.dev/articles/cls
      const shift = await page.evaluate(() => new Promise<number>((done) => new PerformanceObserver((list) => done(list.getEntries().reduce((sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value, 0))).observe({ type: 'layout-shift', buffered: true })));
      expect(shift).toBeLessThan(0.1);
    });
  });

  test('a line that is clicked is told as a sentence with its date, party, role and sources; all of it is links', async () => {
    await open(`${path}?focus=kerry-lavrov-moscow-2016-07`, async (page) => {
      const line = await freeLine(page);
      await page.mouse.click(line.x, line.y);
      await page.waitForURL(/[?&]edge=/);
      expect(new URLSearchParams(await address(page)).get('edge')).toBe(line.id);
      await page.waitForSelector('.panel dl');

      await page.goto(`${origin()}${path}?node=kerry-lavrov-moscow-2016-07`);
      await ready(page);
      await page.locator('.panel a[href*="c-participant-sergey-lavrov"]').click();
      expect(await address(page)).toBe(`?edge=${claim}`);
      expect(await text(page, '.panel .claim')).toBe(told[locale][0]);
      await page.waitForSelector('.panel .src');
      const { cite } = base.claims.find(({ id }) => id === claim)!;
      const outlets = cite.map((id) => base.publishers.get(base.sources.get(id)!.outlet)!.name[locale]);
      expect(await page.locator('.panel .src b').allInnerTexts()).toEqual(outlets);
      expect(await page.locator('.panel .src a[href^="http"]').count()).toBeGreaterThanOrEqual(cite.length);
      expect(await page.locator('.panel dt').allInnerTexts()).toEqual([explorer.relation, ui.date, ui.role, ui.address]);
      expect(await page.locator('.panel dl a').last().getAttribute('href')).toBe(`${path.replace('graph/', '')}meetings/kerry-lavrov-moscow-2016-07/#c-participant-sergey-lavrov`);
      await page.locator('.panel .claim a[href*="sergey-lavrov"]').click();
      expect(await address(page)).toBe('?node=sergey-lavrov');
      await page.goBack();
      await page.goBack();
      expect(await text(page, '.panel .claim')).toBe(told[locale][1]);
    });
  });

  test('a claim that sources dispute shows who says what', async () => {
    const disputed = [...edges.values()].find((edge) => edge.disputed)!;
    await open(`${path}?edge=${disputed.id}`, async (page) => {
      await page.waitForSelector('.panel .src');
      expect(await page.locator('.panel h3').allInnerTexts()).toContain(ui.whereSourcesDiffer);
      const { fields } = base.entities.get(disputed.source as never)!;
      const accounts = fields.disputed!.flatMap((dispute) => dispute.accounts.map((account) => account.text[locale]));
      const panel = await text(page, '.panel');
      expect(accounts.length).toBeGreaterThanOrEqual(2);
      expect(accounts.filter((account) => !panel.includes(account))).toEqual([]);
      expect(panel).toContain(ui.thisIsDisputed.replace(/[;؛،.]/g, '').trim());
    });
  });

  test('an entry that is chosen shows its summary, its claims by relation, and its page; the live text says how many of what', async () => {
    await open(`${path}?node=sergey-lavrov`, async (page) => {
      await page.waitForSelector('.panel .summary:not(:empty)');
      const { fields } = base.entities.get('sergey-lavrov' as never)!;
      expect(await text(page, '.panel .summary')).toBe(fields.summary[locale]);
      const claims = [...edges.values()].filter(({ source, target }) => source === 'sergey-lavrov' || target === 'sergey-lavrov');
      expect(await page.locator('.panel li a[href]').count()).toBe(claims.length);
      expect(await page.locator('.panel .split a').first().getAttribute('href')).toBe(`${path.replace('graph/', '')}actors/sergey-lavrov/`);
      const shown = (await listed(page)).map((id) => edges.get(id)!).filter(({ source, target }) => source === 'sergey-lavrov' || target === 'sergey-lavrov');
      const meetings = new Set(shown.flatMap(({ source, target }) => [source, target]).filter((id) => base.entities.get(id as never)!.kind === 'meeting')).size;
      expect(await said(page)).toContain(locale === 'en' ? `Sergey Lavrov: ${meetings} meetings, ` : `سيرغي لافروف: ${meetings} اجتماع`);
      expect(await page.locator('.graph .shown').getAttribute('role')).toBe('status');
    });
  });

  test('what the address asks in vain is said, and the rest is shown', async () => {
    await open(`${path}?node=nobody&kind=meeting,<b>&edge=x`, async (page) => {
      expect(await said(page)).toContain(ui.notInGraph.replace('{list}', ['kind=<b>', 'node=nobody', 'edge=x'].join(ui.comma)));
      expect(await page.locator('.legend input[name=kind]:checked').count()).toBe(1);
    });
  });

  test('data that cannot be had leaves the picture, says so, and is asked for again on request', async () => {
    const context = await browser().newContext();
    const page = await context.newPage();
    await page.route('**/assets/graph.*.json', (route) => route.fulfill({ status: 500 }));
    await page.goto(origin() + path);
    await page.waitForSelector('.graph .shown button');
    expect(await page.locator('.overview').isVisible()).toBe(true);
    expect(await said(page)).toContain(ui.graphNotLoaded);
    await page.unroute('**/assets/graph.*.json');
    await page.locator('.graph .shown button').click();
    await ready(page);
    // The page of a claim that cannot be had is said too; its address stands there, and the next time it is asked for again.
    await page.route('**/meetings/**', (route) => route.abort());
    await page.locator('.canvas').focus();
    await page.evaluate((edge) => { history.pushState(null, '', `?edge=${edge}`); dispatchEvent(new PopStateEvent('popstate')); }, claim);
    await page.waitForSelector('.panel .hint');
    expect(await text(page, '.panel .hint')).toContain(ui.claimNotLoaded);
    expect(await page.locator('.panel .hint a').getAttribute('href')).toContain('#c-participant-sergey-lavrov');
    await page.unroute('**/meetings/**');
    await page.goBack();
    await page.goForward();
    await page.waitForSelector('.panel .src');
    await context.close();
  });
});

const hostile = ['<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', '%00', '../../etc/passwd', '__proto__', 'constructor', "';alert(1)//", '\u202e'];
const parameters = ['kind', 'subkind', 'relation', 'track', 'topic', 'for', 'attendance', 'claims', 'sources', 'all', 'at', 'from', 'until', 'focus', 'depth', 'path', 'compare', 'met', 'layout', 'size', 'story', 'node', 'edge', 'pair', '__proto__'];
const impossible = ['at=2016-02-30', 'at=1066-10-14', 'at=16 July', 'from=2016-07-16&until=2016-07-01', 'depth=9', 'story=no.0', `node=${'a'.repeat(10_000)}`];

test('hostile texts, impossible dates and an address of 10,000 characters do nothing but to be said', async () => {
  const begin = words.en.ui.notInGraph.split('{list}')[0]!;
  await open(`/graph/?focus=${'sergey-lavrov,'.repeat(720)}john-kerry`, async (page) => {
    expect((await drawn(page)).nodes.map(({ id }) => id)).toEqual(expect.arrayContaining(['sergey-lavrov', 'john-kerry']));
    for (const query of [...hostile.map((value) => String(new URLSearchParams(parameters.map((name) => [name, value])))), ...impossible]) {
      await page.evaluate((search) => { history.pushState(null, '', `?${search}`); dispatchEvent(new PopStateEvent('popstate')); }, query);
      const notice = await said(page);
      expect([query, notice.slice(0, begin.length)]).toEqual([query, begin]);
      expect(notice.length).toBeLessThan(1500);
      expect((await drawn(page)).nodes.length).toBeGreaterThan(80);
      expect(await page.locator('.explorer :is(img, script)').count()).toBe(0);
    }
  });
});

/** Views in which axe looks at all that can be opened, or at what is open; the lists below the drawing it sees in browser.test.ts. */
const looks = [
  ['/graph/', '.shown-table', wide, true], [`/ar/graph/?edge=${claim}`, '.panel .src', wide, false], ['/graph/?node=unscr-2254&at=2016-07-16&focus=unscr-2254', '.panel .summary:not(:empty)', phone, false],
  ['/ar/graph/?path=sergey-lavrov,riyad-hijab&layout=rings', '.hops .src', phone, false], ['/graph/?met=meetings&layout=free', '.panel li a', wide, false], ['/ar/embed/?node=sergey-lavrov', '.panel .summary:not(:empty)', phone, false],
] as const;
test.concurrent.each(looks)('axe finds nothing on %s, in light and dark', async (path, awaited, screen, folds) => {
  await open(path, async (page) => {
    await page.waitForSelector(awaited);
    await page.evaluate((all) => {
      for (const list of document.querySelectorAll('.entries, .measures')) list.remove();
      for (const fold of document.querySelectorAll<HTMLDetailsElement>('.explorer details, .shown-table')) if (all) fold.open = true;
    }, folds);
    if (folds) await page.waitForSelector('.shown-table table');
    expect(await violationsIn(page)).toEqual([]);
  }, screen);
});

test('a click on a shape chooses it where the picture had it, a click beside it lets go, a second click opens its page', async () => {
  const place = (await picturedAt('/graph/')).get('unscr-2254')!;
  await open('/graph/', async (page) => {
    const frame = (await page.locator('.canvas').boundingBox())!;
    await page.mouse.click(frame.x + place.x, frame.y + place.y);
    await page.waitForFunction(() => location.search === '?node=unscr-2254');
    await page.mouse.click(frame.x + 6, frame.y + 200);
    await page.waitForFunction(() => location.search === '');
    await page.mouse.click(frame.x + place.x, frame.y + place.y);
    await page.waitForFunction(() => location.search === '?node=unscr-2254');
    // The panel has made the drawing narrower, and all of it smaller.
    const { x, y } = (await drawn(page)).nodes.find(({ id }) => id === 'unscr-2254')!;
    await page.mouse.click(frame.x + x, frame.y + y);
    await page.waitForURL('**/resolutions/unscr-2254/');
  });
});

test('after light and dark have changed places the drawing has the colours of the page', async () => {
  await open('/graph/', async (page) => {
    const colours = () => page.evaluate(() => {
      const { cy } = (document.querySelector('.canvas') as Canvas)._cyreg;
      const probe = document.querySelector<HTMLElement>('.legend svg.k.actor')!;
      return { drawn: cy.nodes('[kind = "actor"]')[0]!.style('background-color') as string, key: getComputedStyle(probe).color };
    });
    const light = await colours();
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.waitForFunction((old) => (document.querySelector('.canvas') as Canvas)._cyreg.cy.nodes('[kind = "actor"]')[0]!.style('background-color') !== old, light.drawn);
    const dark = await colours();
    expect([light.drawn, dark.drawn].map((colour) => colour.replaceAll(' ', ''))).toEqual([light.key, dark.key].map((colour) => colour.replaceAll(' ', '')));
  });
});
