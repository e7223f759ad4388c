/**
 * Lets nodes find their places: each goes to where it should be as far as the others leave it room. Forces first, which
 * share the room out, then seats, which keep a distance for certain. d3-force starts from given places and brings its own
 * generator, so that the same nodes find the same places: https://d3js.org/d3-force/simulation
 */

import { type Force, forceCollide, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import type { EntityId } from '../knowledge/id.ts';
import { compareText } from '../knowledge/text.ts';
import type { Position } from './positions.ts';
import { type Frame, seatsOf } from './seats.ts';

/** A node on its way; `x` and `y` are where it is. */
export interface Body extends SimulationNodeDatum {
  readonly id: EntityId;
  x: number;
  y: number;
  /** Where it should be. */
  readonly target: Position;
  /** Its x is its date's and stays. */
  readonly dated?: boolean;
  /** It stood before: others give way to it. */
  readonly stood?: boolean;
  /** Half of the distance that it likes to keep, in px. */
  readonly radius: number;
  readonly claims: number;
}

/** How bodies move. */
export interface Course {
  /** How strongly a body goes to its target along each axis, 0 to 1. */
  readonly pull: Position;
  readonly steps: number;
  /** How strong the forces are when it begins, 0 to 1; they fade. */
  readonly heat?: number;
  /** Forces besides those to the targets. */
  readonly forces?: readonly Force<Body, undefined>[];
  /** False where bodies may pass through each other. */
  readonly apart?: boolean;
}

/** For what stood: it stays where it is as far as the rest leaves it there. */
export const hold: Course = { pull: { x: 0.5, y: 0.5 }, steps: 60 };

/** Strength of forces at which they have faded. */
const faded = 0.001;

/** Steps of all bodies together at most: a map of thousands is settled in fewer, so that its time grows with its nodes and not faster. */
const bearable = 450_000;

/** Moves bodies to their targets; all stay inside a frame. */
export function relax(bodies: Body[], frame: Frame, { pull, steps: wanted, heat = 1, forces = [], apart = true }: Course): void {
  const steps = Math.min(wanted, Math.max(30, Math.floor(bearable / bodies.length)));
  for (const body of bodies) if (body.dated) body.fx = body.target.x;
  const simulation = forceSimulation(bodies)
    .stop()
    .alpha(heat)
    .alphaDecay(1 - (faded / heat) ** (1 / steps))
    .force('x', forceX<Body>(({ target }) => target.x).strength(pull.x))
    .force('y', forceY<Body>(({ target }) => target.y).strength(pull.y));
  for (const [index, force] of forces.entries()) simulation.force(`force-${index}`, force);
  if (apart) simulation.force('apart', forceCollide<Body>(({ radius }) => radius).iterations(4));
  for (let step = 0; step < steps; step++) {
    simulation.tick();
    for (const body of bodies) {
      if (!body.dated) body.x = Math.min(Math.max(body.x, frame.left), frame.right);
      body.y = Math.min(Math.max(body.y, frame.top), frame.bottom);
    }
  }
}

/** The order in which bodies are seated: what stood, then what can move up and down alone, then what has most claims. */
function compareBodies(a: Body, b: Body): number {
  return Number(b.stood ?? false) - Number(a.stood ?? false) || Number(b.dated ?? false) - Number(a.dated ?? false) || b.claims - a.claims || compareText(a.id, b.id);
}

/** The place of each body, in whole px, nearest to where it is and at least `least` px from all others, as long as there is room. */
export function seatAll(bodies: readonly Body[], frame: Frame, least: number): [EntityId, Position][] {
  const { seat } = seatsOf(least);
  return bodies.toSorted(compareBodies).map((body) => [body.id, seat(body, body.dated ? { ...frame, left: Math.round(body.x), right: Math.round(body.x) } : frame)]);
}
