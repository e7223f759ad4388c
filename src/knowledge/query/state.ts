/** What stood on a day: offices, memberships, stances, and what happened that very day. */

import type { DayRange } from '../date.ts';
import { relations, type Relation } from '../relations.ts';
import type { QueryEdge, QueryGraph } from './graph.ts';

/** How surely a claim holds: the day may lie inside the uncertain edge of its date, or it may have no date. */
export const certainties = ['certain', 'possible', 'undated'] as const;
export type Certainty = (typeof certainties)[number];

/**
 * Whether a claim holds on some day of a range (days since 1970-01-01), and how surely; undefined where it does not.
 * An undated one holds on no day surely and is ruled out on none.
 */
export function holdsIn({ period }: { readonly period?: QueryEdge['period'] | undefined }, { first, last }: DayRange): Certainty | undefined {
  if (period === undefined) return 'undated';
  const { possible, certain } = period;
  if (certain !== undefined && certain.first <= last && first <= certain.last) return 'certain';
  return possible.first <= last && first <= possible.last ? 'possible' : undefined;
}

/** Whether a claim holds on a day, as {@link holdsIn}. */
export function holdsOn(claim: Pick<QueryEdge, 'period'>, day: number): Certainty | undefined {
  return holdsIn(claim, { first: day, last: day });
}

/** Claims by how surely they hold; each list in the order of the graph. */
export type Standing = Readonly<Record<Certainty, readonly QueryEdge[]>>;

/** What held on a day, lasting claims (offices, stances) apart from momentary ones (who met, what was signed). */
export function stateAt({ edges }: QueryGraph, day: number): Readonly<Record<Relation['time'], Standing>> {
  const empty = () => ({ certain: [], possible: [], undated: [] }) as Record<Certainty, QueryEdge[]>;
  const state = { lasting: empty(), momentary: empty() };
  for (const edge of edges) {
    const certainty = holdsOn(edge, day);
    if (certainty !== undefined) state[relations[edge.relation].time][certainty].push(edge);
  }
  return state;
}
