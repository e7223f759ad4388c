/**
 * The map of the whole graph: x is the date, bands are kinds. What has a date stands at it; what has none stands near the
 * mean of its claims' dates, spread so that names have room. A node moves within its band only. d3-force starts from given
 * places and brings its own generator, so that the same graph has the same map: https://d3js.org/d3-force/simulation
 */

import { forceCollide, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import { dayRange, toDate } from '../knowledge/date.ts';
import type { EntityId } from '../knowledge/id.ts';
import { relations } from '../knowledge/relations.ts';
import { compareText } from '../knowledge/text.ts';
import type { KindWord } from '../words/index.ts';
import { firstYear, newYear } from './axis.ts';
import type { Graph, GraphEdge } from './elements.ts';
import { type Tick, ticksOf, type TimeScale, timeScale } from './time-scale.ts';

/** Whole px. */
export interface Position {
  readonly x: number;
  readonly y: number;
}

export interface Band {
  readonly kinds: readonly KindWord[];
  readonly top: number;
  readonly bottom: number;
}

export interface GraphMap {
  readonly width: number;
  readonly height: number;
  readonly bands: readonly Band[];
  readonly ticks: readonly Tick[];
  readonly positions: ReadonlyMap<EntityId, Position>;
}

/** Kinds from top to bottom: who, what was decided, where they met, what they agreed, what happened, what was said, about what and where. */
const order: readonly (readonly KindWord[])[] = [['actor'], ['resolution'], ['meeting'], ['agreement'], ['event', 'track'], ['statement'], ['topic', 'place']];

const mapWidth = 1000;
const margin = 40;
/** Distance that nodes keep from each other; those with a date, which move up and down alone, stand closer. */
const clearance = 27;
const datedClearance = 20;
/** Air between two bands, and the height of a band at least. */
const air = 28;
const leastHeight = 56;
const steps = 240;
/** What has no date is spread over the width of its band in the order of its claims' dates: this share by rank, the rest by date. */
const spread = 0.6;

/** The middle of the days that a date or span may mean; an open one counts by the end that it has. */
function middleOf(start: string | undefined, end: string | undefined): number | undefined {
  const days = [start === undefined ? undefined : dayRange(toDate(start)).first, end === undefined ? undefined : dayRange(toDate(end)).last].filter((day) => day !== undefined && Number.isFinite(day)) as number[];
  return days.length === 0 ? undefined : days.reduce((sum, day) => sum + day, 0) / days.length;
}

const mean = (days: readonly number[]) => days.reduce((sum, day) => sum + day, 0) / days.length;

/** A day for each node: its own, else the mean of its momentary claims' days, else that of its lasting ones. */
function daysOf({ nodes, edges }: Graph): { own: Map<EntityId, number>; all: Map<EntityId, number> } {
  const own = new Map<EntityId, number>();
  for (const { id, kind, date } of nodes) {
    const day = date === undefined || kind === 'track' ? undefined : middleOf(date, date);
    if (day !== undefined) own.set(id, day);
  }
  const claims = { momentary: new Map<EntityId, number[]>(), lasting: new Map<EntityId, number[]>() };
  const gather = ({ start, end, relation }: GraphEdge, id: EntityId) => {
    const day = middleOf(start, end);
    const map = claims[relations[relation].time];
    if (day !== undefined) map.set(id, [...(map.get(id) ?? []), day]);
  };
  for (const edge of edges) for (const id of [edge.source, edge.target]) gather(edge, id);
  const all = new Map(own);
  for (const { id } of nodes) {
    const days = claims.momentary.get(id) ?? claims.lasting.get(id);
    if (!all.has(id) && days !== undefined) all.set(id, mean(days));
  }
  return { own, all };
}

interface Body extends SimulationNodeDatum {
  readonly id: EntityId;
  readonly at: number;
  /** How far down its band it should stand, 0 to 1: what has many claims stands near the other bands, whose lines lead to it. */
  readonly depth: number;
}

/** Where the nodes of a band would stand if they had no neighbours. */
function bodiesOf(nodes: readonly { readonly id: EntityId; readonly day: number; readonly claims: number }[], dated: ReadonlyMap<EntityId, number>, scale: TimeScale): Body[] {
  const undated = nodes.filter(({ id }) => !dated.has(id)).toSorted((a, b) => a.day - b.day || compareText(a.id, b.id));
  const rank = new Map(undated.map(({ id }, index) => [id, margin + ((index + 0.5) / undated.length) * (mapWidth - 2 * margin)]));
  const byClaims = new Map(nodes.toSorted((a, b) => b.claims - a.claims || compareText(a.id, b.id)).map(({ id }, index) => [id, index]));
  return nodes.map(({ id, day }) => ({ id, depth: 1 - (byClaims.get(id)! + 0.5) / nodes.length, at: rank.has(id) ? spread * rank.get(id)! + (1 - spread) * scale(day) : scale(day) }));
}

/** The height that a band needs: what has a date moves up and down alone, so that its fullest days must find room; the rest needs area. */
function heightOf(bodies: readonly Body[], dated: ReadonlySet<EntityId>): number {
  const fixed = bodies.filter(({ id }) => dated.has(id));
  const fullest = Math.max(0, ...fixed.map(({ at }) => fixed.filter((other) => Math.abs(other.at - at) < datedClearance / 2).length));
  return Math.round(Math.max(leastHeight, fullest * datedClearance, (bodies.length * clearance ** 2 * 1.6) / mapWidth));
}

/** Nodes of one band find their places; dated ones keep their x. */
function settle(bodies: Body[], dated: ReadonlySet<EntityId>, height: number): void {
  for (const body of bodies) {
    body.x = body.at;
    body.y = body.depth * height;
    if (dated.has(body.id)) body.fx = body.at;
  }
  const simulation = forceSimulation(bodies)
    .stop()
    .force('date', forceX<Body>(({ at }) => at).strength(0.25))
    .force('band', forceY<Body>(({ depth }) => depth * height).strength(0.08))
    .force('apart', forceCollide<Body>(({ id }) => (dated.has(id) ? datedClearance : clearance) / 2).iterations(4));
  for (let step = 0; step < steps; step++) {
    simulation.tick();
    for (const body of bodies) {
      body.x = Math.min(Math.max(body.x!, margin), mapWidth - margin);
      body.y = Math.min(Math.max(body.y!, 0), height);
    }
  }
}

/** Makes the map of a graph. */
export function mapOf(graph: Graph): GraphMap {
  const { own, all } = daysOf(graph);
  // What is older than the process stands where the axis begins.
  const days = [...own.values()].filter((day) => day >= newYear(firstYear));
  const scale = timeScale(days, margin, mapWidth - margin);
  const middle = days.length === 0 ? 0 : mean(days);
  const positions = new Map<EntityId, Position>();
  const bands: Band[] = [];
  let top = air * 2;
  for (const kinds of order) {
    const bodies = bodiesOf(graph.nodes.filter(({ kind }) => kinds.includes(kind)).map(({ id, claims }) => ({ id, claims, day: all.get(id) ?? middle })), own, scale);
    const dated = new Set(own.keys());
    const height = heightOf(bodies, dated);
    settle(bodies, dated, height);
    for (const { id, x, y } of bodies) positions.set(id, { x: Math.round(x!), y: Math.round(top + y!) });
    bands.push({ kinds, top, bottom: top + height });
    top += height + air;
  }
  return { width: mapWidth, height: top + air, bands, ticks: days.length === 0 ? [] : ticksOf(scale, Math.min(...days), Math.max(...days)), positions };
}
