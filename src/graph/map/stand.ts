/** Where the marks of places stand on a map: each at its place, or as near to it as the others let it. Pure geometry in px. */

import type { Label } from '../label.ts';
import { type Box, labelGap, type Way } from '../place-labels.ts';

/** What has a size and wants to stand with its middle at a point. */
export interface Standing {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type Moving = { -readonly [K in keyof Standing]: Standing[K] };

/** Air between two marks, and how often they are pushed apart at most. */
const air = 2;
const rounds = 400;

/** The box about something that stands. */
export const boxOf = ({ x, y, width, height }: Standing): Box => ({ left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 });

const clamp = (value: number, half: number, most: number) => Math.min(most - half, Math.max(half, value));

/** Pushes what overlaps apart, half each, on the shorter way, and keeps all within a frame from 0 to its size. Those that come later give way as those before. */
export function standApart<T extends Standing>(wanted: readonly T[], frame: { readonly width: number; readonly height: number }): T[] {
  const placed: Moving[] = wanted.map(({ x, y, width, height }) => ({ x, y, width, height }));
  for (let round = 0; round < rounds; round++) {
    let moved = false;
    for (const [index, a] of placed.entries()) {
      for (const b of placed.slice(index + 1)) {
        const [dx, dy] = [b.x - a.x, b.y - a.y];
        const overX = (a.width + b.width) / 2 + air - Math.abs(dx);
        const overY = (a.height + b.height) / 2 + air - Math.abs(dy);
        if (overX <= 0.05 || overY <= 0.05) continue;
        moved = true;
        const axis = overX < overY ? 'x' : 'y';
        const push = (Math.min(overX, overY) / 2) * ((axis === 'x' ? dx : dy) < 0 ? -1 : 1);
        a[axis] -= push;
        b[axis] += push;
      }
    }
    for (const one of placed) {
      one.x = clamp(one.x, one.width / 2, frame.width);
      one.y = clamp(one.y, one.height / 2, frame.height);
    }
    if (!moved) break;
  }
  return wanted.map((one, index) => ({ ...one, x: Math.round(placed[index]!.x * 10) / 10, y: Math.round(placed[index]!.y * 10) / 10 }));
}

/** Room above and below the letters of a label that may meet those of another, in px. */
const slack = 3;

const away = (left: number, top: number, { width, height }: Label): Box => ({ left, right: left + width, top: top + slack, bottom: top + height - slack });

/** The ways in which a label can stand by a mark, the best first: at its sides, above, below, and at its corners. */
export function* waysAround(mark: Standing, label: Label, mirrored: boolean): Generator<Way> {
  const { width, height } = label;
  const { left, right, top, bottom } = boxOf(mark);
  const [start, end] = mirrored ? (['end', 'start'] as const) : (['start', 'end'] as const);
  const toRight = (y: number, x = right + labelGap): Way => ({ box: away(x, y, label), place: { x, top: y, anchor: start } });
  const toLeft = (y: number, x = left - labelGap): Way => ({ box: away(x - width, y, label), place: { x, top: y, anchor: end } });
  const middle = (y: number): Way => ({ box: away(mark.x - width / 2, y, label), place: { x: mark.x, top: y, anchor: 'middle' } });
  const beside = mark.y - height / 2;
  yield* mirrored ? [toLeft(beside), toRight(beside)] : [toRight(beside), toLeft(beside)];
  yield middle(top - height + slack);
  yield middle(bottom - slack);
  for (const y of [top - height * 0.75, bottom - height * 0.25]) yield* [toRight(y), toLeft(y)];
  for (const y of [top - height + slack, bottom - slack]) yield* [toRight(y, mark.x - width * 0.25), toLeft(y, mark.x + width * 0.25)];
}

/** How far from the middle of its land a name may stand, in px. */
const offsets = [[0, 0], [0, -18], [0, 18], [-30, 0], [30, 0], [0, -40], [0, 40], [-60, -20], [60, 20], [-60, 20], [60, -20], [-110, 0], [110, 0]] as const;

/** The ways in which a name that belongs to no mark can stand: in the middle of its land, or a little off but within it. */
export function* waysWithin({ x, y }: { readonly x: number; readonly y: number }, label: Label, isWithin: (x: number, y: number) => boolean): Generator<Way> {
  for (const [dx, dy] of offsets) {
    const [middle, top] = [x + dx, y + dy - label.height / 2];
    if (isWithin(x + dx, y + dy)) yield { box: away(middle - label.width / 2, top, label), place: { x: middle, top, anchor: 'middle' } };
  }
}
