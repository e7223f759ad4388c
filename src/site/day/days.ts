/** The index of the days: a section a year, newest first, each day with what happened, began or ended on it. */

import type { DateText } from '../../knowledge/date.ts';
import { type ClaimTurn, daysOf } from '../../knowledge/days.ts';
import type { EntityId } from '../../knowledge/id.ts';
import { periodOf } from '../../knowledge/period.ts';
import { roleText } from '../../knowledge/role.ts';
import { words } from '../../words/index.ts';
import { nameOf } from '../entity/context.ts';
import { type ClassView, membersOf, officesOf } from './bodies.ts';
import type { Telling } from './names.ts';

export interface DayEntry {
  readonly id: EntityId;
  /** What began or ended of it, in words; undefined for what happened that day. */
  readonly note: string | undefined;
}

export interface DayRow {
  readonly date: DateText;
  /** What the day is about, the entries of its date first. */
  readonly entries: readonly DayEntry[];
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

/** "Began: secretary of state, United States." */
function noteOf({ claim, turn }: ClaimTurn, telling: Telling): string {
  const { day, relations, ui } = words[telling.locale];
  const what = `${roleText(claim, telling) ?? relations[claim.relation].out}${ui.comma}${nameOf(telling.base, claim.to.id, telling.locale, 'short')}`;
  return turn === 'on' ? what : `${turn === 'begins' ? day.began : day.ended}${ui.colon}${what}`;
}

function rowOf(date: DateText, telling: Telling): DayRow {
  const { turned } = words[telling.locale].day;
  const { entities, claims } = daysOf(telling.base).get(date)!;
  const dated = entities
    .toSorted((a, b) => Number(a.field !== 'date') - Number(b.field !== 'date'))
    .map(({ entity: { id }, field, turn }): DayEntry => ({ id, note: field === 'date' ? undefined : turned[field][turn === 'ends' ? 'ends' : 'begins'] }));
  const all = [...dated, ...claims.map((turn): DayEntry => ({ id: turn.claim.page, note: noteOf(turn, telling) }))];
  const entries = [...Map.groupBy(all, ({ id }) => id).values()].map(([first]) => first!);
  return { date, entries: entries.slice(0, most), more: Math.max(0, entries.length - most) };
}

/** All days by year. */
export function dayIndex(telling: Telling): YearSection[] {
  const { base } = telling;
  const years = [...Map.groupBy([...daysOf(base).keys()], (date) => Number(date.slice(0, 4)))];
  return years.toSorted(([a], [b]) => b - a).map(([year, dates]) => ({ year, id: `y${year}`, rows: dates.toReversed().map((date) => rowOf(date, telling)) }));
}

/** Offices and memberships that no source dates. */
export function undatedBodies(telling: Telling): { readonly offices: readonly ClassView[]; readonly members: readonly ClassView[] } {
  const undated = telling.base.claims.filter((claim) => periodOf(claim) === undefined).map((claim) => ({ claim, certainty: 'undated' as const }));
  return { offices: officesOf(undated.filter(({ claim }) => claim.relation === 'holds-office'), telling), members: membersOf(undated.filter(({ claim }) => claim.relation === 'member-of'), telling) };
}
