/** How two entities are linked: all shortest paths between them, claims taken either way round. */

import type { EntityId } from '../id.ts';
import { distancesFrom } from './distance.ts';
import { type EdgeFilter, type QueryEdge, type QueryGraph, shownUnasked, type Vertex } from './graph.ts';

export interface Hop {
  readonly from: EntityId;
  readonly to: EntityId;
  /** All claims between the two that the query follows, never none. */
  readonly edges: readonly QueryEdge[];
}
/** Hops from one end to the other; none where both ends are the same. */
export type Path = readonly Hop[];

export interface ShortestPaths {
  /** How many there are. */
  readonly total: number;
  /** The first of them, by the order of the nodes at their first stop, then at their second, and so on. */
  readonly paths: readonly Path[];
}

/** The shortest paths, at most `cap` of them: two paths differ in an entity, not in which of several claims joins two. Undefined where there is none. */
export function shortestPaths(
  { vertices }: QueryGraph,
  start: EntityId,
  end: EntityId,
  { where = shownUnasked, cap = 20 }: { readonly where?: EdgeFilter; readonly cap?: number } = {},
): ShortestPaths | undefined {
  const [first, last] = [vertices.get(start), vertices.get(end)];
  if (first === undefined || last === undefined) return undefined;
  const distances = distancesFrom(last, ({ edge }) => where(edge));
  if (!distances.has(first)) return undefined;

  /** The next stops on the way to the end, each with the claims that lead there. */
  const steps = (at: Vertex) => Map.groupBy(at.arcs.filter(({ edge, to }) => distances.get(to) === distances.get(at)! - 1 && where(edge)), ({ to }) => to);
  const totals = new Map([[last, 1]]);
  const count = (at: Vertex): number => {
    const total = totals.get(at) ?? [...steps(at).keys()].reduce((sum, to) => sum + count(to), 0);
    totals.set(at, total);
    return total;
  };

  const paths: Path[] = [];
  const walk = (at: Vertex, path: Path): void => {
    if (at === last) paths.push(path);
    else for (const [to, arcs] of steps(at)) if (paths.length < cap) walk(to, [...path, { from: at.id, to: to.id, edges: arcs.map(({ edge }) => edge) }]);
  };
  walk(first, []);
  return { total: count(first), paths };
}
