/** Where the shown nodes stand, in each of the orders. Pure geometry in px of a map that is read from left to right. */

import type { ExplorerGraph, ExplorerNode } from '../graph/unpack.ts';
import type { Layout } from './state.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A lane of the order by track; `track` is left out of the one that holds what is part of none. */
export interface Lane {
  readonly track: string | undefined;
  readonly y: number;
}

export interface Arrangement {
  readonly places: ReadonlyMap<string, Point>;
  /** Whether x is the date, so that the axis of dates belongs to it. */
  readonly dated: boolean;
  readonly lanes: readonly Lane[];
}

/** Distance between nodes that stand side by side, between rows of a lane, and between lanes. */
const step = 26;
const row = 24;
const air = 34;
/** Distance between two rings at least. */
const ring = 130;
/** Distance between the two sides. */
const across = 620;

const byDate = (a: ExplorerNode, b: ExplorerNode) => a.byDate.x - b.byDate.x || a.byDate.y - b.byDate.y || (a.id < b.id ? -1 : 1);

/** A lane for each track, in the order of their first entries; in a lane as many rows as keep nodes apart. */
function byTrack(nodes: readonly ExplorerNode[]): Arrangement {
  const places = new Map<string, Point>();
  const laneOf = Map.groupBy(nodes.toSorted(byDate), ({ tracks }) => tracks[0] as string | undefined);
  const tracks = [...laneOf.keys()].filter((track) => track !== undefined);
  const lanes: Lane[] = [];
  let top = 0;
  for (const track of [...tracks, undefined]) {
    const ends: number[] = [];
    for (const { id, byDate: { x } } of laneOf.get(track) ?? []) {
      const free = ends.findIndex((end) => x - end >= step);
      const at = free < 0 ? ends.length : free;
      ends[at] = x;
      places.set(id, { x, y: top + at * row });
    }
    if (ends.length === 0) continue;
    lanes.push({ track, y: top - row / 2 });
    top += ends.length * row + air;
  }
  return { places, dated: true, lanes };
}

/** Around one node: each ring holds what is as many steps away, those of one kind side by side; what no way leads to stands outside. */
function byDistance(nodes: readonly ExplorerNode[], centre: string, neighbours: ReadonlyMap<string, readonly string[]>): Arrangement {
  const distances = new Map([[centre, 0]]);
  // A map lists also what is added to it on the way.
  for (const [id, distance] of distances) for (const next of neighbours.get(id) ?? []) if (!distances.has(next)) distances.set(next, distance + 1);
  const outside = Math.max(...distances.values()) + 1;
  const rings = Map.groupBy(nodes.toSorted((a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : byDate(a, b))), ({ id }) => distances.get(id) ?? outside);
  const places = new Map<string, Point>();
  let radius = 0;
  for (const distance of [...rings.keys()].toSorted((a, b) => a - b)) {
    const members = rings.get(distance)!;
    if (distance > 0) radius = Math.max(radius + ring, (members.length * step) / (2 * Math.PI));
    members.forEach(({ id }, index) => {
      const angle = ((index + 0.5 * (distance % 2)) / members.length) * 2 * Math.PI - Math.PI / 2;
      places.set(id, { x: Math.round(radius * Math.cos(angle)), y: Math.round(radius * Math.sin(angle)) });
    });
  }
  return { places, dated: false, lanes: [] };
}

/** Actors on one side, all else by date on the other; an actor stands at the mean of what it is linked to. */
function bySides(nodes: readonly ExplorerNode[], neighbours: ReadonlyMap<string, readonly string[]>): Arrangement {
  const others = nodes.filter(({ kind }) => kind !== 'actor').toSorted(byDate);
  const rank = new Map(others.map(({ id }, index) => [id as string, index]));
  const mean = (id: string) => {
    const ranks = (neighbours.get(id) ?? []).map((other) => rank.get(other)).filter((at) => at !== undefined);
    return ranks.length === 0 ? others.length : ranks.reduce((sum, at) => sum + at, 0) / ranks.length;
  };
  const actors = nodes.filter(({ kind }) => kind === 'actor').map((node) => ({ node, at: mean(node.id) })).toSorted((a, b) => a.at - b.at || byDate(a.node, b.node));
  const height = Math.max(actors.length, others.length) * step;
  const column = (list: readonly { readonly id: string }[], x: number) => list.map(({ id }, index): [string, Point] => [id, { x, y: Math.round(((index + 0.5) * height) / list.length) }]);
  return { places: new Map([...column(actors.map(({ node }) => node), 0), ...column(others, across)]), dated: false, lanes: [] };
}

/** Puts the shown nodes in an order; `edges` are those that are shown, `centre` is the node around which rings lie. */
export function arrange(layout: Layout, { nodes }: ExplorerGraph, shown: readonly string[], edges: readonly { readonly source: string; readonly target: string }[], centre: string | undefined): Arrangement {
  const list = shown.map((id) => nodes.get(id)!);
  const neighbours = new Map<string, string[]>();
  const join = (a: string, b: string) => void (neighbours.get(a)?.push(b) ?? neighbours.set(a, [b]));
  for (const { source, target } of edges) {
    join(source, target);
    join(target, source);
  }
  if (layout === 'lanes') return byTrack(list);
  if (layout === 'rings') return centre === undefined ? { places: new Map(), dated: false, lanes: [] } : byDistance(list, centre, neighbours);
  if (layout === 'sides') return bySides(list, neighbours);
  return { places: new Map(list.map((node) => [node.id, layout === 'free' ? node.free : node.byDate])), dated: layout === 'date', lanes: [] };
}
