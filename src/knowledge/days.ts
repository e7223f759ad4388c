/**
 * The days of the record: those on which something in it happens, begins or ends, and what.
 * Only days that are known as such count; a month, a year or an approximate day is no day. Pure.
 */

import type { Claim, Entity, KnowledgeBase } from './base.ts';
import { type CalendarDate, type DateText, printDate, toDate } from './date.ts';

/** What a day is to something. */
export type Turn = 'on' | 'begins' | 'ends';

/** The fields of an entity that hold its days. A birth is not among them: it is published to the year. */
export type DayField = 'date' | 'in-force' | 'active' | 'founded' | 'dissolved' | 'died';

export interface EntityTurn {
  readonly entity: Entity;
  readonly field: DayField;
  readonly turn: Turn;
}

export interface ClaimTurn {
  readonly claim: Claim;
  readonly turn: Turn;
}

/** What turns on a day, each list in the order of the base. */
export interface DayTurns {
  readonly entities: readonly EntityTurn[];
  /** Without those that have their date from the page that holds them. */
  readonly claims: readonly ClaimTurn[];
}

type Dates = Pick<Claim, 'from' | 'until' | 'date'>;

/** What the date of each field is: something that happens or lasts, the beginning of something, or its end. */
const fieldTurns: readonly (readonly [DayField, Turn])[] = [['date', 'on'], ['in-force', 'on'], ['active', 'on'], ['founded', 'begins'], ['dissolved', 'ends'], ['died', 'ends']];

/** The day that an end of a date is, where it is known to the day and without doubt. */
function dayOfEnd(end: CalendarDate | null): DateText | undefined {
  return end === null || end.day === undefined || end.approximate || end.uncertain ? undefined : printDate({ from: end, until: end });
}

/** The days of a date, each with what it is: of a span, its beginning and its end. */
function turnsOf(text: DateText, whole: Turn): (readonly [DateText, Turn])[] {
  const { from, until } = toDate(text);
  const pairs = whole !== 'on' || from === until ? [[dayOfEnd(from), whole] as const] : [[dayOfEnd(from), 'begins'] as const, [dayOfEnd(until), 'ends'] as const];
  return pairs.flatMap(([day, turn]) => (day === undefined ? [] : [[day, turn] as const]));
}

function claimTurns({ from, until, date, inherited }: Claim): (readonly [DateText, Turn])[] {
  if (inherited) return [];
  return [...(from === undefined ? [] : turnsOf(from, 'begins')), ...(until === undefined ? [] : turnsOf(until, 'ends')), ...(date === undefined ? [] : turnsOf(date, 'on'))];
}

function findDays({ entities, claims }: KnowledgeBase): ReadonlyMap<DateText, DayTurns> {
  const days = new Map<DateText, { entities: EntityTurn[]; claims: ClaimTurn[] }>();
  const at = (day: DateText) => {
    const turns = days.get(day) ?? { entities: [], claims: [] };
    days.set(day, turns);
    return turns;
  };
  for (const entity of entities.values()) {
    for (const [field, whole] of fieldTurns) {
      const date = (entity.fields as Partial<Record<DayField, DateText>>)[field];
      for (const [day, turn] of date === undefined ? [] : turnsOf(date, whole)) at(day).entities.push({ entity, field, turn });
    }
  }
  for (const claim of claims) for (const [day, turn] of claimTurns(claim)) at(day).claims.push({ claim, turn });
  return new Map([...days].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

const found = new WeakMap<KnowledgeBase, ReadonlyMap<DateText, DayTurns>>();

/** All days of a record, earliest first, found once for each base. */
export function daysOf(base: KnowledgeBase): ReadonlyMap<DateText, DayTurns> {
  const days = found.get(base) ?? findDays(base);
  found.set(base, days);
  return days;
}

/** The day to which dates lead: that on which they begin, else that on which they end; undefined where neither is a day. */
export function dayOf({ from, until, date }: Dates): DateText | undefined {
  const ends = [from, date, until].flatMap((text) => (text === undefined ? [] : [toDate(text)]));
  return [...ends.map((end) => dayOfEnd(end.from)), ...ends.map((end) => dayOfEnd(end.until))].find((day) => day !== undefined);
}
