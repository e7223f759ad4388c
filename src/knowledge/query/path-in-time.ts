/** How something could have come from one entity to another: the shortest path on which time never runs backwards. */

import type { EntityId } from '../id.ts';
import { type Arc, type EdgeFilter, type QueryGraph, shownUnasked, type Vertex } from './graph.ts';
import type { Hop } from './paths.ts';

export interface TimedHop extends Hop {
  /** The earliest day for the hop after those before it; -Infinity where nothing says since when. All of `edges` may hold on it. */
  readonly day: number;
}

/** Arrival at an entity: the day, and the one before it. */
interface Arrival {
  readonly at: Vertex;
  readonly day: number;
  readonly before: Arrival | undefined;
}

/** The earliest day from `since` on which a claim may hold; Infinity where there is none. */
function dayAfter({ first, last }: Arc, since: number): number {
  return last < since ? Number.POSITIVE_INFINITY : Math.max(since, first);
}

/**
 * The path from start to end with the fewest hops that respects time, and of several the one that arrives first.
 * A hop can be taken, either way round, on any day on which its claim may hold, and on no day before that of the hop before it;
 * one may wait at an entity as long as one likes. An undated claim is no hop, as nothing says that it held after what came before.
 * Undefined where there is no such path. There may be one from A to B and none back.
 */
export function pathInTime({ vertices }: QueryGraph, start: EntityId, end: EntityId, where: EdgeFilter = shownUnasked): readonly TimedHop[] | undefined {
  const hops = ({ at, day, before }: Arrival): TimedHop[] => {
    if (before === undefined) return [];
    const edges = before.at.arcs.filter((arc) => arc.to === at && dayAfter(arc, day) === day && where(arc.edge)).map(({ edge }) => edge);
    return [...hops(before), { from: before.at.id, to: at.id, day, edges }];
  };

  const [first, last] = [vertices.get(start), vertices.get(end)];
  if (first === undefined || last === undefined) return undefined;
  const earliest = new Float64Array(vertices.size).fill(Number.POSITIVE_INFINITY);
  earliest[first.rank] = Number.NEGATIVE_INFINITY;
  // Round n holds who is reached in n hops on an earlier day than in fewer.
  let round = new Map<Vertex, Arrival>([[first, { at: first, day: Number.NEGATIVE_INFINITY, before: undefined }]]);
  while (round.size > 0 && !round.has(last)) {
    const next = new Map<Vertex, Arrival>();
    for (const before of round.values()) {
      for (const arc of before.at.arcs) {
        const day = dayAfter(arc, before.day);
        if (day >= earliest[arc.to.rank]! || !where(arc.edge)) continue;
        earliest[arc.to.rank] = day;
        next.set(arc.to, { at: arc.to, day, before });
      }
    }
    round = next;
  }
  const arrival = round.get(last);
  return arrival && hops(arrival);
}
