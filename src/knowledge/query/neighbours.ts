/** Who and what stands around an entity. */

import type { EntityId } from '../id.ts';
import { distancesFrom } from './distance.ts';
import { type EdgeFilter, type QueryGraph, shownUnasked } from './graph.ts';

/** The neighbours of an entity to a depth, each with its distance in hops, from 1; nearest first. Claims count either way round. */
export function neighboursWithin({ vertices }: QueryGraph, id: EntityId, depth: number, where: EdgeFilter = shownUnasked): ReadonlyMap<EntityId, number> {
  const vertex = vertices.get(id);
  const distances = vertex === undefined ? [] : [...distancesFrom(vertex, ({ edge }) => where(edge), depth)].slice(1);
  return new Map(distances.map(([neighbour, distance]) => [neighbour.id, distance]));
}
