/** Who is linked with whom, whatever the number and direction of claims: what the free map and the measures take. */

import type { EntityId } from '../knowledge/id.ts';
import type { Graph } from './elements.ts';

/** Two nodes with a claim between them; `a` is the smaller id. */
export interface Tie {
  readonly a: EntityId;
  readonly b: EntityId;
  /** How many claims link the two. */
  readonly claims: number;
}

/** The ties of a graph, in the order of its edges. Votes, of which one text brings fifteen, and groupings made by the editors make none; nor does a claim of an entry about itself. */
export function tiesOf({ edges }: Pick<Graph, 'edges'>): Tie[] {
  const ties = new Map<string, { a: EntityId; b: EntityId; claims: number }>();
  for (const { source, target, relation, editorial } of edges) {
    if (relation === 'voted' || editorial || source === target) continue;
    const [a, b] = source < target ? [source, target] : [target, source];
    const key = `${a} ${b}`;
    const tie = ties.get(key);
    if (tie === undefined) ties.set(key, { a, b, claims: 1 });
    else tie.claims++;
  }
  return [...ties.values()];
}

/** The nodes tied to each node. */
export function neighboursIn(ties: readonly Tie[]): ReadonlyMap<EntityId, readonly EntityId[]> {
  const neighbours = new Map<EntityId, EntityId[]>();
  const add = (from: EntityId, to: EntityId) => neighbours.set(from, [...(neighbours.get(from) ?? []), to]);
  for (const { a, b } of ties) {
    add(a, b);
    add(b, a);
  }
  return neighbours;
}
