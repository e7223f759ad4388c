/**
 * Makes the map by date: x is the date, bands are kinds. What has a date stands at it; what has none stands near the mean
 * of its claims' dates, spread so that names have room. A node moves within its band only.
 */

import type { EntityId } from '../knowledge/id.ts';
import { compareText } from '../knowledge/text.ts';
import type { KindWord } from '../words/index.ts';
import { firstYear, newYear } from './axis.ts';
import type { Graph, GraphNode } from './elements.ts';
import { mean, type NodeDays, nodeDays } from './node-days.ts';
import type { Position } from './positions.ts';
import { type Body, type Course, hold, relax, seatAll } from './settle.ts';
import { type Knot, knotsOf, moveKnots, scaleOf, type TimeScale } from './time-scale.ts';

export interface Band {
  readonly kinds: readonly KindWord[];
  readonly top: number;
  readonly bottom: number;
}

export interface DateMap {
  readonly width: number;
  readonly height: number;
  /** The time scale along the width. */
  readonly knots: readonly Knot[];
  readonly bands: readonly Band[];
  readonly positions: ReadonlyMap<EntityId, Position>;
}

/** Kinds from top to bottom: who, what was decided, where they met, what they agreed, what happened, what was said, about what and where. */
export const bandKinds: readonly (readonly KindWord[])[] = [['actor'], ['resolution'], ['meeting'], ['agreement'], ['event', 'track'], ['statement'], ['topic', 'place']];

const mapWidth = 1000;
/** Room at both ends, in px: what is undated stays out of it, and what comes after the last knot of the scale goes there. */
export const margin = 40;
/** Distance that nodes like to keep from each other; those with a date, which move up and down alone, stand closer. */
const clearance = 27;
const datedClearance = 20;
/** Distance that nodes of one band keep from each other for certain, in px from centre to centre. */
export const leastDistance = 18;
/** Air between two bands, and the height of a band at least. */
const air = 28;
const leastHeight = 56;
/** A band is higher than it must be by this share, so that what comes later has room and moves no other band. */
const reserve = 0.06;
const course: Course = { pull: { x: 0.25, y: 0.08 }, steps: 240 };
/** How far the time scale moves at most, in px, when a map is made again. */
const drift = 8;
/** What has no date is spread over the width of its band in the order of its claims' dates: this share by rank, the rest by date. */
const spread = 0.6;

interface Wish {
  readonly node: GraphNode;
  readonly dated: boolean;
  readonly x: number;
  /** How far down its band it should stand, 0 to 1: what has many claims stands near the other bands, whose lines lead to it. */
  readonly depth: number;
}

/** Where the nodes of a band would stand if they had no neighbours. */
function wishesOf(nodes: readonly GraphNode[], { own, all }: NodeDays, scale: TimeScale): Wish[] {
  const middle = own.size === 0 ? 0 : mean([...own.values()]);
  const dayOf = (id: EntityId) => all.get(id) ?? middle;
  const undated = nodes.filter(({ id }) => !own.has(id)).toSorted((a, b) => dayOf(a.id) - dayOf(b.id) || compareText(a.id, b.id));
  const rank = new Map(undated.map(({ id }, index) => [id, margin + ((index + 0.5) / undated.length) * (mapWidth - 2 * margin)]));
  const byClaims = new Map(nodes.toSorted((a, b) => b.claims - a.claims || compareText(a.id, b.id)).map(({ id }, index) => [id, index]));
  return nodes.map((node) => {
    const { id } = node;
    const x = scale(dayOf(id));
    return { node, dated: own.has(id), depth: 1 - (byClaims.get(id)! + 0.5) / nodes.length, x: rank.has(id) ? spread * rank.get(id)! + (1 - spread) * x : x };
  });
}

/** The scale of time for a graph: what is older than the process stands where the axis begins. */
const scaleKnots = ({ own }: NodeDays) => knotsOf([...own.values()].filter((day) => day >= newYear(firstYear)), margin, mapWidth - margin);

/** Where each node of a graph would stand along the map if it had no neighbours, as a share of the width, by itself in its band. */
export function placesAlong(graph: Graph): ReadonlyMap<EntityId, number> {
  const days = nodeDays(graph);
  const scale = scaleOf(scaleKnots(days), mapWidth);
  return new Map(bandKinds.flatMap((kinds) => wishesOf(graph.nodes.filter(({ kind }) => kinds.includes(kind)), days, scale).map(({ node, x }) => [node.id, x / mapWidth] as const)));
}

/** The height that a band needs: what has a date moves up and down alone, so that its fullest days must find room; the rest needs area. */
function heightOf(wishes: readonly Wish[]): number {
  const fixed = wishes.filter(({ dated }) => dated);
  const fullest = Math.max(0, ...fixed.map(({ x }) => fixed.filter((other) => Math.abs(other.x - x) < datedClearance / 2).length));
  return Math.max(leastHeight, fullest * datedClearance, (wishes.length * clearance ** 2 * 1.6) / mapWidth);
}

/** Where a node stood, if it stood in a band of its kind. */
function placeIn(standing: DateMap | undefined, { id, kind }: GraphNode): { readonly x: number; readonly below: number } | undefined {
  const place = standing?.positions.get(id);
  const band = standing?.bands.find(({ kinds }) => kinds.includes(kind));
  return place === undefined || band === undefined || place.y < band.top || place.y > band.bottom ? undefined : { x: place.x, below: place.y - band.top };
}

/** Makes the map of a graph: anew, or again from one that stands, whose nodes then give way as little as new dates and new nodes need. */
export function placeByDate(graph: Graph, standing?: DateMap): DateMap {
  const days = nodeDays(graph);
  const anew = scaleKnots(days);
  const knots = standing === undefined ? anew : moveKnots(standing.knots, anew, standing.width, drift);
  const scale = scaleOf(knots, mapWidth);
  const placed = new Map<EntityId, Position>();
  const bands: Band[] = [];
  let top = air * 2;
  for (const kinds of bandKinds) {
    const wishes = wishesOf(graph.nodes.filter(({ kind }) => kinds.includes(kind)), days, scale);
    const stood = standing?.bands.find((band) => band.kinds.includes(kinds[0]!));
    const needed = Math.ceil(heightOf(wishes));
    const height = stood === undefined ? Math.ceil(needed * (1 + reserve)) : Math.max(needed, stood.bottom - stood.top);
    const bodies = wishes.map(({ node, dated, x, depth }): Body => {
      const place = placeIn(standing, node);
      const target = { x: dated || place === undefined ? x : place.x, y: place === undefined ? depth * height : place.below };
      return { ...target, id: node.id, claims: node.claims, target, dated, stood: place !== undefined, radius: (standing !== undefined ? leastDistance : dated ? datedClearance : clearance) / 2 };
    });
    const frame = { left: margin, right: mapWidth - margin, top: 0, bottom: height };
    relax(bodies, frame, standing === undefined ? course : hold);
    for (const [id, { x, y }] of seatAll(bodies, frame, leastDistance)) placed.set(id, { x, y: top + y });
    bands.push({ kinds, top, bottom: top + height });
    top += height + air;
  }
  return { width: mapWidth, height: top + air, knots, bands, positions: new Map(graph.nodes.map(({ id }) => [id, placed.get(id)!])) };
}
