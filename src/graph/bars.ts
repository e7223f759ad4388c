/** Bars for what lasts, in rows: solid on the days that are sure, dots on those that are not, a stop where it ended. Knows no record, as the lanes. */

import { type Child, h } from '../knowledge/prose/hast.ts';
import type { KindWord } from '../words/keys.ts';
import { type Label, type LabelSizes, makeLabel } from './label.ts';
import { drawGrid, endOf, foot, type GridMark, laneSizes, type Places, turn } from './lane-drawing.ts';
import { type Box, fitLabels, type PlacedLabel, type Way } from './place-labels.ts';
import { text } from './svg.ts';

/** Something that lasted. Days are since 1970-01-01, infinite where it is open. */
export interface Bar {
  readonly kind: KindWord;
  readonly first: number;
  readonly last: number;
  /** The days that are sure; undefined where none is. */
  readonly sure: { readonly first: number; readonly last: number } | undefined;
  readonly label: string;
  readonly title: string;
  readonly href: string;
}

export interface BarRow {
  /** Over the row; bars without a row of their own are packed into rows without names. */
  readonly name?: string;
  readonly href?: string;
  readonly bars: readonly Bar[];
}

const gap = { label: 5, row: 9, beside: 8, top: 4 } as const;
/** Half the height of a bar with its stop. */
const half = 6;

interface Placed extends Bar {
  readonly from: number;
  readonly until: number;
  readonly words: Label;
}

function place(bar: Bar, places: Places): Placed {
  const { label } = laneSizes[places.locale];
  return { ...bar, from: endOf(places, bar.first), until: endOf(places, bar.last + 1), words: makeLabel(bar.label, '', places.width, label) };
}

/** Where the label of a bar may begin: at the bar, but inside the drawing. */
const labelStart = ({ from, words }: Placed, width: number) => Math.max(0, Math.min(from, width - words.width));

/** Bars that overlap no more than their labels allow, in as few rows as the first that is free gives. */
function pack(bars: readonly Placed[], width: number): Placed[][] {
  const rows: { end: number; bars: Placed[] }[] = [];
  for (const bar of bars) {
    const start = labelStart(bar, width);
    const row = rows.find(({ end }) => end + gap.beside <= start);
    const end = Math.max(bar.until, start + bar.words.width);
    if (row === undefined) rows.push({ end, bars: [bar] });
    else {
      row.bars.push(bar);
      row.end = end;
    }
  }
  return rows.map((row) => row.bars);
}

/** The places for the label of a bar in a named row: from its start on, or towards its end, below the line, else above it. */
function* waysOf({ from, until, words: { width, height } }: Placed, y: number): Generator<Way> {
  for (const top of [y + half + 1, y - half - 1 - height]) {
    for (const x of [from, Math.max(0, until - width)]) {
      yield { box: { left: x - gap.beside / 2, right: x + width + gap.beside / 2, top, bottom: top + height }, place: { x, top, anchor: 'start' } };
    }
  }
}

/** What a narrow screen shows of the end of a drawing: long bars are named there once more. */
const screen = 320;

/** A text once more where a narrow screen begins, if it meets no other of its line. */
function againOf(words: Label, from: number, until: number, top: number, taken: readonly Box[], places: Places, className: string, size: LabelSizes): Child {
  const x = places.width - screen;
  const box: Box = { left: x - gap.beside, right: x + words.width + gap.beside, top, bottom: top + words.height };
  if (from > x - words.width || until < box.right || taken.some((other) => other.left < box.right && box.left < other.right && other.top < box.bottom && box.top < other.bottom)) return undefined;
  return h('g', { ariaHidden: 'true', className: ['again'] }, text(words, turn(x, places), Math.round(top * 10) / 10, 'start', places.locale, className, size));
}

/** The box of a label that begins at a place. */
const boxOf = ({ x, top }: PlacedLabel, { width, height }: Label): Box => ({ left: x, right: x + width, top, bottom: top + height });

/** A bar at a height: its sure days, the others, and its stops where those are known. */
function drawBar({ from, until, sure, first, last, kind, title, href, words }: Placed, y: number, label: PlacedLabel | undefined, places: Places): Child {
  const { locale, width, axis } = places;
  const line = (a: number, b: number, className: string) => (b - a < 0.05 ? undefined : h('path', { className: ['bar', className], d: `M${turn(a, places)} ${y}H${turn(b, places)}` }));
  const [start, end] = sure === undefined ? [until, until] : [endOf(places, sure.first), endOf(places, sure.last + 1)];
  const stops = [...(axis.at(first) >= 0 ? [from] : []), ...(Number.isFinite(last) && axis.at(last + 1) <= 1 ? [until] : [])].map((x) => `M${turn(x, places)} ${y - half}v${2 * half}`);
  return h(
    'a',
    { href, className: [kind] },
    h('title', {}, title),
    h('path', { className: ['hit'], d: `M${turn(from, places)} ${y}H${turn(Math.max(until, from + 2), places)}` }),
    line(from, start, 'soft'),
    line(start, end, 'sure'),
    line(end, until, 'soft'),
    stops.length === 0 ? undefined : h('path', { className: ['bar', 'stop'], d: stops.join('') }),
    label && text(words, turn(Math.min(label.x, width - words.width), places), Math.round(label.top * 10) / 10, 'start', locale, 'tx', laneSizes[locale].label),
  );
}

interface Block {
  readonly height: number;
  readonly drawn: readonly Child[];
}

/** Bars without names of rows: each label over its bar. */
function drawPacked(bars: readonly Placed[], top: number, places: Places): Block {
  const rows = pack(bars, places.width);
  const high = laneSizes[places.locale].label.name * 1.3;
  const step = high + gap.label + half + gap.row;
  const drawn = rows.flatMap((row, index) => {
    const y = Math.round(top + index * step + high + gap.label);
    const labels = row.map((bar): PlacedLabel => ({ x: labelStart(bar, places.width), top: y - gap.label - high, anchor: 'start' }));
    const taken = row.map((bar, order) => boxOf(labels[order]!, bar.words));
    return row.flatMap((bar, order) => [drawBar(bar, y, labels[order], places), againOf(bar.words, bar.from, bar.until, labels[order]!.top, taken, places, 'tx', laneSizes[places.locale].label)]);
  });
  return { height: rows.length * step, drawn };
}

/** A row with a name: labels where they meet nothing; the name once more for who sees only the end. */
function drawNamed({ name = '', href }: BarRow, bars: readonly Placed[], top: number, places: Places): Block {
  const { locale, width } = places;
  const { lane, label } = laneSizes[locale];
  const title = makeLabel(name, '', width, lane);
  const y = Math.round(top + title.height + half + 2);
  const named: Box = { left: 0, right: title.width + gap.beside, top, bottom: top + title.height };
  const frame: Box = { left: -gap.beside, right: width + gap.beside, top, bottom: y + half + 1 + label.name * 1.3 + 0.01 };
  const lines = bars.map(({ from, until }): Box => ({ left: from, right: until, top: y - 1, bottom: y + 1 }));
  const labels = fitLabels(bars.map((bar) => waysOf(bar, y)), frame, [named, ...lines]);
  const taken = [named, ...bars.flatMap((bar, index) => (labels[index] === undefined ? [] : [boxOf(labels[index], bar.words)]))];
  const below = y + half + 1;
  const again = [
    againOf(title, 0, width, top, taken, places, 'tn', lane),
    ...bars.map((bar) => againOf(bar.words, bar.from, bar.until, below, taken, places, 'tx', label)),
  ];
  const heading = text(title, turn(0, places), top, 'start', locale, 'tn', lane);
  return {
    height: frame.bottom - top + gap.row + 4,
    drawn: [href === undefined ? heading : h('a', { href, className: ['track'] }, heading), ...bars.map((bar, index) => drawBar(bar, y, labels[index], places)), ...again],
  };
}

/** Draws rows of bars over a grid; a row holds its bars by their first day. */
export function drawBars(rows: readonly BarRow[], grid: readonly GridMark[], places: Places): Block {
  let top: number = gap.top;
  const drawn = rows.flatMap((row) => {
    const bars = row.bars.map((bar) => place(bar, places));
    const block = row.name === undefined ? drawPacked(bars, top, places) : drawNamed(row, bars, top, places);
    top += block.height;
    return block.drawn;
  });
  const height = Math.ceil(top + foot);
  return { height, drawn: [...drawGrid(grid, height, places), ...drawn] };
}
