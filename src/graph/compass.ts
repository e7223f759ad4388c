/**
 * Where everything stands in the wide drawing of a neighbourhood: the entity in the middle, neighbours on four sides,
 * each label in a cell of its own. Pure geometry in px of a drawing 760 wide; right to left it is mirrored, the text is not.
 */

import type { Label } from './label.ts';
import type { Side } from './neighbours.ts';

export const compassWidth = 760;

/** Radius of a neighbour and of the entity itself. */
export const radius = { neighbour: 8.5, self: 17 } as const;

/** Widths that labels may take: of a cell of a row of `n`, of a side, of the middle. */
export const cellWidth = (n: number) => compassWidth / n - 14;
export const sideWidth = 188;
export const middleWidth = 200;

const gap = { row: 58, step: 12, label: 14 } as const;
/** Distance of the nodes of a side from the edge of the drawing. */
const sideX = sideWidth + 26;

export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Anchor = 'start' | 'middle' | 'end';

/** A node with its label: `top` is the upper edge of the label's text, `x` where it is anchored. */
export interface Placed extends Point {
  readonly label: { readonly x: number; readonly top: number; readonly anchor: Anchor };
  /** SVG path of the edge from the middle. */
  readonly edge: string;
}

export interface Compass {
  readonly height: number;
  readonly self: Point & { readonly labelTop: number };
  readonly sides: Readonly<Record<Side, readonly Placed[]>>;
}

const round = (n: number) => Math.round(n * 10) / 10;
const tallest = (labels: readonly Label[]) => Math.max(0, ...labels.map(({ height }) => height));

/** Height of each row of a side: the label's, at least that of a node, and some air. */
const rowHeight = ({ height }: Label) => Math.max(height, 2 * radius.neighbour) + gap.step;
const stack = (labels: readonly Label[]) => labels.reduce((sum, label) => sum + rowHeight(label), 0);

/** Places a compass. `mirrored` is true for a page that is read from right to left. */
export function placeCompass(labels: Readonly<Record<Side, readonly Label[]>>, self: Label, mirrored: boolean): Compass {
  const at = (x: number) => round(mirrored ? compassWidth - x : x);
  const topHeight = tallest(labels.top);
  const topY = labels.top.length === 0 ? 0 : topHeight + gap.label + radius.neighbour;
  const bandTop = labels.top.length === 0 ? 8 : topY + gap.row;
  const band = Math.max(stack(labels.start), stack(labels.end), 2 * radius.self + self.height + gap.label);
  const middle = { x: compassWidth / 2, y: bandTop + band / 2 - (labels.start.length + labels.end.length === 0 ? self.height / 2 : 0) };
  const bandBottom = Math.max(bandTop + band, middle.y + radius.self + gap.label + self.height);
  const bottomY = bandBottom + gap.row;
  const height = labels.bottom.length === 0 ? bandBottom + 8 : bottomY + radius.neighbour + gap.label + tallest(labels.bottom) + 4;

  const row = (list: readonly Label[], y: number, above: boolean): Placed[] =>
    list.map((label, index) => {
      const x = ((index + 0.5) * compassWidth) / list.length;
      const top = above ? y - radius.neighbour - gap.label - label.height + 6 : y + radius.neighbour + gap.label - 6;
      const [from, to] = above ? [middle.y - radius.self, y + radius.neighbour] : [middle.y + radius.self, y - radius.neighbour];
      // The curve keeps to the middle and turns in the gap beside the row, so that it passes no label of a side.
      const away = Math.sign(from - to);
      const [leave, arrive] = [round(to + away * 10), round(to + away * 50)];
      return { x: at(x), y: round(y), label: { x: at(x), top: round(top), anchor: 'middle' }, edge: `M${at(middle.x)} ${round(from)}C${at(middle.x)} ${leave} ${at(x)} ${arrive} ${at(x)} ${round(to)}` };
    });

  const side = (list: readonly Label[], before: boolean): Placed[] => {
    let y = bandTop + (band - stack(list)) / 2;
    const x = before ? sideX : compassWidth - sideX;
    const inner = before ? 1 : -1;
    return list.map((label) => {
      const centre = y + rowHeight(label) / 2;
      y += rowHeight(label);
      const [from, to] = [middle.x - inner * radius.self, x + inner * radius.neighbour];
      const bend = (from + to) / 2;
      return {
        x: at(x),
        y: round(centre),
        label: { x: at(x - inner * (radius.neighbour + 8)), top: round(centre - label.height / 2), anchor: before ? 'end' : 'start' },
        edge: `M${at(from)} ${round(middle.y)}C${at(bend)} ${round(middle.y)} ${at(bend)} ${round(centre)} ${at(to)} ${round(centre)}`,
      };
    });
  };

  return {
    height: Math.ceil(height),
    self: { x: at(middle.x), y: round(middle.y), labelTop: round(middle.y + radius.self + gap.label - 4) },
    sides: { top: row(labels.top, topY, true), start: side(labels.start, true), end: side(labels.end, false), bottom: row(labels.bottom, bottomY, false) },
  };
}
