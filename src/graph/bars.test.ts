import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { h } from '../knowledge/prose/hast.ts';
import { type Bar, drawBars } from './bars.ts';
import { axisBetween } from './grid.ts';
import type { Places } from './lane-drawing.ts';

const places: Places = { axis: axisBetween(0, 999), width: 1048, locale: 'en' };
const bar = (first: number, last: number, sure: Bar['sure'] | 'none' = { first, last }, label = 'a'): Bar => ({ kind: 'agreement', first, last, sure: sure === 'none' ? undefined : sure, label, title: label, href: '/a/' });
const draw = (rows: Parameters<typeof drawBars>[0], at: Places = places) => { const { height, drawn } = drawBars(rows, [], at); return { height, html: toHtml(h('svg', {}, ...drawn)) }; };
const paths = (html: string) => [...html.matchAll(/<path class="bar ([a-z]+)" d="([^"]*)"/g)].map(([, kind, d]) => `${kind} ${d}`);

test('a bar is solid on its days, with a stop at each end that is known', () => {
  expect(paths(draw([{ bars: [bar(100, 199)] }]).html)).toEqual(['sure M112 26H212', 'stop M112 20v12M212 20v12']);
});

test('days that are not sure are dots', () => {
  expect(paths(draw([{ bars: [bar(100, 399, { first: 200, last: 299 })] }]).html)).toEqual(['soft M112 26H212', 'sure M212 26H312', 'soft M312 26H412', 'stop M112 20v12M412 20v12']);
  expect(paths(draw([{ bars: [bar(100, 399, 'none')] }]).html)).toEqual(['soft M112 26H412', 'stop M112 20v12M412 20v12']);
});

test('what began before the days drawn, or is open, runs to the edge without a stop', () => {
  expect(paths(draw([{ bars: [bar(-500, Number.POSITIVE_INFINITY)] }]).html)).toEqual(['sure M0 26H1048']);
});

test('right to left it is turned around', () => {
  expect(paths(draw([{ bars: [bar(100, 199)] }], { ...places, locale: 'ar' }).html)).toEqual(['sure M936 27H836', 'stop M936 21v12M836 21v12']);
});

test('a row with a name has it above, and its labels below', () => {
  const { html } = draw([{ name: 'Russia', href: '/russia/', bars: [bar(0, Number.POSITIVE_INFINITY, 'none', 'Sergey Lavrov')] }]);
  expect(html).toContain('<a href="/russia/" class="track"><text class="tn" text-anchor="start"><tspan x="0" y="18">Russia</tspan></text></a>');
  expect(html).toContain('Sergey Lavrov');
});

/** Boxes of the lines of a drawing with their labels, as it is read: a path of a bar, and the text after it. */
const labels = (html: string) => [...html.matchAll(/<a href="[^"]*" class="agreement">.*?<\/a>/g)].flatMap(([link]) => {
  const [, x, y] = /<tspan x="([\d.]+)" y="([\d.]+)">/.exec(link) ?? [];
  const [, text] = /<tspan[^>]*>([^<]*)</.exec(link) ?? [];
  return x === undefined ? [] : [{ x: Number(x), y: Math.round(Number(y)), length: text!.length * 3 }];
});

test('labels of bars without names of rows never meet, whatever their dates', () => {
  fc.assert(fc.property(fc.array(fc.tuple(fc.integer({ min: -100, max: 990 }), fc.integer({ min: 0, max: 500 }), fc.string({ minLength: 1, maxLength: 24, unit: fc.constantFrom('a', 'm', 'W', 'x') })), { minLength: 1, maxLength: 12 }), (list) => {
    const bars = list.map(([first, length, label]) => bar(first, first + length, { first, last: first + length }, label)).toSorted((a, b) => a.first - b.first);
    const placed = labels(draw([{ bars }]).html);
    expect(placed).toHaveLength(bars.length);
    for (const [index, a] of placed.entries()) for (const b of placed.slice(index + 1)) if (a.y === b.y) expect(Math.abs(a.x - b.x)).toBeGreaterThan(Math.min(a.length, b.length));
  }));
});
