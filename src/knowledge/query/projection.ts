/** Who met whom, and who stands under the same texts: actors joined to each other by what they share. */

import type { AttendanceWord, KindWord, RelationWord } from '../../words/index.ts';
import type { EntityId } from '../id.ts';
import { type Arc, type EdgeFilter, type QueryEdge, type QueryGraph, shownUnasked, type Vertex } from './graph.ts';

/** What two actors may share. */
export type Occasion = 'meetings' | 'texts';

export interface SharedPair {
  /** The earlier of the two in the order of the nodes. */
  readonly a: EntityId;
  readonly b: EntityId;
  /** The meetings or texts that they share, never none; earliest first, then in the order of the nodes. */
  readonly through: readonly EntityId[];
}

const kinds: Readonly<Record<Occasion, ReadonlySet<KindWord>>> = { meetings: new Set(['meeting']), texts: new Set(['agreement', 'resolution']) };
const joining: Readonly<Record<Occasion, ReadonlySet<RelationWord>>> = {
  meetings: new Set(['participant', 'host', 'chair', 'mediator']),
  texts: new Set(['participant', 'signatory', 'guarantor', 'sponsor']),
};
const absent: ReadonlySet<AttendanceWord> = new Set(['invited', 'declined', 'excluded']);

/**
 * Whether a claim puts its target among those of a meeting or a text, which is its source. An observer was in the room, and who
 * walked out had been in it; who was invited, stayed away or was kept out met nobody there. Who adopted a text, speaks of it or
 * mediated it did not put a name under it.
 */
export function joins({ relation, attendance }: Pick<QueryEdge, 'relation' | 'attendance'>, occasion: Occasion): boolean {
  return joining[occasion].has(relation) && !(relation === 'participant' && attendance !== undefined && absent.has(attendance));
}

/** Whether an entity is a meeting, or a text. */
export function isOccasion({ kind }: Pick<Vertex, 'kind'>, occasion: Occasion): boolean {
  return kinds[occasion].has(kind);
}

/**
 * Actors projected onto each other through shared meetings or shared texts: the pairs that share most come first, equals in the
 * order of the nodes. With `among` only pairs of which both are in it.
 */
export function projection({ vertices }: QueryGraph, { by, where = shownUnasked, among }: { readonly by: Occasion; readonly where?: EdgeFilter; readonly among?: ReadonlySet<EntityId> }): SharedPair[] {
  const isJoined = ({ edge, to }: Arc) => edge.target === to.id && joins(edge, by) && where(edge) && (among === undefined || among.has(to.id));
  const occasions = [...vertices.values()].filter((vertex) => isOccasion(vertex, by)).flatMap((vertex) => {
    const arcs = vertex.arcs.filter(isJoined);
    const first = Math.min(...arcs.map((arc) => arc.first));
    return arcs.length < 2 ? [] : [{ id: vertex.id, first, actors: [...new Set(arcs.map(({ to }) => to))] }];
  });
  const pairs = new Map<number, { readonly a: Vertex; readonly b: Vertex; readonly through: EntityId[] }>();
  for (const { id, actors } of occasions.toSorted((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0))) {
    for (const [index, a] of actors.entries()) {
      for (const b of actors.slice(index + 1)) {
        const key = a.rank * vertices.size + b.rank;
        const pair = pairs.get(key);
        if (pair === undefined) pairs.set(key, { a, b, through: [id] });
        else pair.through.push(id);
      }
    }
  }
  return [...pairs.values()]
    .toSorted((x, y) => y.through.length - x.through.length || x.a.rank - y.a.rank || x.b.rank - y.b.rank)
    .map(({ a, b, through }) => ({ a: a.id, b: b.id, through }));
}
