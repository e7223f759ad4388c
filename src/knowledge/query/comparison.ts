/** Two actors side by side: what both attended, signed and voted on, and what only one of them did. */

import type { EntityId } from '../id.ts';
import type { Arc, EdgeFilter, QueryEdge, QueryGraph, Vertex } from './graph.ts';
import { isOccasion, joins, type Occasion } from './projection.ts';

/** Meetings or texts, each list earliest first, then in the order of the nodes; what has no date comes last. */
export interface Compared {
  readonly both: readonly EntityId[];
  readonly onlyA: readonly EntityId[];
  readonly onlyB: readonly EntityId[];
}

type Vote = NonNullable<QueryEdge['vote']>;

/** Votes by text, each list in the same order. */
export interface ComparedVotes {
  readonly same: readonly { readonly text: EntityId; readonly a: Vote; readonly b: Vote }[];
  readonly different: readonly { readonly text: EntityId; readonly a: Vote; readonly b: Vote }[];
  readonly onlyA: readonly { readonly text: EntityId; readonly a: Vote }[];
  readonly onlyB: readonly { readonly text: EntityId; readonly b: Vote }[];
}

export interface Comparison extends Readonly<Record<Occasion, Compared>> {
  readonly votes: ComparedVotes;
}

/** What stands at the other end of some claims, in the order of time. */
function inOrder(arcs: readonly Arc[]): Vertex[] {
  const first = new Map<Vertex, number>();
  for (const arc of arcs) first.set(arc.to, Math.min(arc.first, first.get(arc.to) ?? Number.POSITIVE_INFINITY));
  return [...first].toSorted(([x, a], [y, b]) => (a < b ? -1 : a > b ? 1 : x.rank - y.rank)).map(([vertex]) => vertex);
}

/** Compares two actors over all claims but groupings of ours, votes included. Who counts as present or as standing under a text: see {@link joins}. An entity that is not there has no claims. */
export function comparison({ vertices }: QueryGraph, a: EntityId, b: EntityId, where: EdgeFilter = ({ editorial }) => editorial !== true): Comparison {
  const arcsOf = (id: EntityId) => (vertices.get(id)?.arcs ?? []).filter(({ edge }) => edge.target === id && where(edge));
  const [ofA, ofB] = [arcsOf(a), arcsOf(b)];

  const compare = (occasion: Occasion): Compared => {
    const [atA, atB] = [ofA, ofB].map((arcs) => arcs.filter(({ edge, to }) => isOccasion(to, occasion) && joins(edge, occasion))) as [Arc[], Arc[]];
    const [hasA, hasB] = [atA, atB].map((arcs) => new Set(arcs.map(({ to }) => to))) as [Set<Vertex>, Set<Vertex>];
    const list = (fits: (vertex: Vertex) => boolean) => inOrder([...atA, ...atB]).filter(fits).map(({ id }) => id);
    return { both: list((at) => hasA.has(at) && hasB.has(at)), onlyA: list((at) => !hasB.has(at)), onlyB: list((at) => !hasA.has(at)) };
  };

  const cast = (arcs: readonly Arc[]) => arcs.filter(({ edge }) => edge.relation === 'voted' && edge.vote !== undefined);
  const [votesA, votesB] = [ofA, ofB].map((arcs) => new Map(cast(arcs).map(({ edge }) => [edge.source, edge.vote!]))) as [Map<EntityId, Vote>, Map<EntityId, Vote>];
  const texts = inOrder([...cast(ofA), ...cast(ofB)]).map(({ id }) => id);
  const shared = texts.filter((text) => votesA.has(text) && votesB.has(text)).map((text) => ({ text, a: votesA.get(text)!, b: votesB.get(text)! }));
  return {
    meetings: compare('meetings'),
    texts: compare('texts'),
    votes: {
      same: shared.filter((vote) => vote.a === vote.b),
      different: shared.filter((vote) => vote.a !== vote.b),
      onlyA: texts.filter((text) => !votesB.has(text)).map((text) => ({ text, a: votesA.get(text)! })),
      onlyB: texts.filter((text) => !votesA.has(text)).map((text) => ({ text, b: votesB.get(text)! })),
    },
  };
}
