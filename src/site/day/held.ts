/** Who held which office on which day, and who was a member of what: found for all days of a record at once, since each is open on many of them. */

import { type Claim, countClaims, type KnowledgeBase } from '../../knowledge/base.ts';
import { firstDay, toDate } from '../../knowledge/date.ts';
import { daysOf } from '../../knowledge/days.ts';
import { periodOf } from '../../knowledge/period.ts';
import { certainties, type Certainty, holdsOn } from '../../knowledge/query/index.ts';
import { remembered } from '../../knowledge/remember.ts';

/** A claim that holds on a day, and how surely. */
export interface Held {
  readonly claim: Claim;
  readonly certainty: Certainty;
}

/** What a day holds of a relation. */
export interface HeldOnDay {
  /** What holds surely, then what may hold. */
  readonly held: readonly Held[];
  /** How many more hold that the day leaves out. */
  readonly more: number;
}

export interface HeldByDay {
  /** By days since 1970-01-01. */
  readonly days: ReadonlyMap<number, HeldOnDay>;
  /** Claims without dates. */
  readonly undated: number;
}

/** Claims of a day at most: what a record ten times as large holds open on each day would make each page as many times longer. */
const mostHeld = 300;

function heldByDay(base: KnowledgeBase, relation: 'holds-office' | 'member-of'): HeldByDay {
  const claims = base.claims.filter((claim) => claim.relation === relation).map((claim, index) => ({ claim, index, period: periodOf(claim) }));
  // Where there are too many, a day keeps those of the bodies with most claims.
  const ranked = claims.flatMap(({ period, ...one }) => (period === undefined ? [] : [{ ...one, period }])).toSorted((a, b) => countClaims(base, b.claim.to.id) - countClaims(base, a.claim.to.id));
  const days = [...daysOf(base).keys()].map((date) => firstDay(toDate(date).from!));
  const lists = days.map(() => ({ held: [] as (Held & { index: number })[], more: 0 }));
  for (const { claim, index, period } of ranked) {
    for (const [at, day] of days.entries()) {
      if (day < period.possible.first || day > period.possible.last) continue;
      const list = lists[at]!;
      if (list.held.length < mostHeld) list.held.push({ claim, index, certainty: holdsOn({ period }, day)! });
      else list.more++;
    }
  }
  const sorted = lists.map(({ held, more }) => ({ held: held.sort((a, b) => certainties.indexOf(a.certainty) - certainties.indexOf(b.certainty) || a.index - b.index), more }));
  return { days: new Map(days.map((day, at) => [day, sorted[at]!])), undated: claims.length - ranked.length };
}

/** For each relation whose claims a day lists, what holds on each day of a record: found once for each base. */
export const heldOf = remembered((base: KnowledgeBase) => ({ 'holds-office': heldByDay(base, 'holds-office'), 'member-of': heldByDay(base, 'member-of') }));
