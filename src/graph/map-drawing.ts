/** A map of nodes by date as SVG: the marks of the axis, lines between nodes, and each node as a link with its name. What is on it and where is the caller's. */

import type { Element } from 'hast';
import { entityOf } from '../knowledge/base.ts';
import type { EntityId } from '../knowledge/id.ts';
import type { Locale } from '../knowledge/locale.ts';
import { h } from '../knowledge/prose/hast.ts';
import { relations } from '../knowledge/relations.ts';
import { compareText } from '../knowledge/text.ts';
import { fill, plural, words } from '../words/index.ts';
import { headOf, headPath } from './arrow-head.ts';
import type { GraphEdge, GraphNode } from './elements.ts';
import type { Label } from './label.ts';
import { type DrawingContext, lines } from './neighbourhood.ts';
import type { PlacedLabel } from './place-labels.ts';
import type { Position } from './positions.ts';
import { shape, svg, text } from './svg.ts';
import type { Tick } from './time-scale.ts';

/** Room for the marks of the axis, in px. */
export const axisRoom = 26;
/** Room that the ring of what a picture is about takes around its node, and its distance from it, in px. */
export const ringRoom = 7;
const ringGap = 6;

export interface DrawnNode extends Position {
  readonly node: Pick<GraphNode, 'id' | 'kind'>;
  readonly radius: number;
  readonly label: Label;
  /** Undefined where the name found no room. */
  readonly place: PlacedLabel | undefined;
  /** Whether the picture is about it. */
  readonly ring?: boolean;
}

export interface MapDrawing {
  readonly className: string;
  readonly width: number;
  readonly height: number;
  /** In the places of the drawing: right to left they are turned around already. */
  readonly ticks: readonly Tick[];
  readonly nodes: readonly DrawnNode[];
  /** Between nodes of the drawing; `line` is the class of one. */
  readonly edges: readonly (Pick<GraphEdge, 'source' | 'target' | 'relation'> & { readonly line: string })[];
}

/** One edge for each pair and family, whatever the number of claims: the first of them. */
export function joints<E extends Pick<GraphEdge, 'source' | 'target' | 'relation'>>(edges: readonly E[]): E[] {
  const found = new Map<string, E>();
  for (const edge of edges) {
    const key = `${[edge.source, edge.target].toSorted(compareText).join(' ')} ${relations[edge.relation].family}`;
    if (!found.has(key)) found.set(key, edge);
  }
  return [...found.values()];
}

/** The line of a claim: what is disputed is drawn like a stance. */
export function lineOf({ relation, disputed }: Pick<GraphEdge, 'relation' | 'disputed'>): string {
  return disputed ? lines.stance : lines[relations[relation].family];
}

/** A mark of the axis in words: "2016", "Jul 2016". */
function tickText({ year, month }: Tick, locale: Locale): string {
  const { months, dates } = words[locale];
  return month === undefined ? String(year) : fill(dates.month, { month: months.short[month - 1]!, year: String(year) });
}

/** Draws it, with a name that counts what it shows. */
export function drawMap({ className, width, height, ticks, nodes, edges }: MapDrawing, context: DrawingContext): Element {
  const { base, locale } = context;
  const { ui, counts } = words[locale];
  const places = new Map<EntityId, DrawnNode>(nodes.map((node) => [node.node.id, node]));
  const grid = ticks.flatMap((tick): Element[] => [
    h('path', { className: ['grid'], d: `M${tick.x} 0V${height - axisRoom}` }),
    h('text', { className: ['lane'], x: String(locale === 'ar' ? tick.x - 4 : tick.x + 4), y: String(height - 8), textAnchor: 'start' }, tickText(tick, locale)),
  ]);
  const strokes = edges.flatMap(({ source, target, relation, line }): Element[] => {
    const [from, to] = [places.get(source)!, places.get(target)!];
    const head = headOf(relation);
    const tip = head && headPath(head, from, to);
    return [h('path', { className: ['e', line], d: `M${from.x} ${from.y}L${to.x} ${to.y}` }), ...(tip === undefined ? [] : [h('path', { className: ['head', line], d: tip })])];
  });
  const drawn = nodes.map(({ node, x, y, radius, label, place, ring }) =>
    h('a', { href: context.href({ id: node.id }), className: [node.kind] },
      h('title', {}, entityOf(base, node.id).fields.name[locale]),
      ring ? h('circle', { className: ['ring'], cx: String(x), cy: String(y), r: String(radius + ringGap) }) : undefined,
      shape(node.kind, x, y, radius),
      place === undefined ? undefined : text(label, place.x, place.top, place.anchor, locale, 'lab'),
    ),
  );
  const name = fill(ui.overviewOf, { entries: plural(counts.entity, nodes.length, locale), lines: plural(counts.link, edges.length, locale) });
  return svg(className, width, height, name, locale, [...grid, ...strokes, ...drawn]);
}
