/** How far entities are from one of them: the walk by breadth of which other queries are made. */

import type { Arc, Vertex } from './graph.ts';

/** Hops from a start to all that can be reached by arcs of the filter in at most `depth` of them, the start itself included; nearest first. */
export function distancesFrom(start: Vertex, follows: (arc: Arc) => boolean, depth = Number.POSITIVE_INFINITY): Map<Vertex, number> {
  const distances = new Map([[start, 0]]);
  // A map lists also what is added to it on the way.
  for (const [{ arcs }, distance] of distances) {
    if (distance >= depth) break;
    for (const arc of arcs) if (!distances.has(arc.to) && follows(arc)) distances.set(arc.to, distance + 1);
  }
  return distances;
}
