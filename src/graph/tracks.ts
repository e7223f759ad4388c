/** The tracks as one drawing: a lane for the Security Council and for each track, everything on its date. SVG that is made at build time and needs no script. */

import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { dateOf, entityOf } from '../knowledge/base.ts';
import { formatDate } from '../knowledge/date-words.ts';
import type { EntityId } from '../knowledge/id.ts';
import type { Locale } from '../knowledge/locale.ts';
import { type Child, h } from '../knowledge/prose/hast.ts';
import { compareText } from '../knowledge/text.ts';
import { fill, plural, words } from '../words/index.ts';
import { type Axis, axisOf, newYear } from './axis.ts';
import { type Label, type LabelSizes, makeLabel } from './label.ts';
import { nodeRadius, type PlacedLane, placeLanes, tracksWidth } from './lane-layout.ts';
import { type Lane, type LaneEntry, lanesOf } from './lanes.ts';
import type { DrawingContext } from './neighbourhood.ts';
import { shape, svg, text } from './svg.ts';

/** Type sizes in px: labels of entries, names of lanes. As in the styles. */
const sizes: Readonly<Record<'en' | 'ar', { readonly label: LabelSizes; readonly lane: LabelSizes }>> = {
  en: { label: { name: 13, sub: 13 }, lane: { name: 14, sub: 14 } },
  ar: { label: { name: 14, sub: 14 }, lane: { name: 15.5, sub: 15.5 } },
};
/** Where the axis begins and ends; a lane that goes on runs to the edge. */
const margin = { start: 12, end: 36 } as const;
/** Width at which a label is broken, and room for the years below the lanes. */
const labelWidth = 150;
const foot = 18;
/** How far before its start a lane leaves the one out of which it came. */
const bend = 26;

export interface TracksDrawing {
  readonly html: string;
  /** From when until when it reaches, in words. */
  readonly span: string;
  /** Every entry of its lanes by date, with the names of these. */
  readonly entries: readonly { readonly id: EntityId; readonly lanes: readonly string[] }[];
  /** How many of them there was no room to draw. */
  readonly more: number;
}

/** The name of a lane: of the Council as texts are sorted, of a track its own. */
function laneName({ id, council }: Lane, { base, locale }: DrawingContext): string {
  if (council) return words[locale].subkinds['unsc-resolution'];
  const { name, short } = entityOf(base, id!).fields;
  return short?.[locale] ?? name[locale];
}

/** The name of an entry on an axis that says the year: without a date at its end. */
function labelText({ id }: LaneEntry, { base, locale }: DrawingContext): string {
  const { name, short } = entityOf(base, id).fields;
  return (short?.[locale] ?? name[locale]).replace(/[,،][^,،]*\b\d{4}$/u, '');
}

/** The name of a link: what, and when. */
function titleOf({ id, failed }: LaneEntry, { base, locale }: DrawingContext): string {
  const { ui, subkinds } = words[locale];
  const entity = entityOf(base, id);
  return [entity.fields.name[locale], failed ? subkinds['draft-not-adopted'] : undefined, formatDate(dateOf(entity)!, words[locale])].filter((part) => part !== undefined).join(ui.comma);
}

/** From when until when an axis reaches, in words. */
export function spanText({ years }: Axis, locale: Locale): string {
  return fill(words[locale].ui.tracksSpan, { from: String(years[0]), until: String(years.at(-1)) });
}

/** By the square root of its claims, as in the map of the graph. */
function radiusOf({ claims }: LaneEntry): number {
  const { least, most } = nodeRadius;
  return Math.round((least + (most - least) * Math.min(1, Math.sqrt(claims / 40))) * 10) / 10;
}

/** A lane with its texts, placed; px from where the axis begins, to be turned for a page that is read from right to left. */
interface Row extends PlacedLane {
  readonly lane: Lane;
  readonly from: number;
  readonly until: number;
  readonly title: Label;
  readonly labels: readonly Label[];
}

const xOf = (axis: Axis, day: number) => margin.start + axis.at(day) * (tracksWidth - margin.start - margin.end);
const turn = (x: number, locale: Locale) => Math.round((locale === 'ar' ? tracksWidth - x : x) * 10) / 10;

function rowsOf(lanes: readonly Lane[], axis: Axis, context: DrawingContext): { height: number; rows: Row[] } {
  const { label, lane: title } = sizes[context.locale];
  const shapes = lanes.map(({ from, until, ...lane }) => ({
    from: axis.at(from) < 0 ? 0 : xOf(axis, from),
    until: axis.at(until) > 1 ? tracksWidth : xOf(axis, until),
    name: makeLabel(laneName({ from, until, ...lane }, context), '', tracksWidth, title),
    nodes: lane.entries.map((entry) => ({ x: xOf(axis, entry.day), radius: radiusOf(entry), weight: entry.claims, label: makeLabel(labelText(entry, context), '', labelWidth, label) })),
  }));
  const { height, lanes: placed } = placeLanes(shapes, context.locale === 'ar');
  return { height, rows: shapes.map(({ from, until, name, nodes }, index) => ({ ...placed[index]!, lane: lanes[index]!, from, until, title: name, labels: nodes.map((node) => node.label) })) };
}

function drawGrid(axis: Axis, height: number, locale: Locale): Element[] {
  return [...axis.years, axis.years.at(-1)! + 1].flatMap((year) => {
    const x = xOf(axis, newYear(year));
    return [h('path', { className: ['grid'], d: `M${turn(x, locale)} 0V${height}` }), h('text', { className: ['ty'], x: String(turn(x + 5, locale)), y: String(height - 3) }, String(year))];
  });
}

/** Lines from a lane to those out of which it came, and between the places of an entry that stands on two. */
function drawJoins(rows: readonly Row[], locale: Locale): Element[] {
  const join = (d: string) => h('path', { className: ['t', 'join'], d });
  const origins = rows.flatMap(({ lane, from, y }) =>
    rows.filter((other) => lane.outOf.includes(other.lane.id!)).map((other) => {
      const leave = Math.max(other.from, Math.min(other.until, from - bend));
      const [start, middle, end] = [leave, (leave + from) / 2, from].map((x) => turn(x, locale));
      return join(`M${start} ${other.y}C${middle} ${other.y} ${middle} ${y} ${end} ${y}`);
    }),
  );
  const places = rows.flatMap(({ lane, nodes }) => lane.entries.flatMap(({ id }, index) => (nodes[index] === undefined ? [] : [{ id, ...nodes[index] }])));
  const shared = [...Map.groupBy(places, ({ id }) => id).values()].filter((list) => list.length > 1);
  return [...origins, ...shared.map((list) => join(`M${list[0]!.x} ${list[0]!.y}V${list.at(-1)!.y}`))];
}

function drawRow({ lane, from, until, y, name, again, title, nodes, labels }: Row, context: DrawingContext): Child[] {
  const { locale, href } = context;
  const size = sizes[locale];
  const named = [
    text(title, name.x, name.top, name.anchor, locale, 'tn', size.lane),
    again && h('g', { ariaHidden: 'true', className: ['again'] }, text(title, again.x, again.top, again.anchor, locale, 'tn', size.lane)),
  ];
  const placed = lane.entries.flatMap((entry, index) => (nodes[index] === undefined ? [] : [{ ...nodes[index], entry, words: labels[index]! }])).toSorted((a, b) => a.entry.day - b.entry.day || a.y - b.y);
  return [
    h('path', { className: ['t'], d: `M${turn(from, locale)} ${y}H${turn(until, locale)}${until < tracksWidth ? 'm0 -7v14' : ''}` }),
    lane.id === undefined ? h('g', {}, ...named) : h('a', { href: href({ id: lane.id }), className: ['track'] }, ...named),
    placed.filter((node) => node.y !== y).map((node) => h('path', { className: ['stem'], d: `M${node.x} ${y}V${node.y}` })),
    placed.map(({ entry, x, y: height, label, words: lines }) =>
      h(
        'a',
        { href: href({ id: entry.id }), className: [entry.kind, ...(entry.failed ? ['failed'] : [])] },
        h('title', {}, titleOf(entry, context)),
        shape(entry.kind, x, height, radiusOf(entry)),
        entry.failed ? h('path', { className: ['cross'], d: `M${x - 5} ${height + 5}l10 -10` }) : undefined,
        label && text(lines, label.x, label.top, label.anchor, locale, 'tx', size.label),
      ),
    ),
  ];
}

/** Draws the tracks; undefined while no entry has a place on them. */
export function drawTracks(context: DrawingContext): TracksDrawing | undefined {
  const { base, locale } = context;
  const { ui, counts } = words[locale];
  const axis = axisOf(base);
  const lanes = lanesOf(base, axis);
  if (lanes.length === 0) return undefined;
  const { height, rows } = rowsOf(lanes, axis, context);
  const drawn = [...drawGrid(axis, height + foot, locale), ...drawJoins(rows, locale), ...rows.map((row) => drawRow(row, context))];

  const span = spanText(axis, locale);
  const lists = Map.groupBy(lanes.flatMap((lane) => lane.entries.map(({ id, day }) => ({ id, day, lane: laneName(lane, context) }))), ({ id }) => id);
  const entries = [...lists].toSorted(([a, [first]], [b, [second]]) => first!.day - second!.day || compareText(a, b)).map(([id, list]) => ({ id, lanes: list.map(({ lane }) => lane) }));
  const caption = `${span}${ui.colon}${lanes.map((lane) => laneName(lane, context)).join(ui.comma)}${ui.semicolon}${plural(counts.entity, entries.length, locale)}`;
  return { html: toHtml(svg('drawing', tracksWidth, height + foot, caption, locale, drawn)), span, entries, more: rows.flatMap(({ nodes }) => nodes).filter((node) => node === undefined).length };
}
