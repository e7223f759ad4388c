/** What the explorer shows and how: filters, orders, sizes, and the steps of a story. */

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { GraphEdge } from '../../graph/elements.ts';
import { relations } from '../../knowledge/relations.ts';
import { loadSite } from '../../site/load.ts';
import { digits, fill, plural, words } from '../../words/index.ts';
import { address } from './built.ts';
import { type Canvas, drawn, edges, inExplorer, listed, locales, type Moving, nodes, ready, said, text } from './explorer-page.ts';

const { open } = inExplorer();
const { base } = loadSite();

/** Ticks a box of the legend with the mouse; where it lies under a fold, that is opened first. */
async function tick(page: Page, name: string, value: string): Promise<void> {
  const box = page.locator(`input[name="${name}"][value="${value}"]`);
  if (!(await box.isVisible())) await page.locator('.legend details', { has: box }).locator('summary').first().click();
  await box.click();
}

/** Whether an entry is a track or a topic, or is linked to it, or has a paragraph about it. */
function isAbout(id: string, subject: string): boolean {
  const { fields } = base.entities.get(id as never)!;
  const paragraphs = 'provisions' in fields ? (fields.provisions ?? []) : [];
  return id === subject || (base.claimsFrom.get(id as never) ?? []).some(({ to }) => to.id === subject) || paragraphs.some(({ topic }) => topic === subject);
}

/** The claims that a filter lets pass, by the export alone. */
const filters: readonly (readonly [name: string, value: string, passes: (edge: GraphEdge) => boolean])[] = [
  ['attendance', 'declined', ({ relation, attendance }) => relation === 'participant' && attendance === 'declined'],
  ['attendance', 'excluded', ({ relation, attendance }) => relation === 'participant' && attendance === 'excluded'],
  ['for', 'russia', (edge) => edge.for === 'russia'],
  ['claims', 'disputed', ({ disputed }) => disputed === true],
  ['claims', 'account', ({ claimedBy }) => claimedBy !== undefined],
  ['sources', '3', ({ sources }) => sources.length >= 3],
  ['track', 'us-russia-track', ({ source, target }) => [source, target].some((id) => isAbout(id, 'us-russia-track'))],
  ['topic', 'ceasefire', ({ source, target }) => [source, target].some((id) => isAbout(id, 'ceasefire'))],
];

describe.each(locales)('in %s', (locale, path) => {
  const { explorer, counts, stories } = { ...words[locale], stories: path.replace('graph/', 'stories/') };

  test('each filter of claims shows those that it names and no other, says so in the address, and comes back', async () => {
    await open(path, async (page) => {
      const first = await said(page);
      for (const [name, value, passes] of filters) {
        await tick(page, name, value);
        expect(await address(page)).toBe(`?${name}=${value}`);
        const shown = await listed(page);
        const expected = [...edges.values()].filter((edge) => edge.relation !== 'voted' && passes(edge)).map(({ id }) => id);
        expect(shown.length, `${name}=${value}`).toBeGreaterThan(0);
        // Above 1,500 elements the most relevant are shown, and it is said of how many.
        if (expected.length > 1200) expect(await said(page)).toContain(plural(counts.claim, expected.length, locale));
        else expect(shown.toSorted(), `${name}=${value}`).toEqual(expected.toSorted());
        await page.locator('[data-do=first]').click();
        expect([await address(page), await said(page)]).toEqual(['', first]);
      }
      const declined = page.locator('.legend label', { has: page.locator('input[value=declined]') });
      expect(await declined.locator('.n').innerText()).toBe(digits([...edges.values()].filter(({ attendance }) => attendance === 'declined').length));
    });
  });

  test('kinds, finer kinds, families and single relations are the legend, and the legend is their filter', async () => {
    await open(`${path}?at=2016-07-14`, async (page) => {
      const before = await listed(page);
      await tick(page, 'kind', 'actor');
      expect(await address(page)).toBe('?kind=resolution,meeting,agreement,statement,event,place,topic,track&at=2016-07-14');
      const kindsOf = (id: string) => { const { source, target } = edges.get(id)!; return [source, target].map((end) => nodes.get(end)!.kind); };
      expect((await listed(page)).toSorted()).toEqual(before.filter((id) => !kindsOf(id).includes('actor')).toSorted());
      await page.goBack();
      await tick(page, 'family', 'frame');
      expect((await listed(page)).toSorted()).toEqual(before.filter((id) => relations[edges.get(id)!.relation].family !== 'frame').toSorted());
      await tick(page, 'relation', 'member-of');
      expect((await listed(page)).filter((id) => edges.get(id)!.relation === 'member-of')).toEqual(before.filter((id) => edges.get(id)!.relation === 'member-of'));
      expect(await page.locator('.legend input[value=frame]').evaluate((box) => [(box as HTMLInputElement).checked, (box as HTMLInputElement).indeterminate])).toEqual([true, true]);
      const shown = await listed(page);
      await page.reload();
      await ready(page);
      expect(await listed(page)).toEqual(shown);
      expect(await page.locator('.legend input[value=member-of]').isChecked()).toBe(true);
      expect(await page.locator('.legend input[value=holds-office]').isChecked()).toBe(false);
      await page.locator('[data-do=everything]').click();
      await tick(page, 'subkind', 'state');
      await tick(page, 'subkind', 'ministerial');
      const finer = (id: string) => ['state', 'ministerial'].includes(nodes.get(id)!.subkind ?? '');
      expect((await listed(page)).toSorted()).toEqual([...edges.values()].filter(({ source, target }) => finer(source) && finer(target)).map(({ id }) => id).toSorted());
    });
  });

  test('everything is a button, which shows the most linked and says of how many', async () => {
    await open(path, async (page) => {
      await page.locator('[data-do=everything]').click();
      const told = await said(page);
      const linked = new Set([...edges.values()].flatMap(({ source, target }) => [source, target]));
      expect(told).toContain(fill(explorer.ofAll, { entries: plural(counts.entity, linked.size, locale), claims: plural(counts.claim, edges.size, locale) }));
      const { nodes: shapes } = await drawn(page);
      expect(shapes.length + (await listed(page)).length).toBeLessThanOrEqual(1500);
    });
  });

  test('each order has its own sense, and every shape in the frame', async () => {
    await open(`${path}?focus=us-russia-track&depth=2`, async (page) => {
      const count = (await drawn(page)).nodes.length;
      for (const layout of ['free', 'lanes', 'rings', 'sides', 'date'] as const) {
        await page.locator('select[name=layout]').selectOption(layout);
        expect(await address(page)).toBe(`?focus=us-russia-track&depth=2${layout === 'date' ? '' : `&layout=${layout}`}`);
        const { nodes: shapes, width, height } = await drawn(page);
        expect(shapes.length).toBe(count);
        expect(shapes.filter(({ x, y }) => x < 0 || y < 0 || x > width || y > height), layout).toEqual([]);
        const at = new Map(shapes.map((shape) => [shape.id as string, shape]));
        if (layout === 'rings') {
          const centre = at.get('us-russia-track')!;
          const away = (id: string) => Math.round(Math.hypot(at.get(id)!.x - centre.x, at.get(id)!.y - centre.y));
          const next = new Set<string>([...edges.values()].filter(({ relation }) => relation !== 'voted').flatMap(({ source, target }) => (source === centre.id ? [target] : target === centre.id ? [source] : [])));
          const [near, far] = [[...next].filter((id) => at.has(id)).map((id) => away(id)), shapes.filter(({ id }) => id !== centre.id && !next.has(id)).map(({ id }) => away(id))];
          expect(Math.max(...near)).toBeLessThan(Math.min(...far));
        }
        if (layout === 'sides') expect(new Set(shapes.map(({ id, x }) => `${nodes.get(id)!.kind === 'actor'} ${Math.round(x)}`)).size).toBe(2);
        if (layout === 'lanes') expect(await page.locator('.axis .lane').allTextContents()).toContain(words[locale].explorer.noTrack);
        if (layout === 'date') {
          const [early, late] = [at.get('kerry-lavrov-moscow-2016-07')!.x, at.get('us-russia-agreement-2016-09')!.x];
          expect(locale === 'en' ? early < late : late < early).toBe(true);
        }
      }
    });
  });

  test('sizes follow the measure that is asked for, and the lists of measures say what their numbers mean', async () => {
    await open(path, async (page) => {
      const ranked = await page.locator('.measures ol').first().locator('li').evaluateAll((items) => items.map((item) => [item.querySelector('a')!.getAttribute('href')!.split('/').at(-2)!, item.querySelector('.n')!.textContent!] as const));
      const degree = (id: string) => new Set([...edges.values()].filter(({ relation, editorial }) => relation !== 'voted' && !editorial).flatMap(({ source, target }) => (source === id ? [target] : target === id ? [source] : []))).size;
      expect(ranked).toEqual(ranked.map(([id]) => [id, digits(degree(id))]));
      for (const note of [explorer.mostConnectedNote, explorer.bridgesNote, explorer.groupsNote]) expect(await page.locator('.measures').innerText()).toContain(note);
      await page.locator('select[name=size]').selectOption('degree');
      expect(await address(page)).toBe('?size=degree');
      const bySize = (await drawn(page)).nodes.toSorted((a, b) => b.size - a.size).map(({ id }) => id);
      expect(bySize[0]).toBe(ranked[0]![0]);
      expect(degree(bySize[5]!)).toBeGreaterThan(degree(bySize[60]!));
      await page.locator('select[name=size]').selectOption('alike');
      expect(new Set((await drawn(page)).nodes.map(({ size }) => size)).size).toBe(1);
    });
  });

  test('a story leads into the explorer, from step to step, and back', async () => {
    await open(`${stories}lavrov-kerry-july-2016/`, async (page) => {
      const title = await text(page, 'h1');
      const steps = await page.locator('.step').evaluateAll((list) => list.map((step) => ({ words: step.querySelector('p')!.textContent!.slice(0, 60), href: step.querySelector('a.explore')!.getAttribute('href')! })));
      await page.locator('a.explore').first().click();
      await ready(page);
      for (const [index, step] of steps.slice(0, 3).entries()) {
        if (index > 0) await page.getByRole('link', { name: explorer.nextStep }).click();
        await page.waitForFunction((told) => document.querySelector('.panel')!.textContent!.includes(told), step.words);
        expect(new URL(page.url()).pathname + (await address(page))).toBe(step.href);
        expect(await text(page, '.panel h2')).toBe(`${title} ${fill(explorer.stepOf, { step: digits(index + 1), steps: digits(steps.length) })}`);
        const focus = new URLSearchParams(await address(page)).get('focus')!.split(',');
        const shown = new Set((await drawn(page)).nodes.map(({ id }) => id));
        expect(focus.filter((id) => !shown.has(id))).toEqual([]);
      }
      await page.goBack();
      await page.waitForFunction((told) => document.querySelector('.panel')!.textContent!.includes(told), steps[1]!.words);
      await page.getByRole('link', { name: explorer.previousStep }).click();
      expect(new URL(page.url()).pathname + (await address(page))).toBe(steps[0]!.href);
      // What is chosen on the way leads back to the step.
      await page.waitForFunction((told) => document.querySelector('.panel')!.textContent!.includes(told), steps[0]!.words);
      await page.locator('.canvas').focus();
      await page.keyboard.press('ArrowRight');
      expect(await text(page, '.panel .back')).toBe(fill(explorer.backTo, { name: explorer.story }));
      await page.locator('.panel .back a').click();
      await page.getByRole('link', { name: explorer.readStory }).click();
      await page.waitForURL(`**${stories}lavrov-kerry-july-2016/`);
    });
  });
});

test.each([['no-preference', true], ['reduce', false]] as const)('with the motion preference "%s" a change of order moves shapes: %s', async (reducedMotion, moving) => {
  await open('/graph/', async (page) => {
    const seen = await page.evaluate(() => {
      const { cy } = (document.querySelector('.canvas') as Canvas)._cyreg;
      const field = document.querySelector<HTMLSelectElement>('select[name=layout]')!;
      field.value = 'free';
      field.dispatchEvent(new Event('change', { bubbles: true }));
      return { moving: cy.nodes().some((node) => (node as unknown as Moving).animated()), places: cy.nodes().map((node) => node.position().x) };
    });
    expect(seen.moving).toBe(moving);
    await drawn(page);
    const places = await page.evaluate(() => (document.querySelector('.canvas') as Canvas)._cyreg.cy.nodes().map((node) => node.position().x));
    if (moving) expect(places).not.toEqual(seen.places);
    else expect(places).toEqual(seen.places);
  }, { reducedMotion });
});
