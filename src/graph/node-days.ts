/** The day at which each node stands on the map by date. */

import { dayRange, toDate } from '../knowledge/date.ts';
import type { EntityId } from '../knowledge/id.ts';
import { relations } from '../knowledge/relations.ts';
import type { Graph, GraphEdge } from './elements.ts';

export interface NodeDays {
  /** Days of the nodes that have a date of their own; a track has none, it is a span. */
  readonly own: ReadonlyMap<EntityId, number>;
  /** These, and for the others the mean of their momentary claims' days, else that of their lasting ones; nothing for what has neither. */
  readonly all: ReadonlyMap<EntityId, number>;
}

/** The middle of the days that a date or span may mean; an open one counts by the end that it has. */
function middleOf(start: string | undefined, end: string | undefined): number | undefined {
  const days = [start === undefined ? undefined : dayRange(toDate(start)).first, end === undefined ? undefined : dayRange(toDate(end)).last].filter((day) => day !== undefined && Number.isFinite(day)) as number[];
  return days.length === 0 ? undefined : mean(days);
}

/** The mean of some numbers; NaN of none. */
export const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** Days since 1970-01-01, with fractions. */
export function nodeDays({ nodes, edges }: Graph): NodeDays {
  const own = new Map<EntityId, number>();
  for (const { id, kind, date } of nodes) {
    const day = date === undefined || kind === 'track' ? undefined : middleOf(date, date);
    if (day !== undefined) own.set(id, day);
  }
  const claims = { momentary: new Map<EntityId, number[]>(), lasting: new Map<EntityId, number[]>() };
  const gather = ({ start, end, relation }: GraphEdge, id: EntityId) => {
    const day = middleOf(start, end);
    const map = claims[relations[relation].time];
    if (day !== undefined) map.set(id, [...(map.get(id) ?? []), day]);
  };
  for (const edge of edges) for (const id of [edge.source, edge.target]) gather(edge, id);
  const all = new Map(own);
  for (const { id } of nodes) {
    const days = claims.momentary.get(id) ?? claims.lasting.get(id);
    if (!all.has(id) && days !== undefined) all.set(id, mean(days));
  }
  return { own, all };
}
