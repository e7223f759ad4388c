/** The index of the days: a section a year, newest first, each day with what happened, began or ended on it. */

import type { KnowledgeBase } from '../../knowledge/base.ts';
import type { DateText } from '../../knowledge/date.ts';
import { daysOf } from '../../knowledge/days.ts';
import type { EntityId } from '../../knowledge/id.ts';
import { periodOf } from '../../knowledge/period.ts';
import { type ClassView, membersOf, officesOf } from './bodies.ts';
import type { Telling } from './names.ts';

export interface DayRow {
  readonly date: DateText;
  /** What the day is about, the entries of its date first. */
  readonly entries: readonly EntityId[];
  /** How many more there are. */
  readonly more: number;
}

export interface YearSection {
  readonly year: number;
  /** Its fragment. */
  readonly id: string;
  /** Newest first, as in every index. */
  readonly rows: readonly DayRow[];
}

/** Entries that a row names at most. */
const most = 4;

function rowOf(date: DateText, base: KnowledgeBase): DayRow {
  const { entities, claims } = daysOf(base).get(date)!;
  const dated = entities.toSorted((a, b) => Number(a.field !== 'date') - Number(b.field !== 'date')).map(({ entity }) => entity.id);
  const ids = [...new Set([...dated, ...claims.map(({ claim }) => claim.page)])];
  return { date, entries: ids.slice(0, most), more: Math.max(0, ids.length - most) };
}

/** All days by year. */
export function dayIndex(base: KnowledgeBase): YearSection[] {
  const years = [...Map.groupBy([...daysOf(base).keys()], (date) => Number(date.slice(0, 4)))];
  return years.toSorted(([a], [b]) => b - a).map(([year, dates]) => ({ year, id: `y${year}`, rows: dates.toReversed().map((date) => rowOf(date, base)) }));
}

/** Offices and memberships that no source dates. */
export function undatedBodies(telling: Telling): { readonly offices: readonly ClassView[]; readonly members: readonly ClassView[] } {
  const undated = telling.base.claims.filter((claim) => periodOf(claim) === undefined).map((claim) => ({ claim, certainty: 'undated' as const }));
  return { offices: officesOf(undated.filter(({ claim }) => claim.relation === 'holds-office'), telling), members: membersOf(undated.filter(({ claim }) => claim.relation === 'member-of'), telling) };
}
