/** Where the nodes of a graph stand: what a committed layout holds stays where it is, and what it lacks finds the nearest free spot. */

import type { EntityId } from '../knowledge/id.ts';
import { firstYear, newYear } from './axis.ts';
import { type DateMap, leastDistance as datedDistance, margin as dateMargin, placeByDate } from './date-map.ts';
import type { Graph, GraphNode } from './elements.ts';
import { type FreeMap, leastDistance as freeDistance, margin as freeMargin, placeFreely } from './free-map.ts';
import type { Layout } from './layout.ts';
import { mean, nodeDays } from './node-days.ts';
import { type Frame, seatsOf } from './seats.ts';
import { neighboursIn, tiesOf } from './ties.ts';
import { scaleOf, type Tick, ticksOf } from './time-scale.ts';

/** Whole px. */
export interface Position {
  readonly x: number;
  readonly y: number;
}

export type { Band } from './date-map.ts';

/** The map by date with its marks. */
export interface GraphMap extends DateMap {
  readonly ticks: readonly Tick[];
}

type Places = ReadonlyMap<EntityId, Position>;

/** The part of nodes that a layout must know to be the layout of their graph: with less it says too little about where the rest belongs. */
const familiar = 0.5;

/** Whether a layout is about a graph: it knows at least half of its nodes. */
function isAbout(positions: Places, { nodes }: Graph): boolean {
  return nodes.length > 0 && nodes.filter(({ id }) => positions.has(id)).length >= familiar * nodes.length;
}

/** The mean place of a node's placed neighbours; undefined where it has none. */
function amongNeighbours(id: EntityId, neighbours: ReadonlyMap<EntityId, readonly EntityId[]>, placed: Places): Position | undefined {
  const places = (neighbours.get(id) ?? []).flatMap((other) => placed.get(other) ?? []);
  return places.length === 0 ? undefined : { x: mean(places.map(({ x }) => x)), y: mean(places.map(({ y }) => y)) };
}

/** The map by date of a graph, from one that stands. */
function completeByDate(graph: Graph, standing: DateMap): DateMap {
  const { own, all } = nodeDays(graph);
  const scale = scaleOf(standing.knots, standing.width);
  const neighbours = neighboursIn(tiesOf(graph));
  const seats = seatsOf(datedDistance);
  const placed = new Map<EntityId, Position>();
  const frameOf = ({ kind }: GraphNode): Frame => {
    const { top, bottom } = standing.bands.find(({ kinds }) => kinds.includes(kind))!;
    return { left: dateMargin, right: standing.width - dateMargin, top, bottom };
  };
  const xOf = (id: EntityId) => (own.has(id) ? Math.round(scale(own.get(id)!)) : undefined);
  const left: GraphNode[] = [];
  for (const node of graph.nodes) {
    const [place, x, { top, bottom }] = [standing.positions.get(node.id), xOf(node.id), frameOf(node)];
    if (place === undefined || place.y < top || place.y > bottom || place.x !== (x ?? place.x)) left.push(node);
    else {
      placed.set(node.id, place);
      seats.take(place);
    }
  }
  // What can move up and down alone takes its seat first.
  for (const node of left.toSorted((a, b) => Number(own.has(b.id)) - Number(own.has(a.id)))) {
    const [x, frame, near] = [xOf(node.id), frameOf(node), amongNeighbours(node.id, neighbours, placed)];
    const y = standing.positions.get(node.id)?.y ?? near?.y ?? (frame.top + frame.bottom) / 2;
    const day = all.get(node.id);
    const target = { x: x ?? (day === undefined ? (near?.x ?? standing.width / 2) : scale(day)), y };
    placed.set(node.id, seats.seat(target, x === undefined ? frame : { ...frame, left: x, right: x }));
  }
  return { ...standing, positions: new Map(graph.nodes.map(({ id }) => [id, placed.get(id)!])) };
}

/** The free map of a graph, from one that stands. */
function completeFreely(graph: Graph, standing: FreeMap): FreeMap {
  const { width, height } = standing;
  const neighbours = neighboursIn(tiesOf(graph));
  const seats = seatsOf(freeDistance);
  const frame = { left: freeMargin, right: width - freeMargin, top: freeMargin, bottom: height - freeMargin };
  const placed = new Map(graph.nodes.flatMap(({ id }) => (standing.positions.has(id) ? [[id, standing.positions.get(id)!] as const] : [])));
  for (const place of placed.values()) seats.take(place);
  for (const { id } of graph.nodes) {
    if (placed.has(id)) continue;
    placed.set(id, seats.seat(amongNeighbours(id, neighbours, placed) ?? { x: frame.left, y: frame.bottom }, frame));
  }
  return { width, height, positions: new Map(graph.nodes.map(({ id }) => [id, placed.get(id)!])) };
}

/** The map by date of a graph. What a layout knows stands where the layout has it, unless its date or kind has changed; without a layout that is about this graph the map is made anew. */
export function mapOf(graph: Graph, layout?: Layout): GraphMap {
  const map = layout !== undefined && isAbout(layout.byDate.positions, graph) ? completeByDate(graph, layout.byDate) : placeByDate(graph);
  const days = [...nodeDays(graph).own.values()].filter((day) => day >= newYear(firstYear));
  return { ...map, ticks: days.length === 0 ? [] : ticksOf(scaleOf(map.knots, map.width), Math.min(...days), Math.max(...days)) };
}

/** The free map of a graph, likewise. */
export function freeMapOf(graph: Graph, layout?: Layout): FreeMap {
  return layout !== undefined && isAbout(layout.free.positions, graph) ? completeFreely(graph, layout.free) : placeFreely(graph);
}
