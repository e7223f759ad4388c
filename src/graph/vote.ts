/** A vote as a small figure: a mark for each member, or a bar where members are many. Each way to vote is said in words beside its marks. */

import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { votes } from '../knowledge/base.ts';
import type { Locale } from '../knowledge/locale.ts';
import { h } from '../knowledge/prose/hast.ts';
import { digits, words } from '../words/index.ts';

export type Tally = Readonly<Record<(typeof votes)[number], number>>;

/** Members for whom there is a mark each; a larger assembly is drawn as bars. */
const mostMarks = 20;
/** Distance from mark to mark, and a mark's radius, in px. */
const step = 15;
const radius = 5;

/** Discs in a row: filled, struck, hollow or dotted, as the styles have it. */
function marks(count: number, struck: boolean): Element {
  const middle = step / 2;
  const places = Array.from({ length: count }, (_, index) => middle + index * step);
  const discs = places.map((x) => h('circle', { cx: String(x), cy: String(middle), r: String(radius) }));
  const strokes = struck ? [h('path', { d: places.map((x) => `M${x - radius} ${middle + radius}l${2 * radius} ${-2 * radius}`).join('') })] : [];
  return h('svg', { ariaHidden: 'true', width: String(count * step), height: String(step) }, ...discs, ...strokes);
}

/** A bar on the scale of all members; right to left it begins at the right. */
function bar(count: number, all: number, locale: Locale): Element {
  return h('svg', { className: ['bar'], ariaHidden: 'true', viewBox: `0 0 ${all} 10`, preserveAspectRatio: 'none' }, h('rect', { x: locale === 'ar' ? String(all - count) : undefined, width: String(count), height: '10' }));
}

/** The figure as HTML: the ways that somebody took, in the order of all votes. */
export function drawVote(tally: Tally, locale: Locale): string {
  const all = votes.reduce((sum, way) => sum + tally[way], 0);
  const taken = votes.filter((way) => tally[way] > 0);
  const rows = taken.map((way) =>
    h('li', { className: [way] }, all > mostMarks ? bar(tally[way], all, locale) : marks(tally[way], way === 'against'), h('span', {}, words[locale].vote[way], ' ', h('b', {}, digits(tally[way])))),
  );
  return toHtml(h('ul', { className: ['ballot', ...(all > mostMarks ? ['bars'] : [])] }, ...rows));
}
