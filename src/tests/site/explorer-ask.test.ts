/** Asking the explorer: names in any script, what is around them, how two are linked, who met whom, two compared. */

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { digits, fill, plural, words } from '../../words/index.ts';
import { nameInSentence } from '../../words/sentence.ts';
import { address } from './built.ts';
import { drawn, edges, freeLine, inExplorer, locales, nodes, said, text } from './explorer-page.ts';

const { open } = inExplorer();

/** Types a name into a box by keyboard and takes the first that is found. */
async function take(page: Page, box: string, typed: string): Promise<void> {
  await page.locator(box).focus();
  await page.keyboard.type(typed);
  await page.waitForSelector(`${box}-found:not([hidden]) [role=option][id]`);
  await page.keyboard.press('ArrowDown');
  expect(await page.locator(box).getAttribute('aria-activedescendant')).toBe(`${box.slice(1)}-found-0`);
  await page.keyboard.press('Enter');
}

/** Entries to which claims lead from some, votes left out; groupings of ours too, where `sourced` asks for it. */
function linkedTo(ids: ReadonlySet<string>, sourced = false): Set<string> {
  return new Set([...edges.values()].filter(({ relation, editorial }) => relation !== 'voted' && !(sourced && editorial)).flatMap(({ source, target }) => (ids.has(source) ? [target] : ids.has(target) ? [source] : [])));
}

/** Steps of the shortest way between two; a grouping of ours has no source and is no step. */
function distance(from: string, to: string): number {
  let reached = new Set([from]);
  for (let steps = 0; ; steps++) {
    if (reached.has(to)) return steps;
    reached = new Set([...reached, ...linkedTo(reached, true)]);
  }
}

const present = new Set(['participant', 'host', 'chair', 'mediator']);
const away = new Set(['invited', 'declined', 'excluded']);
/** Meetings at which claims place an actor. */
function meetingsOf(actor: string): Set<string> {
  return new Set([...edges.values()].filter(({ source, target, relation, attendance }) => target === actor && nodes.get(source)!.kind === 'meeting' && present.has(relation) && !away.has(attendance ?? '')).map(({ source }) => source));
}

const idOf = (href: string | null) => new URLSearchParams(href!.slice(href!.indexOf('?'))).get('node')!;

describe.each(locales)('in %s', (locale, path) => {
  const { ui, explorer, counts } = words[locale];

  test('a name is found in any script and spelling, its number and its symbol too', async () => {
    const spellings = {
      'sergey-lavrov': ['lavrov', 'LAVROV ser', 'Лавров', 'لافروف'],
      'ahmed-al-sharaa': ['sharaa', 'احمد الشرع', 'أحمد الشرع'],
      turkey: ['turkiye', 'Türkiye', 'تركيا'],
      'unscr-2254': ['2254', 'S/RES/2254', '٢٢٥٤'],
      'geneva-communique': ['geneva communique', 'Geneva Communiqué'],
    };
    await open(path, async (page) => {
      const box = page.locator('#graph-find');
      const missed: string[] = [];
      for (const [id, typed] of Object.entries(spellings)) {
        for (const name of typed) {
          await box.fill(name);
          const found = await page.waitForSelector('#graph-find-found:not([hidden])').then(() => page.locator('#graph-find-found [role=option][id]').allInnerTexts());
          if (!found.includes((await labelOf(page, id))!)) missed.push(`${name}: ${found.join(', ')}`);
        }
      }
      expect(missed).toEqual([]);
      await box.fill('zzzz');
      expect(await text(page, '#graph-find-found [role=option]')).toBe(ui.noEntryOfThisName);
    });
  });

  test('a name that is taken by keyboard is what the view is about, as many steps around it as asked', async () => {
    await open(path, async (page) => {
      await take(page, '#graph-find', locale === 'en' ? 'de mistura' : 'دي ميستورا');
      expect(await address(page)).toBe('?focus=staffan-de-mistura&node=staffan-de-mistura');
      const one = linkedTo(new Set(['staffan-de-mistura'])).add('staffan-de-mistura');
      expect(new Set((await drawn(page)).nodes.map(({ id }) => id))).toEqual(one);
      await page.locator('select[name=depth]').selectOption('2');
      expect(await address(page)).toBe('?focus=staffan-de-mistura&depth=2&node=staffan-de-mistura');
      const two = new Set([...one, ...linkedTo(one)]);
      expect(await said(page)).toContain(plural(counts.entity, two.size, locale));
      await page.locator('.canvas').focus();
      await page.keyboard.press('1');
      expect(new Set((await drawn(page)).nodes.map(({ id }) => id))).toEqual(one);
      // A second one beside it, and out again.
      await page.locator('.panel details summary').first().click();
      await page.locator('.panel details[open] li a').first().click();
      await page.locator('.panel .claim a:not([href*="node=staffan-de-mistura"])').first().click();
      await page.getByRole('link', { name: explorer.addToFocus }).click();
      const focus = new URLSearchParams(await address(page)).get('focus')!.split(',');
      expect(focus.length).toBe(2);
      expect(new Set((await drawn(page)).nodes.map(({ id }) => id))).toEqual(new Set([...focus, ...linkedTo(new Set(focus))]));
      await page.getByRole('link', { name: explorer.removeFromFocus }).click();
      expect(new URLSearchParams(await address(page)).get('focus')).toBe('staffan-de-mistura');
    });
  });

  test.each([['kofi-annan', 'ahmed-al-sharaa', 'kofi annan', 'sharaa', 'كوفي عنان', 'أحمد الشرع'], ['sergey-lavrov', 'riyad-hijab', 'lavrov', 'hijab', 'لافروف', 'رياض حجاب']])('how %s and %s are linked is told in sentences with sources', async (a, b, ...typed) => {
    const [first, second] = (locale === 'en' ? typed.slice(0, 2) : typed.slice(2)) as [string, string];
    await open(path, async (page) => {
      await page.locator('.questions summary').focus();
      await page.keyboard.press('Enter');
      await take(page, '#graph-a', first);
      await take(page, '#graph-b', second);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await address(page)).toBe(`?path=${a},${b}`);
      const [fewest, inTime] = [page.locator('.panel .hops').first(), page.locator('.panel .hops').last()];
      await page.waitForFunction(() => [...document.querySelectorAll('.panel .told')].every((told) => told.querySelector('.src') !== null));
      expect(await fewest.locator(':scope > li').count()).toBe(distance(a, b));
      for (const way of [fewest, inTime]) {
        // Each sentence names both ends of its claim, and stands above as many sources as the claim cites.
        const steps = await way.locator(':scope > li > div:has(.claim)').evaluateAll((list) => list.map((step) => ({ sentence: step.querySelector('.claim')!.textContent, href: step.querySelector(':scope > a')!.getAttribute('href')!, sources: step.nextElementSibling!.querySelectorAll('.src').length, names: [...step.querySelectorAll('.claim a')].map((link) => link.getAttribute('href')!) })));
        expect(steps.length).toBeGreaterThanOrEqual(distance(a, b));
        for (const { sentence, href, sources, names } of steps) {
          const claim = edges.get(new URLSearchParams(href).get('edge')!)!;
          expect(names.map(idOf)).toEqual(expect.arrayContaining([claim.source, claim.target]));
          expect(sentence).toMatch(/\p{L}.*\.$/u);
          expect(sources).toBe(new Set(claim.sources).size);
        }
      }
      // From a step to its claim, and back to the answer.
      await fewest.locator(`li > div > a`).first().click();
      await page.waitForSelector('.panel dl');
      await page.locator('.panel .back a').click();
      expect(await address(page)).toBe(`?path=${a},${b}`);
    });
  });

  test('that nothing links two is an answer, as is that two have not been named', async () => {
    await open(`${path}?path=kofi-annan,ahmed-al-sharaa`, async (page) => {
      for (const family of ['presence', 'text', 'frame', 'stance']) await page.locator(`.legend input[value=${family}]`).uncheck();
      const [a, b] = await Promise.all(['kofi-annan', 'ahmed-al-sharaa'].map((id) => labelOf(page, id)));
      const inText = (label: string) => nameInSentence({ id: '' }, label, locale);
      expect(await text(page, '.panel .claim')).toBe(fill(explorer.noLink, { a: inText(a!), b: inText(b!) }));
      expect((await drawn(page)).nodes.map(({ id }) => id).toSorted()).toEqual(['ahmed-al-sharaa', 'kofi-annan']);
      await page.locator('#graph-b').fill('');
      await page.locator('[data-do=path]').click();
      expect(await said(page)).toBe(explorer.needTwo);
    });
  });

  test('who met whom joins actors by what they share, and a click on a line tells which', async () => {
    await open(path, async (page) => {
      await page.locator('select[name=met]').selectOption('meetings');
      expect(await address(page)).toBe('?met=meetings&layout=free');
      const pairs = await page.locator('.panel li a').evaluateAll((links) => links.map((link) => [new URLSearchParams(link.getAttribute('href')!).get('pair')!, Number(link.querySelector('.n')!.textContent)] as const));
      for (const [pair, shared] of pairs.filter((_, index) => index % 16 === 0)) {
        const [a, b] = pair.split(',') as [string, string];
        expect(meetingsOf(a).intersection(meetingsOf(b)).size, pair).toBe(shared);
      }
      expect(pairs.map(([, shared]) => shared)).toEqual(pairs.map(([, shared]) => shared).toSorted((a, b) => b - a));
      const line = await freeLine(page);
      await page.mouse.click(line.x, line.y);
      await page.waitForURL(/[?&]pair=/);
      const [a, b] = new URLSearchParams(await address(page)).get('pair')!.split(',') as [string, string];
      expect(`${a} ${b}`).toBe(line.id);
      expect(await text(page, '.panel h3')).toContain(explorer.sharedMeetings);
      const told = await page.locator('.panel ul a').evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
      expect(new Set(told.map(idOf))).toEqual(meetingsOf(a).intersection(meetingsOf(b)));
      await page.locator('select[name=met]').selectOption('texts');
      expect(await text(page, '.panel h2')).toBe(fill(explorer.metHeading, { by: explorer.met.texts }));
    });
  });

  test('two actors are compared: meetings of both, and of each alone', async () => {
    await open(`${path}?node=john-kerry`, async (page) => {
      await page.locator('.questions summary').click();
      expect(await page.locator('#graph-a').inputValue()).toBe(await labelOf(page, 'john-kerry'));
      await take(page, '#graph-b', locale === 'en' ? 'lavrov' : 'لافروف');
      await page.locator('[data-do=compare]').click();
      expect(await address(page)).toBe('?compare=john-kerry,sergey-lavrov');
      const sections = await page.locator('.panel h3').evaluateAll((heads) => heads.map((head) => ({ title: head.firstChild!.textContent!.trim(), count: head.querySelector('.n')!.textContent, links: [...head.nextElementSibling!.querySelectorAll('a')].map((link) => link.getAttribute('href')!) })));
      const [kerry, lavrov] = [meetingsOf('john-kerry'), meetingsOf('sergey-lavrov')];
      const of = (title: string) => new Set(sections.find((section) => section.title === title)?.links.map(idOf));
      const name = async (id: string) => nameInSentence({ id }, (await labelOf(page, id))!, locale);
      expect(of(explorer.sharedMeetings)).toEqual(kerry.intersection(lavrov));
      expect(of(fill(explorer.meetingsOf, { name: await name('john-kerry') }))).toEqual(kerry.difference(lavrov));
      expect(of(fill(explorer.meetingsOf, { name: await name('sergey-lavrov') }))).toEqual(lavrov.difference(kerry));
      expect(sections.map(({ count, links }) => [count, digits(links.length)])).toEqual(sections.map(({ links }) => [digits(links.length), digits(links.length)]));
    });
  });

  /** The label of an entry, as the file of words for the drawing has it. */
  async function labelOf(page: Page, id: string): Promise<string | undefined> {
    return page.evaluate(async (wanted) => {
      const { graph, words: file } = document.querySelector<HTMLElement>('.explorer')!.dataset;
      const [{ nodes: { id: ids } }, { labels }] = await Promise.all([graph, file].map(async (name) => (await fetch(name!)).json()));
      return labels[ids.indexOf(wanted)];
    }, id);
  }
});
