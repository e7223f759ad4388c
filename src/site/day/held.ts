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

/** The relations of which a day tells who held what. */
export type HeldRelation = 'holds-office' | 'member-of';

/** Claims of a day at most: what a record ten times as large holds open on each day would make each page as many times longer. */
const mostHeld = 300;

/** What holds on each of some days. Where there are too many, a day keeps those of the bodies with most claims. */
function findHeld(base: KnowledgeBase, relation: HeldRelation, days: readonly number[]): ReadonlyMap<number, HeldOnDay> {
  const dated = claimsOf(base, relation).flatMap((claim, index) => {
    const period = periodOf(claim);
    return period === undefined ? [] : [{ claim, index, period }];
  });
  const lists = days.map(() => ({ held: [] as (Held & { index: number })[], more: 0 }));
  for (const { claim, index, period } of dated.toSorted((a, b) => countClaims(base, b.claim.to.id) - countClaims(base, a.claim.to.id))) {
    for (const [at, day] of days.entries()) {
      if (day < period.possible.first || day > period.possible.last) continue;
      const list = lists[at]!;
      if (list.held.length < mostHeld) list.held.push({ claim, index, certainty: holdsOn({ period }, day)! });
      else list.more++;
    }
  }
  const inOrder = ({ held, more }: (typeof lists)[number]) => ({ held: held.sort((a, b) => certainties.indexOf(a.certainty) - certainties.indexOf(b.certainty) || a.index - b.index), more });
  return new Map(days.map((day, at) => [day, inOrder(lists[at]!)]));
}

const claimsOf = (base: KnowledgeBase, wanted: HeldRelation): readonly Claim[] => base.claims.filter(({ relation }) => relation === wanted);

/** What holds on the days of a record, found once for each base. */
const found = remembered((base: KnowledgeBase) => {
  const days = [...daysOf(base).keys()].map((date) => firstDay(toDate(date).from!));
  const of = (relation: HeldRelation) => ({ days: findHeld(base, relation, days), undated: claimsOf(base, relation).filter((claim) => periodOf(claim) === undefined).length });
  return { 'holds-office': of('holds-office'), 'member-of': of('member-of') };
});

/** What holds on a day, and how many claims of the relation have no date. */
export function heldOn(base: KnowledgeBase, relation: HeldRelation, day: number): HeldOnDay & { readonly undated: number } {
  const { days, undated } = found(base)[relation];
  return { ...(days.get(day) ?? findHeld(base, relation, [day]).get(day)!), undated };
}
