/** The explorer in the hand: by keyboard alone, and by touch on a phone. */

import type { CDPSession, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { words } from '../../words/index.ts';
import { address, phone } from './built.ts';
import { drawn, edges, inExplorer, locales, said, text } from './explorer-page.ts';

const { open } = inExplorer();

const nodeIn = async (page: Page) => new URLSearchParams(await address(page)).get('node');

describe.each(locales)('in %s', (locale, path) => {
  const { explorer } = words[locale];

  test('by keyboard one chooses, goes to a linked entry, asks for steps around it, steps back, and opens it', async () => {
    await open(path, async (page) => {
      await page.keyboard.press('/');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('graph-find');
      // In a field a question mark is a letter.
      await page.keyboard.press('?');
      expect(await page.locator('dialog.keys').isVisible()).toBe(false);
      await page.locator('.canvas').focus();
      await page.keyboard.press('?');
      expect(await page.locator('dialog.keys dt').count()).toBeGreaterThan(5);
      expect(await text(page, 'dialog.keys h2')).toBe(explorer.keys);
      await page.keyboard.press('Escape');
      expect(await page.locator('dialog.keys').isVisible()).toBe(false);

      await page.locator('.canvas').focus();
      await page.keyboard.press('ArrowRight');
      const first = (await nodeIn(page))!;
      const before = (await drawn(page)).nodes.find(({ id }) => id === first)!;
      await page.keyboard.press('ArrowDown');
      const second = (await nodeIn(page))!;
      expect([...edges.values()].some(({ source, target }) => (source === first && target === second) || (source === second && target === first))).toBe(true);
      const { nodes } = await drawn(page);
      expect(nodes.find(({ id }) => id === second)!.y).toBeGreaterThan(nodes.find(({ id }) => id === first)!.y);
      expect(before.id).toBe(first);
      await page.keyboard.press('2');
      expect(await address(page)).toBe(`?focus=${second}&depth=2&node=${second}`);
      expect(await said(page)).toContain(await text(page, '.panel .claim'));
      const { zoom } = await drawn(page);
      await page.keyboard.press('+');
      expect((await drawn(page)).zoom).toBeGreaterThan(zoom);
      await page.keyboard.press('-');
      await page.keyboard.press('Escape');
      expect(await address(page)).toBe(`?focus=${second}&depth=2`);
      await page.keyboard.press('Escape');
      expect(await nodeIn(page)).toBe(null);
      expect(await address(page)).not.toContain('focus');
      await page.keyboard.press('ArrowLeft');
      const last = (await nodeIn(page))!;
      await page.keyboard.press('Enter');
      await page.waitForURL(`**/${last}/`);
    });
  });

  test('on a phone a tap chooses and the panel rises from the foot; a finger moves the drawing, two enlarge it; nothing scrolls sideways', async () => {
    await open(path, async (page) => {
      const canvas = page.locator('.canvas');
      await canvas.scrollIntoViewIfNeeded();
      const touch = await page.context().newCDPSession(page);
      const frame = (await canvas.boundingBox())!;
      const middle = { x: frame.x + frame.width / 2, y: Math.min(frame.y + frame.height / 2, 600) };
      const start = (await drawn(page)).nodes[0]!;
      await drag(touch, [{ from: middle, by: { x: -60, y: 0 } }]);
      const moved = (await drawn(page)).nodes[0]!;
      expect(Math.round(moved.x - start.x)).toBeLessThan(-30);
      const { zoom } = await drawn(page);
      await drag(touch, [{ from: { x: middle.x - 20, y: middle.y }, by: { x: -60, y: 0 } }, { from: { x: middle.x + 20, y: middle.y }, by: { x: 60, y: 0 } }]);
      expect((await drawn(page)).zoom).toBeGreaterThan(zoom * 1.5);

      const { nodes, width, height } = await drawn(page);
      const box = (await canvas.boundingBox())!;
      const shape = nodes.filter(({ x, y }) => x > 30 && x < width - 30 && y > 30 && y < height - 30 && box.y + y > 60 && box.y + y < 700).toSorted((a, b) => Math.hypot(a.x - width / 2, a.y - height / 2) - Math.hypot(b.x - width / 2, b.y - height / 2))[0]!;
      await page.touchscreen.tap(box.x + shape.x, box.y + shape.y);
      await page.waitForURL(/[?&]node=/);
      expect(await nodeIn(page)).toBe(shape.id);
      await page.waitForSelector('.panel .summary:not(:empty)');
      const panel = (await page.locator('.panel').boundingBox())!;
      expect(panel.y + panel.height).toBeLessThanOrEqual(741);
      expect(panel.height).toBeLessThan(740 * 0.5);
      await page.locator('.panel details[open] li a, .panel details summary').first().tap();
      await page.locator('.panel details[open] li a').first().tap();
      await page.waitForURL(/[?&]edge=/);
      await page.waitForSelector('.panel .src');

      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      await page.evaluate(() => { for (const fold of document.querySelectorAll<HTMLDetailsElement>('.explorer details')) fold.open = true; });
      const small = await page.locator('.explorer :is(button, select, textarea, summary, label:has([type=checkbox], [type=radio]), input:not([type=checkbox], [type=radio], [type=range]), .panel a):visible').evaluateAll((list) => list.filter((element) => element.getBoundingClientRect().height < 44 && element.closest('.claim, dl, .sources, .stations') === null).map(({ outerHTML }) => outerHTML.slice(0, 120)));
      expect(small).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    }, phone);
  });
});

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Fingers go down, each moves on its way, and they go up. */
async function drag(touch: CDPSession, fingers: readonly { readonly from: Point; readonly by: Point }[]): Promise<void> {
  const at = (share: number) => fingers.map(({ from, by }, id) => ({ x: from.x + share * by.x, y: from.y + share * by.y, id }));
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
  for (const share of [0.25, 0.5, 0.75, 1]) await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(share) });
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}
