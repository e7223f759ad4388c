/**
 * Finds a free spot for a node among those that stand: the nearest to where it should be that keeps its distance from all
 * others. Candidates come in one order, so that the same nodes find the same spots.
 */

import type { Position } from './positions.ts';

/** A part of a map, in px; its edges belong to it. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Seats {
  /** Stands a node at a place, free or not. */
  readonly take: (place: Position) => void;
  /** Stands a node at the free place nearest to a target, or, where none is free, at that which is farthest from all others; the place in whole px. */
  readonly seat: (target: Position, frame: Frame) => Position;
}

/** Distance between two candidates, in px. */
const step = 3;

const inside = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most);

const rings: Int32Array[] = [];

/** A ring around a place as offsets x, y, x, y in whole px, by its number; each is made once. */
function ringOf(number: number): Int32Array {
  return rings[number] ?? makeRing(number);
}

function makeRing(number: number): Int32Array {
  const radius = 1 + number * step;
  const count = Math.ceil((2 * Math.PI * radius) / step);
  const angles = Array.from({ length: count }, (_, index) => (2 * Math.PI * index) / count - Math.PI / 2);
  const ring = Int32Array.from(angles.flatMap((angle) => [Math.round(radius * Math.cos(angle)), Math.round(radius * Math.sin(angle))]));
  rings[number] = ring;
  return ring;
}

/** The first place around a place, from itself on and inside a frame, that a test takes. A frame one px wide gives places above and below alone. */
function firstAround({ x, y }: Position, { left, right, top, bottom }: Frame, test: (x: number, y: number) => boolean): Position | undefined {
  const passes = (px: number, py: number) => px >= left && px <= right && py >= top && py <= bottom && test(px, py);
  if (passes(x, y)) return { x, y };
  const reach = Math.hypot(Math.max(x - left, right - x), Math.max(y - top, bottom - y));
  const column = left === right;
  for (let number = 0; (column ? number : number * step) < reach + step; number++) {
    const ring = column ? [0, -1 - number, 0, 1 + number] : ringOf(number);
    for (let at = 0; at < ring.length; at += 2) {
      const [px, py] = [x + ring[at]!, y + ring[at + 1]!];
      if (passes(px, py)) return { x: px, y: py };
    }
  }
  return undefined;
}

/** Width and height of a tile, in px. */
const side = 64;

/** A map of whole px in tiles: which are nearer than `least` to a node. */
function nearness(least: number) {
  const tiles = new Map<number, Uint8Array>();
  const tileAt = (x: number, y: number) => Math.floor(x / side) * 2 ** 20 + Math.floor(y / side);
  const pixelAt = (x: number, y: number) => (x & (side - 1)) * side + (y & (side - 1));
  const reach = Math.ceil(least);
  return {
    isFree: (x: number, y: number) => tiles.get(tileAt(x, y))?.[pixelAt(x, y)] !== 1,
    mark({ x, y }: Position): void {
      for (let dx = -reach; dx <= reach; dx++) {
        for (let dy = -reach; dy <= reach; dy++) {
          if (Math.hypot(dx, dy) >= least) continue;
          const key = tileAt(x + dx, y + dy);
          const tile = tiles.get(key) ?? new Uint8Array(side * side);
          tile[pixelAt(x + dx, y + dy)] = 1;
          tiles.set(key, tile);
        }
      }
    },
  };
}

/** Seats whose nodes keep `least` px from each other, from centre to centre. Places that are taken are whole px. */
export function seatsOf(least: number): Seats {
  const { isFree, mark } = nearness(least);
  const all: Position[] = [];
  const take = (place: Position): void => {
    mark(place);
    all.push(place);
  };
  const roomAt = (x: number, y: number) => all.reduce((room, other) => Math.min(room, Math.hypot(other.x - x, other.y - y)), Number.POSITIVE_INFINITY);
  /** The place of a frame with most room, the nearest of several. */
  const widest = (start: Position, frame: Frame): Position => {
    let [room, place] = [-1, start];
    firstAround(start, frame, (x, y) => {
      const here = roomAt(x, y);
      if (here > room) [room, place] = [here, { x, y }];
      return false;
    });
    return place;
  };
  const seat = (target: Position, frame: Frame): Position => {
    const start = { x: Math.round(inside(target.x, frame.left, frame.right)), y: Math.round(inside(target.y, frame.top, frame.bottom)) };
    const place = firstAround(start, frame, isFree) ?? widest(start, frame);
    take(place);
    return place;
  };
  return { take, seat };
}
