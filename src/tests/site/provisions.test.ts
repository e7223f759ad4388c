/** What the texts say, and the lists of statements, in Chromium on the real content: both languages, with and without script, by keyboard, and what is bad in an address. */

import { describe, expect, test } from 'vitest';
import { loadSite } from '../../site/load.ts';
import { fill, plural, words } from '../../words/index.ts';
import { address, inPages } from './built.ts';

const { browser, origin, open } = inPages();

const { base } = loadSite();
const paragraphs = (...ids: string[]) => ids.reduce((sum, id) => sum + (base.entities.get(id as never)!.fields as { provisions: unknown[] }).provisions.length, 0);
const line = ['geneva-communique', 'vienna-statement-2015-11', 'unscr-2254', 'sochi-final-statement'];

describe.each([['en', '/'], ['ar', '/ar/']] as const)('in %s', (locale, root) => {
  const { provisions: say, counts } = words[locale];
  const told = (...ids: string[]) => fill(say.compared, { texts: plural(counts.text, ids.length, locale), provisions: plural(counts.provision, paragraphs(...ids), locale) });

  test('texts that are chosen by keyboard stand side by side, in the address and after a reload', async () => {
    await open(`${root}provisions/`, async (page) => {
      await page.locator('.choose select[name=text]').nth(3).waitFor();
      await page.locator('.choose select[name=text]').nth(0).selectOption('geneva-communique');
      await page.locator(`.compare .shown:has-text("${say.needTwo}")`).waitFor();
      await page.locator('.choose select[name=text]').nth(1).selectOption('unscr-2254');
      await page.locator('.compare table.beside').waitFor();
      expect(await address(page)).toBe('?texts=geneva-communique,unscr-2254');
      expect(await page.locator('.compare .shown').innerText()).toBe(told('geneva-communique', 'unscr-2254'));
      expect(await page.locator('.beside td li').count()).toBe(paragraphs('geneva-communique', 'unscr-2254'));
      await page.reload();
      await page.locator('.compare table.beside').waitFor();
      expect(await page.locator('.choose select[name=text]').evaluateAll((all) => all.map((select) => (select as HTMLSelectElement).value))).toEqual(['geneva-communique', 'unscr-2254', '', '']);
      await page.locator('.choose button').focus();
      await page.keyboard.press('Enter');
      await page.locator('.compare .out:empty').waitFor({ state: 'attached' });
      expect(await address(page)).toBe('');
      await page.goBack();
      await page.locator('.compare table.beside').waitFor();
    });
  });

  test('four texts from an address, and every number leads to its source', async () => {
    await open(`${root}provisions/?texts=${line.join(',')}`, async (page) => {
      await page.locator('.compare table.beside').waitFor();
      expect(await page.locator('.compare .shown').innerText()).toBe(told(...line));
      const cited = await page.locator('.beside .cite').evaluateAll((all) => all.map((link) => document.querySelector(link.getAttribute('href')!) !== null));
      expect(cited.length).toBeGreaterThan(20);
      expect(cited.every(Boolean)).toBe(true);
    });
  });

  test('what an address asks and the record has not is said, and the rest is shown', async () => {
    await open(`${root}provisions/?texts=unscr-2254,<script>alert(1)</script>,geneva-communique&topic=nothing&lang=xx`, async (page) => {
      await page.locator('.compare table.beside').waitFor();
      const text = await page.locator('.compare .shown').innerText();
      expect(text).toContain(told('geneva-communique', 'unscr-2254'));
      expect(text).toContain('texts=<script>alert(1)</script>, topic=nothing, lang=xx');
    });
  });

  test('the compiled list can be taken away as Markdown and CSV', async () => {
    await open(`${root}provisions/?texts=geneva-communique,unscr-2254&topic=governance`, async (page) => {
      await page.locator('.compare .takeaway button').nth(2).waitFor();
      for (const [index, name] of [[1, 'masar-provisions.md'], [2, 'masar-provisions.csv']] as const) {
        const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.compare .takeaway button').nth(index).click()]);
        expect(download.suggestedFilename()).toBe(name);
      }
    });
  });

  test('without script the choice is not there, and the lines, topics and chains are', async () => {
    await open(`${root}provisions/?texts=${line.join(',')}`, async (page) => {
      expect(await page.locator('.choose').isVisible()).toBe(false);
      expect(await page.locator(`a[href="${root}provisions/sochi-final-statement/#beside"]`).count()).toBe(1);
      await page.locator(`a[href="${root}provisions/sochi-final-statement/#beside"]`).click();
      await page.locator('#beside table.beside').waitFor();
      expect(await page.locator('#beside table.beside thead th').count()).toBe(5);
      expect(await page.locator('#beside table.beside td li').count()).toBe(paragraphs(...line));
    }, { javaScriptEnabled: false });
  });

  test('from paragraph 4 of resolution 2254 one reaches the Geneva Communiqué and what builds on it', async () => {
    await open(`${root}resolutions/unscr-2254/`, async (page) => {
      await page.locator('#p4 .then a').last().click();
      await page.waitForURL('**/provisions/**');
      expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe(`${root}provisions/unscr-2254/#p4`);
      expect(await page.locator(`#p4 a[href^="${root}agreements/geneva-communique/#"]`).count()).toBeGreaterThan(0);
      expect(await page.locator('.chainmap a').count()).toBe(await page.locator('.chain.whole li').count() + 1);
      await page.locator(`.chain.whole a[href="${root}provisions/geneva-communique/"]`).click();
      await page.waitForURL('**/geneva-communique/');
      expect(await page.locator(`.chain.whole a[href="${root}provisions/sochi-final-statement/"]`).count()).toBe(1);
    }, { javaScriptEnabled: false });
  });

  test('statements can be read by speaker and by subject', async () => {
    await open(`${root}statements/`, async (page) => {
      await page.locator('.sortby a').nth(1).click();
      await page.locator('#sergey-lavrov .thread').first().waitFor();
      expect(await page.locator('#sergey-lavrov .thread > li').count()).toBe(base.claims.filter(({ relation, to }) => relation === 'said-by' && to.id === 'sergey-lavrov').length);
      await page.locator('.sortby a').nth(2).click();
      await page.locator('#besieged-areas-2016 .thread').first().waitFor();
      expect(await page.locator('#besieged-areas-2016 .thread li').count()).toBe(base.claims.filter(({ relation, to }) => relation === 'about' && to.id === 'besieged-areas-2016').length);
    }, { javaScriptEnabled: false });
  });
});

test('where the record cannot be had, the page says so and the reader may ask again', async () => {
  const context = await browser().newContext();
  const page = await context.newPage();
  await page.route('**/assets/provisions/*.json', (route) => route.abort());
  await page.goto(`${origin()}/provisions/?texts=geneva-communique,unscr-2254`);
  await page.locator('.compare .shown button').waitFor();
  await page.unroute('**/assets/provisions/*.json');
  await page.locator('.compare .shown button').click();
  await page.locator('.compare table.beside').waitFor();
  await context.close();
});
