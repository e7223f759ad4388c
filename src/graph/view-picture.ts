/**
 * A view of the graph as a picture that needs no script: what it is about with a ring, and around it what is linked to it most.
 * As on the map, kinds have their bands and dates run in the direction of reading; here in their order, not to scale, so that
 * each node has its name, and below it its date and what must be said of its claims. What the view is about stands in rows of its own,
 * so that its lines do not run along others.
 */

import { toHtml } from 'hast-util-to-html';
import { formatDate } from '../knowledge/date-words.ts';
import type { EntityId } from '../knowledge/id.ts';
import { compareText } from '../knowledge/text.ts';
import { words } from '../words/index.ts';
import { bandKinds, placesAlong } from './date-map.ts';
import type { Graph, GraphEdge, GraphNode } from './elements.ts';
import { type Label, labelSizes, labelWidth, makeLabel } from './label.ts';
import { type DrawnNode, drawMap, joints, lineOf, ringRoom } from './map-drawing.ts';
import { type DrawingContext, lines } from './neighbourhood.ts';
import { labelGap } from './place-labels.ts';
import { radiusOf } from './radius.ts';
import { inRows, type Placed } from './rows.ts';
import { selectView, type View, type ViewGraph } from './view.ts';

export interface ViewPicture {
  /** An SVG whose nodes are links, named and counted. */
  readonly html: string;
  /** How many entries the view has besides those that are drawn. */
  readonly more: number;
}

/** Nodes of a picture at most. */
export const mostNodes = 28;

/** The width of a picture at most, that of the text column with its tables; air above a row, between two names, and between two bands. In px. */
const width = 736;
const rowAir = 14;
const nameAir = 10;
const bandAir = 16;

/** Steps from what a view is about to each node. */
function distancesOf(focus: readonly string[], edges: readonly GraphEdge[]): Map<string, number> {
  const neighbours = Map.groupBy(edges.flatMap(({ source, target }) => [[source, target], [target, source]] as const), ([from]) => from as string);
  const distances = new Map(focus.map((id) => [id, 0]));
  // A map lists also what is added to it on the way.
  for (const [id, distance] of distances) for (const [, to] of neighbours.get(id) ?? []) if (!distances.has(to)) distances.set(to, distance + 1);
  return distances;
}

/**
 * The part of a view that is drawn: what it is about, then what is nearest and has most claims with it. Lines between two
 * that are as far from it as each other are left out: they are not what the view is about.
 */
function partOf(whole: Graph, graph: ViewGraph, view: View): { part: Graph; more: number } {
  const selection = selectView(view, graph);
  const edges = whole.edges.filter(({ id }) => selection.edges.has(id));
  const distances = distancesOf(view.focus, edges);
  const distanceOf = (id: string) => distances.get(id) ?? Number.MAX_SAFE_INTEGER;
  const towards = edges.filter(({ source, target }) => distanceOf(source) !== distanceOf(target) || distanceOf(source) === 0);
  const claims = new Map<string, number>();
  for (const { source, target } of towards) {
    const outer = distanceOf(source) > distanceOf(target) ? source : target;
    claims.set(outer, (claims.get(outer) ?? 0) + 1);
  }
  const nodes = whole.nodes
    .filter(({ id }) => selection.nodes.has(id))
    .toSorted((a, b) => distanceOf(a.id) - distanceOf(b.id) || (claims.get(b.id) ?? 0) - (claims.get(a.id) ?? 0) || b.claims - a.claims || compareText(a.id, b.id));
  const kept = new Set(nodes.slice(0, mostNodes).map(({ id }) => id));
  return { part: { nodes: whole.nodes.filter(({ id }) => kept.has(id)), edges: towards.filter(({ source, target }) => kept.has(source) && kept.has(target)) }, more: nodes.length - kept.size };
}

/** Whether a claim says that somebody was not there. */
const isAbsence = ({ attendance }: Pick<GraphEdge, 'attendance'>) => attendance === 'declined' || attendance === 'excluded' || attendance === 'walked-out';

/** What must be said of the claims at a node: how somebody was at a meeting who did not simply attend, told of the meetings where the view is about that one alone; and that a claim is disputed. */
function remarksOn(edges: readonly GraphEdge[], focus: ReadonlySet<string>, { locale }: DrawingContext): Map<EntityId, string> {
  const { attendance: names, ui } = words[locale];
  const told = edges.flatMap(({ source, target, attendance, disputed }) => [
    ...(attendance === undefined || attendance === 'attended' ? [] : [{ end: focus.size === 1 && focus.has(target) ? source : target, text: names[attendance] }]),
    ...(disputed ? [{ end: focus.has(target) && !focus.has(source) ? source : target, text: ui.disputed }] : []),
  ]);
  return new Map([...Map.groupBy(told, ({ end }) => end)].map(([end, all]) => [end, [...new Set(all.map(({ text }) => text))].join(ui.comma)]));
}

/** The second line of a label: the date of what has one, and what must be said. */
function subOf({ id, kind, date }: GraphNode, remarks: ReadonlyMap<EntityId, string>, { locale }: DrawingContext): string {
  return [date === undefined || kind === 'track' ? undefined : formatDate(date, words[locale], 'short'), remarks.get(id)].filter((part) => part !== undefined).join(' · ');
}

/** Where each node of a part wants to stand along the picture: as on the map, but in the middle where all have one day. */
function wishesAlong(part: Graph): (id: EntityId) => number {
  const places = placesAlong(part);
  const xOf = (id: EntityId) => places.get(id)! * width;
  const dated = new Map(part.nodes.filter(({ date, kind }) => date !== undefined && kind !== 'track').map(({ id }) => [id, xOf(id)]));
  const oneDay = new Set(dated.values()).size === 1;
  return (id) => (oneDay && dated.has(id) ? width / 2 : xOf(id));
}

interface Figure {
  readonly node: GraphNode;
  readonly radius: number;
  readonly label: Label;
}

/** Draws a view of a graph; `whole` is the same graph with the nodes and edges of the exports. */
export function drawView(whole: Graph, graph: ViewGraph, view: View, context: DrawingContext): ViewPicture {
  const { locale } = context;
  const { part, more } = partOf(whole, graph, view);
  const focus = new Set<string>(view.focus);
  const remarks = remarksOn(part.edges, focus, context);
  const xOf = wishesAlong(part);
  const drawn: DrawnNode[] = [];
  const [lefts, rights]: [number[], number[]] = [[], []];
  let bottom = 0;
  for (const kinds of bandKinds) {
    const wishes = part.nodes
      .filter(({ kind }) => kinds.includes(kind))
      .map((node) => {
        const item: Figure = { node, radius: radiusOf(node), label: makeLabel(node.labels[locale], subOf(node, remarks, context), labelWidth, labelSizes[locale]) };
        return { item, at: xOf(node.id), width: Math.max(item.label.width, 2 * item.radius) };
      });
    const [inFocus, others] = [true, false].map((wanted) => inRows(wishes.filter(({ item }) => focus.has(item.node.id) === wanted), width, nameAir)) as [Placed<Figure>[][], Placed<Figure>[][]];
    for (const row of kinds.includes('actor') ? [...others, ...inFocus] : [...inFocus, ...others]) {
      const y = Math.round(bottom + rowAir + Math.max(...row.map(({ item }) => item.radius)));
      for (const { item: { node, radius, label }, at } of row) {
        const x = locale === 'ar' ? width - at : at;
        drawn.push({ node, x, y, radius, label, place: { x, top: y + radius + labelGap, anchor: 'middle' }, ring: focus.has(node.id) });
        lefts.push(x - Math.max(label.width / 2, radius + ringRoom));
        rights.push(x + Math.max(label.width / 2, radius + ringRoom));
      }
      bottom = Math.ceil(Math.max(...row.map(({ item: { radius, label } }) => y + radius + labelGap + label.height)));
    }
    if (wishes.length > 0) bottom += bandAir;
  }
  const edges = joints(part.edges).map((edge) => ({ ...edge, line: isAbsence(edge) ? lines.stance : lineOf(edge) }));
  // On a phone the picture is scrolled from its start: no empty room stands there.
  const left = Math.floor(Math.min(...lefts));
  const nodes = drawn.map((node) => ({ ...node, x: node.x - left, place: { ...node.place!, x: node.x - left } }));
  const size = { width: Math.ceil(Math.max(...rights)) - left, height: bottom };
  const svg = drawMap({ className: 'view', ...size, ticks: [], nodes, edges }, context);
  return { html: toHtml({ ...svg, properties: { ...svg.properties, ...size } }), more };
}
