/** Who was at which meeting, and how: the table of meetings by actors. */

import type { AttendanceWord } from '../../words/index.ts';
import type { EntityId } from '../id.ts';
import { compareDays, type QueryEdge, type QueryGraph } from './graph.ts';

/** How somebody was, or was not, at a meeting. */
export type PresenceWord = AttendanceWord | 'host' | 'mediator' | 'chair';

export interface Presence {
  readonly how: PresenceWord;
  readonly edge: QueryEdge;
  /** Who was there in the actor's name, where the claim was rolled up. */
  readonly by?: EntityId;
}

export interface Attendance {
  /** Those of whom most meetings speak first, then those who came first. */
  readonly actors: readonly EntityId[];
  /** For each meeting, earliest first, what is said of each actor: one may host, chair and take part. */
  readonly meetings: ReadonlyMap<EntityId, ReadonlyMap<EntityId, readonly Presence[]>>;
}

function presenceWord({ relation, attendance }: QueryEdge): PresenceWord | undefined {
  if (relation === 'participant') return attendance ?? 'attended';
  return relation === 'host' || relation === 'mediator' || relation === 'chair' ? relation : undefined;
}

/** The attendance of all meetings that name anybody. With `rollUp`, who spoke for another stands under that other, and under itself otherwise. */
export function attendanceOf(graph: QueryGraph, { rollUp = false }: { readonly rollUp?: boolean } = {}): Attendance {
  const meetings = new Map<EntityId, Map<EntityId, Presence[]>>();
  const seen = new Map<EntityId, number>();
  const edges = graph.edges.filter(({ source }) => graph.vertices.get(source)!.kind === 'meeting');
  for (const edge of edges.toSorted(compareDays)) {
    const how = presenceWord(edge);
    if (how === undefined) continue;
    const actor = (rollUp ? edge.for : undefined) ?? edge.target;
    const presence: Presence = actor === edge.target ? { how, edge } : { how, edge, by: edge.target };
    const meeting = meetings.get(edge.source) ?? new Map<EntityId, Presence[]>();
    meetings.set(edge.source, meeting);
    const presences = meeting.get(actor);
    if (presences !== undefined) presences.push(presence);
    else {
      meeting.set(actor, [presence]);
      seen.set(actor, (seen.get(actor) ?? 0) + 1);
    }
  }
  return { actors: [...seen].toSorted(([, a], [, b]) => b - a).map(([id]) => id), meetings };
}
