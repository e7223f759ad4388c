/** Where the texts of a chain stand: x is the date, rows keep names apart, the text that is asked about is in the middle. Pure arithmetic in px. */

import { type Label, makeLabel, type LabelSizes } from './label.ts';
import { labelGap } from './place-labels.ts';
import { knotsOf, scaleOf, type Tick, ticksOf } from './time-scale.ts';

export interface ChainText {
  readonly id: string;
  readonly name: string;
  /** Days since 1970-01-01. */
  readonly day: number;
  /** Texts between it and the text asked about, plus one; 0 for that text itself. */
  readonly depth: number;
}

export interface ChainPlace extends ChainText {
  readonly x: number;
  readonly y: number;
  readonly label: Label;
}

export interface ChainLayout {
  readonly width: number;
  readonly height: number;
  readonly ticks: readonly Tick[];
  /** In the order given. */
  readonly places: readonly ChainPlace[];
}

/** Width of the drawing, room at its ends for half a name, and room above for the years. */
const width = 1120;
const margin = 72;
export const axisHeight = 30;
/** Radius of a text, and of the one asked about. */
export const radiusOf = ({ depth }: Pick<ChainText, 'depth'>) => (depth === 0 ? 11 : 7.5);
/** Width at which names are broken, and air between two names of a row and between two rows. */
const nameWidth = 124;
const air = 10;

/** Rows from the middle outwards: 0, -1, 1, -2, 2 … */
const rowAt = (index: number) => (index % 2 === 0 ? index / 2 : -(index + 1) / 2);

/** Places texts; those that are nearer to the text asked about, then the earlier, come nearer to the middle. `mirrored` for right to left. */
export function layOutChain(texts: readonly ChainText[], sizes: LabelSizes, mirrored: boolean): ChainLayout {
  const days = texts.map(({ day }) => day);
  const scale = scaleOf(knotsOf(days, margin, width - margin), width);
  const rows = new Map<number, { from: number; until: number }[]>();
  const placed = new Map<string, ChainPlace & { row: number }>();
  for (const text of texts.toSorted((a, b) => a.depth - b.depth || a.day - b.day || (a.id < b.id ? -1 : 1))) {
    const label = makeLabel(text.name, '', nameWidth, sizes);
    const x = Math.round(scale(text.day));
    const reach = Math.max(label.width / 2, radiusOf(text)) + air / 2;
    const isFree = (row: number) => (rows.get(row) ?? []).every(({ from, until }) => x + reach <= from || x - reach >= until);
    let index = 0;
    while (!isFree(rowAt(index))) index++;
    const row = rowAt(index);
    rows.set(row, [...(rows.get(row) ?? []), { from: x - reach, until: x + reach }]);
    placed.set(text.id, { ...text, label, x: mirrored ? width - x : x, y: 0, row });
  }
  // A row is as high as its highest name, above the text, needs.
  let bottom = axisHeight;
  const yOf = new Map([...rows.keys()].toSorted((a, b) => a - b).map((row) => {
    const own = [...placed.values()].filter((place) => place.row === row);
    const radius = Math.max(...own.map(radiusOf));
    bottom += Math.max(...own.map(({ label }) => label.height)) + 2 * radius + labelGap + air;
    return [row, Math.round(bottom - radius)] as const;
  }));
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const ticks = ticksOf(scale, first - 366, last).filter(({ month }) => month === undefined);
  return {
    width,
    height: Math.ceil(bottom) + air,
    ticks: mirrored ? ticks.map((tick) => ({ ...tick, x: width - tick.x })) : ticks,
    places: texts.map(({ id }) => { const { row, ...place } = placed.get(id)!; return { ...place, y: yOf.get(row)! }; }),
  };
}
