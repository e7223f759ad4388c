/** The tables of attendance and votes as built: every cell against the knowledge base, and in Chromium with and without script. */

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { votes } from '../../knowledge/base.ts';
import { loadSite } from '../../site/load.ts';
import { digits, fill, plural, words } from '../../words/index.ts';
import { address, inPages, phone, readPage, violationsIn } from './built.ts';

const { open } = inPages((page) => page.waitForSelector('.matrices[data-ready]'));
const { base } = loadSite();
const locales = [['en', ''], ['ar', 'ar/']] as const;

/** Cells of the tables of a page: `column row`, the sign, and the words for those who do not see it. */
function cellsOf(path: string): { key: string; sign: string; text: string }[] {
  return [...readPage(path).matchAll(/<table class="matrix">(.*?)<\/table>/gs)].flatMap(([, table]) => {
    const columns = [...table!.matchAll(/data-column="([^"]+)"/g)].map(([, id]) => id!);
    return [...table!.matchAll(/data-row="([^"]+)">.*?<\/th>(.*?)<\/tr>/gs)].flatMap(([, row, line]) => {
      const cells = [...line!.matchAll(/<td(?: data-sign="([^"]+)")?>(.*?)<\/td>/gs)];
      expect(cells.length, row).toBe(columns.length);
      return cells.flatMap(([, sign, html], index) => (sign === undefined ? [] : [{ key: `${columns[index]} ${row}`, sign, text: /<span class="vh">([^<]*)<\/span>/.exec(html!)![1]! }]));
    });
  });
}

describe.each(locales)('as built in %s', (locale, prefix) => {
  const all = words[locale];

  test('every cell of attendance says what the claims say, and every claim has its cell', () => {
    const claims = base.claims.filter(({ page, relation }) => base.entities.get(page)!.kind === 'meeting' && ['participant', 'host', 'mediator', 'chair'].includes(relation));
    const cells = cellsOf(`/${prefix}attendance/`);
    const said = Map.groupBy(claims, ({ page, to, for: behalf }) => `${page} ${behalf ?? to.id}`);
    expect(cells.map(({ key }) => key).toSorted()).toEqual([...said.keys()].toSorted());
    for (const { key, sign, text } of cells) {
      const list = said.get(key)!;
      const ways = list.map(({ relation, attendance = 'attended' }) => (relation === 'participant' ? attendance : relation));
      const hosts = ways.some((way) => way === 'host' || way === 'mediator' || way === 'chair');
      expect(hosts ? 'host' : ways.includes('attended') ? 'attended' : ways.find((way) => way === sign), key).toBe(sign);
      for (const { relation, attendance = 'attended', to, for: behalf } of list) {
        expect(text, key).toContain(relation === 'participant' ? all.attendance[attendance] : all.matrix.presence[relation as 'host']);
        if (behalf !== undefined && behalf !== to.id) expect(text, key).toContain(base.entities.get(to.id)!.fields.name[locale].replaceAll("'", '&#39;'));
      }
    }
  });

  test('every cell of votes says what the record says, and every named vote has its cell', () => {
    const expected = [...base.entities.values()].flatMap((entity) => (entity.kind !== 'resolution' || entity.fields.vote === undefined ? [] : votes.flatMap((way) => (entity.fields.vote![way] ?? []).map((member) => `${entity.id} ${member} ${way}`))));
    const cells = cellsOf(`/${prefix}votes/`);
    expect(cells.map(({ key, sign }) => `${key} ${sign === 'veto' ? 'against' : sign}`).toSorted()).toEqual(expected.toSorted());
    for (const { sign, text } of cells) expect(text).toBe(all.matrix.signs[sign as 'veto']);
  });
});

const notice = (page: Page) => page.locator('.sifting .shown').innerText();

describe.each(locales)('in the browser in %s', (locale, prefix) => {
  const { matrix, ui } = words[locale];
  const attendance = `/${prefix}attendance/`;
  const votesPage = `/${prefix}votes/`;
  const shown = (of: 'attendance' | 'votes', columns: number, rows: number, cells: number) =>
    fill(matrix.shown, { columns: plural(matrix.counts.columns[of], columns, locale), rows: plural(matrix.counts.rows[of], rows, locale), cells: plural(matrix.counts.cells[of], cells, locale) });

  test('filters shrink the tables, stand in the address, and come back from it and by the way back', async () => {
    await open(attendance, async (page) => {
      expect(await notice(page)).toBe(shown('attendance', 106, 89, 666));
      const order = await page.locator('.matrix [data-row]').allInnerTexts();
      await page.locator('[data-facet=sign] summary').click();
      await page.locator('[data-facet=sign] input[value=excluded]').check();
      expect(await address(page)).toBe('?attendance=excluded');
      const excluded = base.claims.filter(({ attendance: how, relation }) => relation === 'participant' && how === 'excluded');
      const meetings = new Set(excluded.map(({ page: id }) => id));
      expect(await page.locator('.part:visible [data-column]').count()).toBe(meetings.size);
      expect(await page.locator('.part:visible td[data-sign=excluded]:not(.pale)').count()).toBe(await page.locator('.part:visible td[data-sign]:not(.pale)').count());
      await page.locator('[data-facet=row] summary').click();
      await page.locator('[data-facet=row] input[type=checkbox][value=iran]').check();
      expect(await address(page)).toBe('?attendance=excluded&actor=iran');
      expect(await page.locator('.part:visible [data-row]').evaluateAll((list) => list.map((head) => (head as HTMLElement).dataset['row']))).toEqual(['iran']);
      const filtered = await notice(page);
      await page.reload();
      await page.waitForSelector('.matrices[data-ready]');
      expect(await notice(page)).toBe(filtered);
      await page.goBack();
      expect(await address(page)).toBe('?attendance=excluded');
      await page.locator('[data-reset]').click();
      expect(await address(page)).toBe('');
      expect(await page.locator('.matrix [data-row]').allInnerTexts()).toEqual(order);
    });
  });

  test('rows and columns take the order that is asked for', async () => {
    await open(`${votesPage}?texts=drafts`, async (page) => {
      const columns = () => page.locator('.part:visible [data-column]').evaluateAll((list) => list.map((head) => (head as HTMLElement).dataset['column']));
      const rows = () => page.locator('.part:visible [data-group=permanent] [data-row]').evaluateAll((list) => list.map((head) => (head as HTMLElement).dataset['row']));
      const oldest = await columns();
      await page.locator('select[name=columns]').selectOption('newest');
      expect(await columns()).toEqual(oldest.toReversed());
      await page.locator('[data-column=draft-s-2016-847] .sort').click();
      expect(await address(page)).toBe('?texts=drafts&rows=draft-s-2016-847&columns=newest');
      expect((await rows()).slice(0, 2).toSorted()).toEqual(['china', 'russia']);
      expect(await page.locator('[data-column=draft-s-2016-847]').getAttribute('aria-sort')).toBe('descending');
      expect(await page.locator(':focus').getAttribute('aria-label')).toContain('S/2016/847');
      await page.keyboard.press('Enter');
      expect(await address(page)).toBe('?texts=drafts&columns=newest');
    });
  });

  test('all meetings stand in one table when asked, and the Assembly stays apart', async () => {
    await open(`${attendance}?tables=one`, async (page) => {
      expect(await page.locator('.part:visible').count()).toBe(1);
      expect(await page.locator('.part:visible [data-column]').count()).toBe(106);
      expect(await page.locator('.part:visible [data-row]').count()).toBe(89);
      expect(await page.locator('.part:visible td[data-sign]').count()).toBe(666);
    });
    await open(`${votesPage}?tables=one&actor=russia`, async (page) => {
      expect(await page.locator('.part:visible h2').allInnerTexts()).toEqual([matrix.oneTable, matrix.assemblyTexts]);
      expect(await page.locator('.part:visible td[data-sign=veto]').count()).toBe(18);
      const totals = await page.locator('.part:visible tr:has([data-row=russia]) .tot').allInnerTexts();
      expect(totals[1]).toBe('18');
    });
  });

  test('what the address asks in vain is said, and the rest is shown', async () => {
    await open(`${attendance}?track=vienna-process,<b>&actor=nobody&rows=x`, async (page) => {
      const [columns, rows, cells] = await Promise.all(['[data-column]', '[data-row]', 'td[data-sign]'].map((part) => page.locator(`.part:visible ${part}`).count()));
      expect(columns).toBe(7);
      expect(await notice(page)).toBe(`${fill(matrix.unknown, { list: ['track=<b>', 'actor=nobody', 'rows=x'].join(ui.comma) })} ${shown('attendance', columns!, rows!, cells!)}`);
      expect(await page.locator('.part:visible').count()).toBe(1);
    });
    await open(`${votesPage}?vote=veto&year=2014&actor=japan`, async (page) => {
      expect(await notice(page)).toBe(matrix.nothing);
    });
  });

  test('the list of parties narrows by a name in any script, and the keyboard opens, ticks and closes it', async () => {
    await open(attendance, async (page) => {
      await page.locator('[data-facet=row] summary').focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.type(locale === 'en' ? 'iran' : 'ايران');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      expect(await address(page)).toBe('?actor=iran');
      await page.keyboard.press('Escape');
      expect(await page.locator('[data-facet=row]').getAttribute('open')).toBeNull();
      expect(await page.locator(':focus').innerText()).toContain(matrix.facets.party);
    });
  });

  test('axe finds nothing, with a filter open and some marks pale', async () => {
    for (const path of [`${attendance}?track=friends-of-syria-track&attendance=invited`, `${votesPage}?texts=drafts&year=2016`]) {
      await open(path, async (page) => {
        await page.locator('[data-facet=year] summary').click();
        expect(await violationsIn(page)).toEqual([]);
      });
    }
  });

  test('without script every table stands there, heads and names stay in sight, and nothing is there that would not work', async () => {
    await open(attendance, async (page) => {
      expect(await page.locator('td[data-sign]').count()).toBe(666);
      expect(await page.locator('main :is(input, button, select, :not(.citing) > summary):visible').count()).toBe(0);
      const region = page.locator('#vienna-process .scroll');
      await region.evaluate((element) => element.scrollTo(0, 200));
      const [frame, head] = [(await region.boundingBox())!, (await page.locator('#vienna-process thead th').first().boundingBox())!];
      expect(Math.round(head.y)).toBe(Math.round(frame.y));
      await page.locator('#geneva-process td[data-sign=excluded] a').first().click();
      expect(page.url()).toMatch(/\/meetings\/[a-z0-9-]+\/#room-[a-z0-9-]+$/);
      expect(await page.locator(':target').count()).toBe(1);
    }, { javaScriptEnabled: false, viewport: { width: 900, height: 500 } });
  });

  test('on a phone nothing scrolls sideways but the tables, and every control is high enough for a finger', async () => {
    for (const path of [attendance, votesPage]) {
      await open(path, async (page) => {
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
        const small = await page.locator('main :is(button, summary, select, .matrix td a):visible').evaluateAll((list) => list.filter((element) => element.getBoundingClientRect().height < 44).map(({ outerHTML }) => outerHTML.slice(0, 80)));
        expect(small).toEqual([]);
      }, phone);
    }
  });
});

test('counts are told with thousands parted', async () => {
  await open('/votes/', async (page) => expect(await notice(page)).toContain(digits(1068)));
});
