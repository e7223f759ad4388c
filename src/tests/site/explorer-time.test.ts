/** Time in the explorer: a day, a range, steps to events, play; and how what is uncertain or undated is told. */

import { describe, expect, test } from 'vitest';
import { fill, words } from '../../words/index.ts';
import { address } from './built.ts';
import { drawn, edges, inExplorer, listed, locales, nodes, said, text } from './explorer-page.ts';

const { open } = inExplorer();

/** Days on which a meeting, an event or a statement with a full date was, ascending. */
const eventDays = [...new Set([...nodes.values()].filter(({ kind }) => ['meeting', 'event', 'statement'].includes(kind)).map(({ date }) => /^\d{4}-\d{2}-\d{2}/.exec(date ?? '')?.[0]).filter((day) => day !== undefined))].toSorted();

describe.each(locales)('in %s', (locale, path) => {
  const { explorer } = words[locale];

  test('a day is chosen by mode, by date, by slider with keyboard and mouse, and by steps to events', async () => {
    await open(path, async (page) => {
      const time = page.locator('.time');
      const all = await said(page);
      await time.locator('input[value=day]').check();
      expect(await address(page)).toMatch(/^\?at=20\d\d-\d\d-\d\d$/);
      await time.locator('input[type=date][name=last]').fill('2016-07-14');
      expect(await address(page)).toBe('?at=2016-07-14');
      const day = locale === 'en' ? '14 Jul 2016' : '14 تموز 2016';
      expect(await said(page)).toContain(fill(explorer.onDay, { date: day }));
      expect(await text(page, '.time .said')).toBe(day);
      const slider = time.locator('input[type=range].last');
      expect(await slider.getAttribute('aria-valuetext')).toBe(day);
      await slider.focus();
      await page.keyboard.press('ArrowUp');
      expect(await address(page)).toBe('?at=2016-07-15');
      await page.keyboard.press('ArrowDown');
      await time.getByRole('button', { name: explorer.nextEvent }).click();
      expect(await address(page)).toBe(`?at=${eventDays.find((event) => event > '2016-07-14')}`);
      await time.getByRole('button', { name: explorer.previousEvent }).click();
      expect(await address(page) <= '?at=2016-07-14' && await address(page) >= `?at=${eventDays.findLast((event) => event < '2016-07-15')}`).toBe(true);
      // While the slider is held the view follows, and the address waits.
      const { x, y, width, height } = (await slider.boundingBox())!;
      const before = [await address(page), await said(page)];
      await page.mouse.move(x + width / 2, y + height / 2);
      await page.mouse.down();
      await page.mouse.move(x + width / 3, y + height / 2, { steps: 4 });
      await page.waitForFunction((old) => document.querySelector('.graph .shown')!.textContent !== old, before[1]);
      expect(await address(page)).toBe(before[0]);
      await page.mouse.up();
      expect(await address(page)).not.toBe(before[0]);
      // A third from the left lies early, or late where time runs from right to left.
      expect(Number((await address(page)).slice(4, 8)) < 2019).toBe(locale === 'en');
      await time.locator('input[value=all]').check();
      expect([await address(page), (await said(page)).split(' · ')[0]]).toEqual(['', all]);
    });
  });

  test('a range has two ends, which are in the address and come back', async () => {
    await open(path, async (page) => {
      await page.locator('.time input[value=range]').check();
      await page.locator('.time input[type=date][name=first]').fill('2016-07-01');
      await page.locator('.time input[type=date][name=last]').fill('2016-07-31');
      expect(await address(page)).toBe('?from=2016-07-01&until=2016-07-31');
      const shown = await listed(page);
      const dated = shown.map((id) => edges.get(id)!).filter(({ start, end }) => start !== undefined && start === end && /^\d{4}-\d{2}-\d{2}$/.test(start));
      expect(dated.length).toBeGreaterThan(20);
      expect(dated.filter(({ start }) => start!.slice(0, 7) !== '2016-07')).toEqual([]);
      await page.reload();
      await page.waitForSelector('.explorer[data-ready] .graph .shown:not(:empty)');
      expect(await listed(page)).toEqual(shown);
      expect(await page.locator('.time input[type=date]').evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value))).toEqual(['2016-07-01', '2016-07-31']);
      expect(await page.locator('.time input[value=range]').isChecked()).toBe(true);
    });
  });

  test('a claim whose date leaves the day open is drawn and told so, as is one without a date', async () => {
    const ofSomeMonth = [...edges.values()].find(({ start, end, relation }) => start !== undefined && /^\d{4}-\d{2}$/.test(start) && end === start && relation !== 'voted')!;
    const undated = [...edges.values()].find(({ start, end, relation }) => start === undefined && end === undefined && relation === 'member-of')!;
    for (const [claim, certainty, told] of [[ofSomeMonth, 'possible', explorer.uncertainOnDay], [undated, 'undated', explorer.undatedClaim]] as const) {
      await open(`${path}?at=${ofSomeMonth.start}-17&edge=${claim.id}`, async (page) => {
        expect(await text(page, '.panel .hint')).toBe(told);
        const line = (await drawn(page)).edges.find(({ id }) => id === claim.id)!;
        expect(line.certainty).toBe(certainty);
        if (certainty === 'possible') expect(line.dash).toBe('dashed');
      });
    }
  });
});

test('play goes from event to event until it is told to stop', async () => {
  await open('/graph/?at=2016-07-14', async (page) => {
    const play = page.locator('[data-do=play]');
    await play.click();
    expect(await play.innerText()).toBe(words.en.explorer.pause);
    const [first, second] = eventDays.filter((day) => day > '2016-07-14');
    await page.waitForURL(`**/graph/?at=${first}`);
    await page.waitForURL(`**/graph/?at=${second}`);
    await play.click();
    expect(await play.innerText()).toBe(words.en.explorer.play);
    // What play goes through is no step that a reader took.
    expect(await page.evaluate(() => history.length)).toBe(2);
  });
});
