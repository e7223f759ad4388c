/**
 * Makes the free map: what is tied stands near each other, what is not finds a place at the rim. Votes and groupings made
 * by the editors tie nothing.
 */

import { type Force, forceLink, forceManyBody } from 'd3-force';
import type { EntityId } from '../knowledge/id.ts';
import type { Graph } from './elements.ts';
import { mean } from './node-days.ts';
import type { Position } from './positions.ts';
import { type Body, hold, relax, seatAll } from './settle.ts';
import { neighboursIn, type Tie, tiesOf } from './ties.ts';

export interface FreeMap {
  readonly width: number;
  readonly height: number;
  readonly positions: ReadonlyMap<EntityId, Position>;
}

/** Distance that two nodes keep for certain, and like to keep, in px from centre to centre. */
export const leastDistance = 20;
const clearance = 26;
/** Room around the nodes. */
export const margin = 20;
/** Width by height, at least and for each node: an area, at one proportion. */
const proportion = 1.4;
const leastWidth = 700;
const areaEach = 1500;
/** First nodes pass through each other to find their neighbours, then they make room. */
const courses = { untangle: { steps: 300, apart: false }, part: { steps: 150, heat: 0.3 } } as const;
/** How far tied nodes like to be from each other, and how strongly all nodes keep off, within which distance. */
const tieLength = 40;
const repulsion = -95;
const reach = 420;
/** How strongly nodes are drawn to the middle: less along the longer side. */
const gravity = { x: 0.055, y: 0.105 } as const;

const roundUp = (px: number) => Math.ceil(px / 20) * 20;

/** A body at the place where it stood; what is new should stand at the mean of its neighbours that stood, or else at the edge. */
function bodiesAgain({ nodes }: Graph, ties: readonly Tie[], { positions, height }: FreeMap): Body[] {
  const neighbours = neighboursIn(ties);
  return nodes.map(({ id, claims }) => {
    const places = positions.has(id) ? [positions.get(id)!] : (neighbours.get(id) ?? []).flatMap((other) => positions.get(other) ?? []);
    const target = places.length === 0 ? { x: margin, y: height - margin } : { x: mean(places.map(({ x }) => x)), y: mean(places.map(({ y }) => y)) };
    return { ...target, id, claims, target, stood: positions.has(id), radius: leastDistance / 2 };
  });
}

/** Bodies in a spiral about the middle, what has most claims in it: https://d3js.org/d3-force/simulation#simulation_nodes */
function bodiesAnew({ nodes }: Graph, middle: Position): Body[] {
  const ranked = nodes.toSorted((a, b) => b.claims - a.claims || (a.id < b.id ? -1 : 1));
  return ranked.map(({ id, claims }, index) => {
    const [radius, angle] = [clearance * 0.6 * Math.sqrt(index + 0.5), index * Math.PI * (3 - Math.sqrt(5))];
    return { id, claims, x: middle.x + radius * Math.cos(angle), y: middle.y + radius * Math.sin(angle), target: middle, radius: clearance / 2 };
  });
}

/** Draws tied nodes together, all the more the more claims tie them; a tie of one that has many is weak, so that it does not gather all around it. */
function tiesForce(ties: readonly Tie[]): Force<Body, undefined> {
  const neighbours = neighboursIn(ties);
  const degreeOf = (id: EntityId) => neighbours.get(id)?.length ?? 0;
  const links = ties.map(({ a, b, claims }) => ({ source: a, target: b, strength: Math.sqrt(Math.min(claims, 4)) / (1 + Math.min(degreeOf(a), degreeOf(b))) }));
  return forceLink(links).id((body) => (body as Body).id).distance(tieLength).strength(({ strength }) => strength) as unknown as Force<Body, undefined>;
}

/** Makes the map of a graph: anew, or again from one that stands, whose nodes then give way as little as new ones need. */
export function placeFreely(graph: Graph, standing?: FreeMap): FreeMap {
  const ties = tiesOf(graph);
  const width = Math.max(leastWidth, standing?.width ?? 0, roundUp(Math.sqrt(graph.nodes.length * areaEach * proportion)));
  const height = Math.max(standing?.height ?? 0, roundUp(width / proportion));
  const frame = { left: margin, right: width - margin, top: margin, bottom: height - margin };
  const bodies = standing === undefined ? bodiesAnew(graph, { x: width / 2, y: height / 2 }) : bodiesAgain(graph, ties, standing);
  if (standing === undefined) {
    const forces = [tiesForce(ties), forceManyBody<Body>().strength(repulsion).distanceMax(reach)];
    relax(bodies, frame, { pull: gravity, forces, ...courses.untangle });
    relax(bodies, frame, { pull: gravity, forces, ...courses.part });
  } else {
    relax(bodies, frame, hold);
  }
  const placed = new Map(seatAll(bodies, frame, leastDistance));
  return { width, height, positions: new Map(graph.nodes.map(({ id }) => [id, placed.get(id)!])) };
}
