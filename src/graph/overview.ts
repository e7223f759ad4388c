/** The first picture of the graph, made at build time: those who took part most, and every text, meeting, event and track, from left to right by date. */

import { toHtml } from 'hast-util-to-html';
import type { Element } from 'hast';
import { entityOf } from '../knowledge/base.ts';
import type { EntityId } from '../knowledge/id.ts';
import { h } from '../knowledge/prose/hast.ts';
import { type Family, relations } from '../knowledge/relations.ts';
import { compareText } from '../knowledge/text.ts';
import { fill, type KindWord, plural, words } from '../words/index.ts';
import type { Graph, GraphEdge, GraphNode } from './elements.ts';
import { labelSizes, labelWidth, makeLabel } from './label.ts';
import { type DrawingContext, lines } from './neighbourhood.ts';
import { placeLabels } from './place-labels.ts';
import type { GraphMap, Position } from './positions.ts';
import { radiusOf } from './radius.ts';
import { shape, svg, text } from './svg.ts';
import type { Tick } from './time-scale.ts';

/** How many nodes of each kind the picture shows at most, 150 in all: a drawing for reading, not for counting. Kinds without a number wait until they are asked for. */
const most: Readonly<Partial<Record<KindWord, number>>> = { actor: 42, resolution: 24, meeting: 32, agreement: 26, event: 10, track: 16 };

/** What is shown before anybody asks, here and in the explorer. */
export const firstKinds = Object.keys(most) as KindWord[];
export const firstFamilies: readonly Family[] = ['presence', 'sequence', 'text'];

/** Room for the marks of the axis, in px. */
const axis = 26;
/** Room above the highest node, for its name. */
const headroom = 56;

/** The nodes of the picture: of each kind those with most claims. */
function principal(nodes: readonly GraphNode[]): GraphNode[] {
  const byClaims = nodes.toSorted((a, b) => b.claims - a.claims || compareText(a.id, b.id));
  const counts = new Map<KindWord, number>();
  return byClaims.filter(({ kind }) => {
    const count = counts.get(kind) ?? 0;
    counts.set(kind, count + 1);
    return count < (most[kind] ?? 0);
  });
}

/** One line for each pair and family, whatever the number of claims. */
function joints(edges: readonly GraphEdge[], shown: ReadonlySet<EntityId>): GraphEdge[] {
  const found = new Map<string, GraphEdge>();
  for (const edge of edges) {
    const { family, shown: asked } = relations[edge.relation];
    if (!asked || !firstFamilies.includes(family) || !shown.has(edge.source) || !shown.has(edge.target)) continue;
    const key = `${[edge.source, edge.target].toSorted(compareText).join(' ')} ${family}`;
    if (!found.has(key)) found.set(key, edge);
  }
  return [...found.values()];
}

/** A mark of the axis in words: "2016", "Jul 2016". */
function tickText({ year, month }: Tick, context: DrawingContext): string {
  const { months, dates } = words[context.locale];
  return month === undefined ? String(year) : fill(dates.month, { month: months.short[month - 1]!, year: String(year) });
}

export interface Overview {
  /** An SVG whose nodes are links, named and counted. */
  readonly html: string;
  /** Where the picture begins on the map, px from its top: nothing that is shown first stands higher. */
  readonly top: number;
}

/** Draws the picture. */
export function drawOverview(graph: Graph, { width, ticks, positions }: GraphMap, context: DrawingContext): Overview {
  const { base, locale } = context;
  const { ui, counts } = words[locale];
  const mirrored = locale === 'ar';
  const foremost = principal(graph.nodes);
  const edges = joints(graph.edges, new Set(foremost.map(({ id }) => id)));
  // The explorer shows what a line leads to: what none does would vanish when it takes over.
  const joined = new Set(edges.flatMap(({ source, target }) => [source, target]));
  const nodes = foremost.filter(({ id }) => joined.has(id));
  const ys = nodes.map(({ id }) => positions.get(id)!.y);
  const top = Math.max(0, Math.min(...ys) - headroom);
  const height = Math.max(...ys) - top + axis * 2;
  const at = ({ x, y }: Position): Position => ({ x: mirrored ? width - x : x, y: y - top });
  const placed = nodes.map((node) => ({ node, ...at(positions.get(node.id)!), radius: radiusOf(node), label: makeLabel(node.labels[locale], '', labelWidth, labelSizes[locale]) }));
  const labels = placeLabels(placed, { left: 0, right: width, top: 0, bottom: height - axis }, mirrored);

  const grid = ticks.flatMap((tick): Element[] => {
    const { x } = at({ x: tick.x, y: top });
    return [
      h('path', { className: ['grid'], d: `M${x} 0V${height - axis}` }),
      h('text', { className: ['lane'], x: String(mirrored ? x - 4 : x + 4), y: String(height - 8), textAnchor: 'start' }, tickText(tick, context)),
    ];
  });
  const strokes = edges.map(({ source, target, relation, disputed }) => {
    const [from, to] = [at(positions.get(source)!), at(positions.get(target)!)];
    return h('path', { className: ['e', disputed ? lines.stance : lines[relations[relation].family]], d: `M${from.x} ${from.y}L${to.x} ${to.y}` });
  });
  const drawn = placed.map(({ node, x, y, radius, label }, index) => {
    const place = labels[index];
    return h('a', { href: context.href({ id: node.id }), className: [node.kind] },
      h('title', {}, entityOf(base, node.id).fields.name[locale]),
      shape(node.kind, x, y, radius),
      place === undefined ? undefined : text(label, place.x, place.top, place.anchor, locale, 'lab'),
    );
  });
  const name = fill(ui.overviewOf, { entries: plural(counts.entity, nodes.length, locale), lines: plural(counts.link, edges.length, locale) });
  return { html: toHtml(svg('overview', width, height, name, locale, [...grid, ...strokes, ...drawn])), top };
}
