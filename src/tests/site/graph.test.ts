/** The graph in Chromium, on the real content: by mouse, keyboard and touch, in both languages, and without script. */

import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { loadSite } from '../../site/load.ts';
import { digits, fill, inSentence, words } from '../../words/index.ts';
import { inBrowser, violationsIn } from './built.ts';

const { browser, origin } = inBrowser();

/** Opens the graph in a context of its own, waits until the script has taken over, and closes what it opened; any complaint of the browser fails. */
async function open(path: string, use: (page: Page) => Promise<void>, options: BrowserContextOptions = {}) {
  const context = await browser().newContext({ viewport: { width: 1440, height: 1000 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (fault) => complaints.push(fault.message));
  await page.goto(origin() + path);
  if (options.javaScriptEnabled !== false) await page.waitForSelector('.explorer[data-ready] .graph .shown:not(:empty)');
  await use(page);
  expect(complaints).toEqual([]);
  await context.close();
}

const text = (page: Page, selector: string) => page.locator(selector).innerText();
const address = (page: Page) => decodeURIComponent(new URL(page.url()).search);
const locales = [['en', '/graph/'], ['ar', '/ar/graph/']] as const;

describe.each(locales)('in %s', (locale, path) => {
  const { ui, relations } = words[locale];
  const { base } = loadSite();
  const name = (id: string) => base.entities.get(id as never)!.fields.short?.[locale] ?? base.entities.get(id as never)!.fields.name[locale];

  test('a name that is typed and taken by keyboard is chosen: its summary, its claims, its address', async () => {
    await open(path, async (page) => {
      await page.locator('#graph-find').focus();
      await page.keyboard.type(locale === 'en' ? 'lavrov' : 'لافروف');
      await page.waitForSelector(`#graph-found [role=option]:has-text("${name('sergey-lavrov')}")`);
      await page.keyboard.press('ArrowDown');
      expect(await page.locator('#graph-find').getAttribute('aria-activedescendant')).toBe('graph-found-0');
      await page.keyboard.press('Enter');
      expect(address(page)).toBe('?node=sergey-lavrov');
      expect(await text(page, '.panel .claim')).toBe(name('sergey-lavrov'));
      await page.waitForSelector('.panel .summary:not(:empty)');
      expect(await text(page, '.panel .summary')).toBe(base.entities.get('sergey-lavrov' as never)!.fields.summary[locale]);
      expect(await page.locator('.panel li a[href]').count()).toBe((base.claimsFrom.get('sergey-lavrov' as never)?.length ?? 0) + (base.claimsTo.get('sergey-lavrov' as never)?.length ?? 0));
    });
  });

  test('a claim that is chosen in the panel is told as a sentence with its date, role and sources, and the way back leads back', async () => {
    await open(`${path}?node=kerry-lavrov-moscow-2016-07`, async (page) => {
      await page.locator('.panel a[href*="c-participant-sergey-lavrov"]').click();
      expect(address(page)).toBe('?edge=kerry-lavrov-moscow-2016-07:c-participant-sergey-lavrov');
      const happened = fill(relations.participant.reads, { other: name('sergey-lavrov'), this: name('kerry-lavrov-moscow-2016-07') }).replace(/\.$/, '');
      expect(await text(page, '.panel .claim')).toBe(`${happened}${ui.comma}${fill(ui.forWhom, { name: name('russia') })}.`);
      await page.waitForSelector('.panel .src');
      const claim = base.claims.find(({ id }) => id === 'kerry-lavrov-moscow-2016-07:c-participant-sergey-lavrov')!;
      expect(await page.locator('.panel .src').count()).toBe(claim.cite.length);
      const outlets = claim.cite.map((id) => base.publishers.get(base.sources.get(id)!.outlet)!.name[locale]);
      expect(await page.locator('.panel .src b').allInnerTexts()).toEqual(outlets);
      expect(await text(page, '.panel dl')).toContain(ui.date);
      expect(await page.locator('.panel dl a').last().getAttribute('href')).toBe(`${path.replace('graph/', '')}meetings/kerry-lavrov-moscow-2016-07/#c-participant-sergey-lavrov`);
      await page.goBack();
      expect(await text(page, '.panel .claim')).toBe(name('kerry-lavrov-moscow-2016-07'));
    });
  });

  test('who was kept out, stayed away or was only invited is never said to have taken part', async () => {
    const claims = (['declined', 'excluded', 'invited', 'walked-out', 'observer'] as const).map((attendance) => base.claims.find((claim) => claim.relation === 'participant' && claim.attendance === attendance && claim.for === undefined && claim.claimedBy === undefined)!);
    for (const { id, page: meeting, to, attendance } of claims) {
      await open(`${path}?edge=${id}`, async (page) => {
        const told = fill(words[locale].attendanceReads[attendance as 'declined'], { other: inSentence(name(to.id), locale), this: inSentence(name(meeting), locale) });
        expect(await text(page, '.panel .claim')).toBe(locale === 'en' ? told.replace(/^the /, 'The ') : told);
      });
    }
  });

  test('the legend is a filter, whose state is in the address and comes back from it', async () => {
    await open(path, async (page) => {
      const shown = await text(page, '.graph .shown');
      await page.locator('.legend input[value=statement]').check();
      await page.locator('.legend input[value=presence]').uncheck();
      expect(address(page)).toMatch(/^\?kind=actor,resolution,meeting,agreement,statement,event,track&relation=/);
      const filtered = await text(page, '.graph .shown');
      expect(filtered).not.toBe(shown);
      await page.reload();
      await page.waitForSelector('.explorer[data-ready] .graph .shown:not(:empty)');
      expect(await text(page, '.graph .shown')).toBe(filtered);
      expect(await page.locator('.legend input[value=presence]').isChecked()).toBe(false);
      expect(await page.locator('.legend input[value=participant]').isChecked()).toBe(false);
      await page.locator('[data-do=everything]').click();
      expect(await text(page, '.graph .shown')).toContain(digits(base.claims.length));
      await page.locator('[data-do=first]').click();
      expect(address(page)).toBe('');
      expect(await text(page, '.graph .shown')).toBe(shown);
    });
  });

  test('what the address asks in vain is said, and the rest is shown', async () => {
    await open(`${path}?node=nobody&kind=meeting,<b>&edge=x`, async (page) => {
      expect(await text(page, '.graph .shown')).toBe(ui.notInGraph.replace('{list}', ['kind=<b>', 'node=nobody', 'edge=x'].join(ui.comma)));
      expect(await page.locator('.legend input[name=kind]:checked').count()).toBe(1);
    });
  });

  test('axe finds nothing, with and without something chosen', async () => {
    for (const query of ['', '?edge=kerry-lavrov-moscow-2016-07:c-participant-sergey-lavrov', '?node=unscr-2254']) {
      await open(path + query, async (page) => {
        if (query !== '') await page.waitForSelector('.panel :is(.src, .summary:not(:empty))');
        expect(await violationsIn(page)).toEqual([]);
      });
    }
  });

  test('without script the picture, the key and every entry stand there, and nothing that would not work', async () => {
    await open(path, async (page) => {
      expect(await page.locator('.overview a[href]').count()).toBeGreaterThan(80);
      expect(await page.locator('.entries a').count()).toBe(base.entities.size);
      expect(await page.locator('main :is(input, button, select):visible').count()).toBe(0);
      await page.locator('.overview a[href$="/resolutions/unscr-2254/"]').click();
      expect(await page.locator('h1').innerText()).toContain('2254');
    }, { javaScriptEnabled: false });
  });
});

test('the keyboard chooses, moves to a linked entry, opens it, and lets go', async () => {
  await open('/graph/', async (page) => {
    await page.locator('.canvas').focus();
    await page.keyboard.press('ArrowRight');
    expect(address(page)).toMatch(/^\?node=[a-z0-9-]+$/);
    const first = address(page);
    await page.keyboard.press('ArrowDown');
    expect(address(page)).toMatch(/^\?node=[a-z0-9-]+$/);
    expect(address(page)).not.toBe(first);
    await page.keyboard.press('Escape');
    expect(address(page)).toBe('');
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('graph-find');
    await page.locator('.canvas').focus();
    await page.keyboard.press('ArrowLeft');
    const id = address(page).slice('?node='.length);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/${id}/`);
  });
});

/** The middle of a node on the screen, found where the picture draws it: the drawing stands in its place to the px. */
async function middleOf(id: string) {
  const context = await browser().newContext({ viewport: { width: 1440, height: 1000 }, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${origin()}/graph/`);
  const [frame, node] = [(await page.locator('.overview').boundingBox())!, (await page.locator(`.overview a[href$="/${id}/"] .n`).boundingBox())!];
  await context.close();
  return { x: node.x + node.width / 2 - frame.x, y: node.y + node.height / 2 - frame.y };
}

test('a click on a shape chooses it where the picture had it, a click beside it lets go, a second click opens its page', async () => {
  const place = await middleOf('unscr-2254');
  await open('/graph/', async (page) => {
    const frame = (await page.locator('.canvas').boundingBox())!;
    await page.mouse.click(frame.x + place.x, frame.y + place.y);
    await page.waitForFunction(() => location.search === '?node=unscr-2254');
    await page.mouse.click(frame.x + 6, frame.y + 200);
    await page.waitForFunction(() => location.search === '');
    await page.mouse.click(frame.x + place.x, frame.y + place.y);
    await page.waitForFunction(() => location.search === '?node=unscr-2254');
    const { width } = (await page.locator('.canvas').boundingBox())!;
    // The panel has made the drawing narrower, and all of it smaller.
    await page.waitForTimeout(300);
    await page.mouse.click(frame.x + (place.x * width) / frame.width, frame.y + (place.y * width) / frame.width);
    await page.waitForURL('**/resolutions/unscr-2254/');
  });
});

test('on a phone a tap chooses, the panel rises, and nothing scrolls sideways', async () => {
  await open('/graph/?node=unscr-2254', async (page) => {
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.locator('.panel a[href*="c-endorses-geneva-communique"]').tap();
    await page.waitForSelector('.panel .src');
    expect(address(page)).toContain('edge=unscr-2254:c-endorses-geneva-communique');
    const small = await page.locator('.explorer :is(button, input:not([type=checkbox]), summary):visible').evaluateAll((list) => list.filter((element) => element.getBoundingClientRect().height < 44).map(({ outerHTML }) => outerHTML));
    expect(small).toEqual([]);
  }, { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
});

test('data that cannot be had leaves the picture, says so, and is asked for again on request', async () => {
  const context = await browser().newContext();
  const page = await context.newPage();
  await page.route('**/data/graph.json', (route) => route.fulfill({ status: 500 }));
  await page.goto(`${origin()}/graph/`);
  await page.waitForSelector('.graph .shown button');
  expect(await page.locator('.overview').isVisible()).toBe(true);
  expect(await text(page, '.graph .shown')).toContain(words.en.ui.graphNotLoaded);
  await page.unroute('**/data/graph.json');
  await page.locator('.graph .shown button').click();
  await page.waitForSelector('.explorer[data-ready]');
  await context.close();
});
