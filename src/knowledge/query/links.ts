/** The links of an entity, as its page lists them: by relation, and by which of the two holds the claim. */

import type { RelationWord } from '../../words/index.ts';
import type { EntityId } from '../id.ts';
import { relationNames } from '../relations.ts';
import { compareDays, type QueryEdge, type QueryGraph } from './graph.ts';

export interface LinkGroup {
  readonly relation: RelationWord;
  /** `out` where the entity holds the claims, `in` where they end at it. */
  readonly direction: 'out' | 'in';
  /** Earliest first, then by the other end. */
  readonly edges: readonly QueryEdge[];
}

/** All links of an entity: for each relation of the table those out, then those in. Groups without links are left out. */
export function linksOf({ vertices }: QueryGraph, id: EntityId): LinkGroup[] {
  const edges = (vertices.get(id)?.arcs ?? []).map(({ edge }) => edge).toSorted(compareDays);
  const groups = Map.groupBy(edges, ({ relation, source }) => `${relation} ${source === id ? 'out' : 'in'}`);
  return relationNames.flatMap((relation) =>
    (['out', 'in'] as const).flatMap((direction) => {
      const group = groups.get(`${relation} ${direction}`);
      return group === undefined ? [] : [{ relation, direction, edges: group }];
    }),
  );
}
