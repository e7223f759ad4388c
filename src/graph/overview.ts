/** The first picture of the graph, made at build time: those who took part most, and every text, meeting, event and track, from left to right by date. */

import { toHtml } from 'hast-util-to-html';
import type { EntityId } from '../knowledge/id.ts';
import { type Family, relations } from '../knowledge/relations.ts';
import { compareText } from '../knowledge/text.ts';
import type { KindWord } from '../words/index.ts';
import type { Graph, GraphEdge, GraphNode } from './elements.ts';
import { labelSizes, labelWidth, makeLabel } from './label.ts';
import { axisRoom, drawMap, joints, lineOf } from './map-drawing.ts';
import type { DrawingContext } from './neighbourhood.ts';
import { placeLabels } from './place-labels.ts';
import type { GraphMap } from './positions.ts';
import { radiusOf } from './radius.ts';

/** How many nodes of each kind the picture shows at most, 150 in all: a drawing for reading, not for counting. Kinds without a number wait until they are asked for. */
const most: Readonly<Partial<Record<KindWord, number>>> = { actor: 42, resolution: 24, meeting: 32, agreement: 26, event: 10, track: 16 };

/** What is shown before anybody asks, here and in the explorer. */
export const firstKinds = Object.keys(most) as KindWord[];
export const firstFamilies: readonly Family[] = ['presence', 'sequence', 'text'];

/** Room above the highest node, for its name. */
const headroom = 56;

/** What may be in the picture: of each kind those with most claims. */
function principal(nodes: readonly GraphNode[]): GraphNode[] {
  const byClaims = nodes.toSorted((a, b) => b.claims - a.claims || compareText(a.id, b.id));
  const counts = new Map<KindWord, number>();
  return byClaims.filter(({ kind }) => {
    const count = counts.get(kind) ?? 0;
    counts.set(kind, count + 1);
    return count < (most[kind] ?? 0);
  });
}

/** The claims that are shown first, one line for each pair and family. */
function firstJoints(edges: readonly GraphEdge[], shown: ReadonlySet<EntityId>): GraphEdge[] {
  return joints(edges.filter(({ source, target, relation }) => relations[relation].shown && firstFamilies.includes(relations[relation].family) && shown.has(source) && shown.has(target)));
}

export interface Overview {
  /** An SVG whose nodes are links, named and counted. */
  readonly html: string;
  /** Where the picture begins on the map, px from its top: nothing that is shown first stands higher. */
  readonly top: number;
}

/** Draws the picture. */
export function drawOverview(graph: Graph, { width, ticks, positions }: GraphMap, context: DrawingContext): Overview {
  const { locale } = context;
  const mirrored = locale === 'ar';
  const drawable = principal(graph.nodes);
  const edges = firstJoints(graph.edges, new Set(drawable.map(({ id }) => id)));
  // A node to which no line leads says nothing, and the explorer would take it away.
  const joined = new Set(edges.flatMap(({ source, target }) => [source, target]));
  const nodes = drawable.filter(({ id }) => joined.has(id));
  const ys = drawable.map(({ id }) => positions.get(id)!.y);
  const top = Math.max(0, Math.min(...ys) - headroom);
  const height = Math.max(...ys) - top + axisRoom * 2;
  const xOf = (x: number) => (mirrored ? width - x : x);
  const placed = nodes.map((node) => {
    const { x, y } = positions.get(node.id)!;
    return { node, x: xOf(x), y: y - top, radius: radiusOf(node), label: makeLabel(node.labels[locale], '', labelWidth, labelSizes[locale]) };
  });
  const labels = placeLabels(placed, { left: 0, right: width, top: 0, bottom: height - axisRoom }, mirrored);
  const drawing = drawMap({
    className: 'overview',
    width,
    height,
    ticks: ticks.map((tick) => ({ ...tick, x: xOf(tick.x) })),
    nodes: placed.map((node, index) => ({ ...node, place: labels[index] })),
    edges: edges.map((edge) => ({ ...edge, line: lineOf(edge) })),
  }, context);
  return { html: toHtml(drawing), top };
}
