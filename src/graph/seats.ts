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

/** Rings around a place, in whole px and inside a frame, from the place itself on. A frame one px wide gives places above and below alone. */
function* around({ x, y }: Position, frame: Frame): Generator<Position> {
  yield { x, y };
  const { left, right, top, bottom } = frame;
  const reach = Math.hypot(Math.max(x - left, right - x), Math.max(y - top, bottom - y));
  for (let radius = 1; radius <= reach + step; radius += left === right ? 1 : step) {
    const count = left === right ? 2 : Math.ceil((2 * Math.PI * radius) / step);
    for (let index = 0; index < count; index++) {
      const angle = (2 * Math.PI * index) / count - Math.PI / 2;
      const place = { x: Math.round(x + radius * Math.cos(angle)), y: Math.round(y + radius * Math.sin(angle)) };
      if (place.x >= left && place.x <= right && place.y >= top && place.y <= bottom) yield place;
    }
  }
}

/** Seats whose nodes keep `least` px from each other, from centre to centre. */
export function seatsOf(least: number): Seats {
  const cells = new Map<string, Position[]>();
  const all: Position[] = [];
  const cellAt = (column: number, row: number) => cells.get(`${column} ${row}`) ?? [];
  const take = (place: Position): void => {
    const key = `${Math.floor(place.x / least)} ${Math.floor(place.y / least)}`;
    cells.set(key, [...(cells.get(key) ?? []), place]);
    all.push(place);
  };
  const isFree = ({ x, y }: Position): boolean => {
    const [column, row] = [Math.floor(x / least), Math.floor(y / least)];
    return [-1, 0, 1].every((dx) => [-1, 0, 1].every((dy) => cellAt(column + dx, row + dy).every((other) => Math.hypot(other.x - x, other.y - y) >= least)));
  };
  const roomAt = ({ x, y }: Position) => all.reduce((room, other) => Math.min(room, Math.hypot(other.x - x, other.y - y)), Number.POSITIVE_INFINITY);
  const widest = (places: readonly Position[]): Position => {
    const rooms = places.map(roomAt);
    return places[rooms.indexOf(Math.max(...rooms))]!;
  };
  const seat = (target: Position, frame: Frame): Position => {
    const start = { x: Math.round(inside(target.x, frame.left, frame.right)), y: Math.round(inside(target.y, frame.top, frame.bottom)) };
    const tried: Position[] = [];
    for (const place of around(start, frame)) {
      if (isFree(place)) {
        take(place);
        return place;
      }
      tried.push(place);
    }
    const place = widest(tried);
    take(place);
    return place;
  };
  return { take, seat };
}
