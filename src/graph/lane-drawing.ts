/** Lanes as SVG: a line while something lasts, a shape for what happens, names where there is room. Knows no record, so that a script can draw again what a page holds. */

import type { Element } from 'hast';
import type { Locale } from '../knowledge/locale.ts';
import { type Child, h } from '../knowledge/prose/hast.ts';
import type { KindWord } from '../words/keys.ts';
import type { Axis } from './axis.ts';
import { type Label, type LabelSizes, makeLabel } from './label.ts';
import { nodeRadius, type PlacedLane, placeLanes, type Room, usualRoom } from './lane-layout.ts';
import { shape, text } from './svg.ts';

/** Type sizes in px: labels of entries, names of lanes. As in the styles. */
export const laneSizes: Readonly<Record<Locale, { readonly label: LabelSizes; readonly lane: LabelSizes }>> = {
  en: { label: { name: 13, sub: 13 }, lane: { name: 14, sub: 14 } },
  ar: { label: { name: 14, sub: 14 }, lane: { name: 15.5, sub: 15.5 } },
};
/** Where the axis begins and ends; a lane that goes on runs to the edge. */
const margin = { start: 12, end: 36 } as const;
/** Width at which a label is broken, and room for the marks of the axis below the lanes. */
const labelWidth = 150;
export const foot = 18;
/** How far before its start a lane leaves the one out of which it came. */
const bend = 26;
/** A date that takes less than this is no longer than its shape. */
const shortest = 9;

/** Something that stands on a lane. Days are since 1970-01-01. */
export interface LaneMark {
  readonly id: string;
  readonly kind: KindWord;
  readonly day: number;
  /** From when until when it lasted; `sure` is false where only one of these days is meant. */
  readonly span?: { readonly first: number; readonly last: number; readonly sure: boolean };
  readonly claims: number;
  readonly failed: boolean;
  readonly label: string;
  /** What, and when. */
  readonly title: string;
  readonly href: string;
}

export interface DrawnLane {
  readonly id: string | undefined;
  readonly name: string;
  readonly href: string | undefined;
  readonly from: number;
  readonly until: number;
  readonly outOf: readonly string[];
  /** Those that come to the lane's line first, first. */
  readonly marks: readonly LaneMark[];
}

/** A line of the grid, and what stands beside it at the foot. */
export interface GridMark {
  readonly day: number;
  readonly text: string;
}

/** By the square root of its claims, as in the map of the graph. */
function radiusOf({ claims }: LaneMark): number {
  const { least, most } = nodeRadius;
  return Math.round((least + (most - least) * Math.min(1, Math.sqrt(claims / 40))) * 10) / 10;
}

/** Where days stand in a drawing: px from the start of reading, and turned around for a page that is read from right to left. */
export interface Places {
  readonly axis: Axis;
  readonly width: number;
  readonly locale: Locale;
}
export const xOf = ({ axis, width }: Places, day: number) => margin.start + axis.at(day) * (width - margin.start - margin.end);
export const turn = (x: number, { width, locale }: Places) => Math.round((locale === 'ar' ? width - x : x) * 10) / 10;
/** The place of an end: what began before the axis, or ends after it, runs to the edge. */
export const endOf = (places: Places, day: number) => (places.axis.at(day) < 0 ? 0 : places.axis.at(day) > 1 ? places.width : xOf(places, day));

/** A lane with its texts, placed; px from where the axis begins. */
interface Row extends PlacedLane {
  readonly lane: DrawnLane;
  readonly from: number;
  readonly until: number;
  readonly title: Label;
  readonly labels: readonly Label[];
}

function rowsOf(lanes: readonly DrawnLane[], places: Places, room: Room): { height: number; rows: Row[] } {
  const { label, lane: title } = laneSizes[places.locale];
  const shapes = lanes.map(({ name, from, until, marks }) => ({
    from: endOf(places, from),
    until: endOf(places, until),
    name: makeLabel(name, '', places.width, title),
    nodes: marks.map((mark) => ({ x: xOf(places, mark.day), ...spanOf(mark, places), radius: radiusOf(mark), weight: mark.claims, label: makeLabel(mark.label, '', labelWidth, label) })),
  }));
  const { height, lanes: placed } = placeLanes(shapes, places.locale === 'ar', room);
  return { height, rows: shapes.map(({ from, until, name, nodes }, index) => ({ ...placed[index]!, lane: lanes[index]!, from, until, title: name, labels: nodes.map((node) => node.label) })) };
}

/** The lines behind a drawing, each with its text at the foot. */
export function drawGrid(marks: readonly GridMark[], height: number, places: Places): Element[] {
  return marks.flatMap(({ day, text: words }) => {
    const x = xOf(places, day);
    return [h('path', { className: ['grid'], d: `M${turn(x, places)} 0V${height}` }), h('text', { className: ['ty'], x: String(turn(x + 5, places)), y: String(height - 3) }, words)];
  });
}

/** Lines from a lane to those out of which it came, and between the places of an entry that stands on two. */
function drawJoins(rows: readonly Row[], places: Places): Element[] {
  const join = (d: string) => h('path', { className: ['t', 'join'], d });
  const origins = rows.flatMap(({ lane, from, y }) =>
    from === 0 ? [] : rows.filter((other) => lane.outOf.includes(other.lane.id!)).map((other) => {
      const leave = Math.max(other.from, Math.min(other.until, from - bend));
      const [start, middle, end] = [leave, (leave + from) / 2, from].map((x) => turn(x, places));
      return join(`M${start} ${other.y}C${middle} ${other.y} ${middle} ${y} ${end} ${y}`);
    }),
  );
  const standing = rows.filter(({ lane }) => lane.id !== undefined).flatMap(({ lane, nodes }) => lane.marks.flatMap(({ id }, index) => (nodes[index] === undefined ? [] : [{ id, ...nodes[index] }])));
  const shared = [...Map.groupBy(standing, ({ id }) => id).values()].filter((list) => list.length > 1);
  return [...origins, ...shared.map((list) => join(`M${list[0]!.x} ${list[0]!.y}V${list.at(-1)!.y}`))];
}

/** The place that a date takes besides that of its shape. */
function spanOf({ span }: LaneMark, places: Places): { from: number; until: number } | undefined {
  if (span === undefined) return undefined;
  const [from, until] = [endOf(places, span.first), endOf(places, span.last + 1)];
  return until - from < shortest ? undefined : { from, until };
}

/** The time that a date takes besides its shape; dots where it is one of these days. */
function drawSpan(mark: LaneMark, y: number, places: Places): Element | undefined {
  const span = spanOf(mark, places);
  if (span === undefined) return undefined;
  return h('path', { className: ['span', ...(mark.span!.sure ? [] : ['soft'])], d: `M${turn(span.from, places)} ${y}H${turn(span.until, places)}` });
}

function drawRow({ lane, from, until, y, name, again, title, nodes, labels }: Row, places: Places): Child[] {
  const { locale, width } = places;
  const size = laneSizes[locale];
  const named = [
    text(title, name.x, name.top, name.anchor, locale, 'tn', size.lane),
    again && h('g', { ariaHidden: 'true', className: ['again'] }, text(title, again.x, again.top, again.anchor, locale, 'tn', size.lane)),
  ];
  const placed = lane.marks.flatMap((mark, index) => (nodes[index] === undefined ? [] : [{ ...nodes[index], mark, words: labels[index]! }])).toSorted((a, b) => a.mark.day - b.mark.day || a.y - b.y);
  return [
    h('path', { className: ['t'], d: `M${turn(from, places)} ${y}H${turn(until, places)}${until < width ? 'm0 -7v14' : ''}` }),
    lane.name === '' ? undefined : lane.href === undefined ? h('g', {}, ...named) : h('a', { href: lane.href, className: ['track'] }, ...named),
    placed.filter((node) => node.y !== y).map((node) => h('path', { className: ['stem'], d: `M${node.x} ${y}V${node.y}` })),
    placed.map(({ mark, x, y: height, label, words: lines }) =>
      h(
        'a',
        { href: mark.href, className: [mark.kind, ...(mark.failed ? ['failed'] : [])] },
        h('title', {}, mark.title),
        drawSpan(mark, height, places),
        shape(mark.kind, x, height, radiusOf(mark)),
        mark.failed ? h('path', { className: ['cross'], d: `M${x - 5} ${height + 5}l10 -10` }) : undefined,
        label && text(lines, label.x, label.top, label.anchor, locale, 'tx', size.label),
      ),
    ),
  ];
}

export interface LanesDrawing {
  readonly height: number;
  readonly drawn: readonly Child[];
  /** The marks for which there was no room. */
  readonly more: readonly LaneMark[];
}

/** Draws lanes over a grid. */
export function drawLanes(lanes: readonly DrawnLane[], grid: readonly GridMark[], places: Places, room: Room = usualRoom): LanesDrawing {
  const { height, rows } = rowsOf(lanes, places, room);
  const drawn = [...drawGrid(grid, height + foot, places), ...drawJoins(rows, places), ...rows.map((row) => drawRow(row, places))];
  return { height: height + foot, drawn, more: rows.flatMap(({ lane, nodes }) => lane.marks.filter((_, index) => nodes[index] === undefined)) };
}
