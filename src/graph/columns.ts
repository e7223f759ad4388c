/** How many things a span of days holds, as a column for each. Knows no record, as the lanes. */

import { type Child, h } from '../knowledge/prose/hast.ts';
import { drawGrid, foot, type GridMark, type Places, turn, xOf } from './lane-drawing.ts';

export interface Column {
  readonly first: number;
  /** The day after its last. */
  readonly end: number;
  readonly count: number;
  /** When, and how many. */
  readonly title: string;
  readonly href: string;
}

const tallest = 64;
const air = 18;

/** Draws columns over a grid: the tallest to the full height, its number above each that has room for one. */
export function drawColumns(columns: readonly Column[], grid: readonly GridMark[], places: Places): { readonly height: number; readonly drawn: readonly Child[] } {
  const most = Math.max(1, ...columns.map(({ count }) => count));
  const bottom = air + tallest;
  const drawn = columns.filter(({ count }) => count > 0).map(({ first, end, count, title, href }) => {
    const [a, b] = [turn(xOf(places, first), places), turn(xOf(places, end), places)].toSorted((x, y) => x - y) as [number, number];
    const high = Math.max(3, Math.round((count / most) * tallest));
    return h(
      'a',
      { href, className: ['statement'] },
      h('title', {}, title),
      h('rect', { className: ['column'], x: String(Math.round((a + 1) * 10) / 10), y: String(bottom - high), width: String(Math.round(Math.max(1, b - a - 2) * 10) / 10), height: String(high) }),
      h('text', { className: ['ty', 'number'], x: String(Math.round(((a + b) / 2) * 10) / 10), y: String(bottom - high - 4), textAnchor: 'middle' }, String(count)),
    );
  });
  return { height: bottom + foot, drawn: [...drawGrid(grid, bottom + foot, places), h('path', { className: ['t'], d: `M0 ${bottom}H${places.width}` }), ...drawn] };
}
