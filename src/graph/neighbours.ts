/**
 * The neighbours of an entity for its drawing: which of them are drawn, on which side, and in what order.
 * The choice follows rules alone, so that two builds draw the same: relation, then date, then id.
 */

import { type Claim, dateOf, type Entity, entityOf, type KnowledgeBase } from '../knowledge/base.ts';
import { compareDates } from '../knowledge/date.ts';
import type { EntityId } from '../knowledge/id.ts';
import { startOf } from '../knowledge/link.ts';
import { type Family, relationNames, relations } from '../knowledge/relations.ts';
import { compareText } from '../knowledge/text.ts';

/** Above, before, after, below: who took part, what came earlier, what came later, where and about what. */
export const sides = ['top', 'start', 'end', 'bottom'] as const;
export type Side = (typeof sides)[number];

/** Neighbours that a side has room for. */
const room: Readonly<Record<Side, number>> = { top: 5, start: 4, end: 4, bottom: 4 };

export interface Neighbour {
  readonly id: EntityId;
  /** The first claim that links the two: it says what the link is. */
  readonly claim: Claim;
  readonly family: Family;
}

export interface Neighbours {
  readonly sides: Readonly<Record<Side, readonly Neighbour[]>>;
  /** How many entities are linked, drawn or not. */
  readonly total: number;
}

/** Kinds that have no place in time. */
const timeless: ReadonlySet<string> = new Set(['place', 'topic', 'track']);

function sideOf(entity: Entity, neighbour: Entity, family: Family): Side {
  if (neighbour.kind === 'actor') return family === 'text' ? 'bottom' : 'top';
  const [own, other] = [dateOf(entity), dateOf(neighbour)];
  if (timeless.has(neighbour.kind) || other === undefined) return 'bottom';
  return own === undefined || compareDates(other, own) < 0 ? 'start' : 'end';
}

/** An entity without a date of its own has the earlier half of its dated neighbours before it, the later half after. */
function halve(all: readonly Neighbour[], base: KnowledgeBase): { start: Neighbour[]; end: Neighbour[] } {
  const sorted = all.toSorted((a, b) => compareDates(dateOf(entityOf(base, a.id)), dateOf(entityOf(base, b.id))) || compareText(a.id, b.id));
  const middle = Math.ceil(sorted.length / 2);
  return { start: sorted.slice(0, middle), end: sorted.slice(middle) };
}

/** All neighbours of an entity by relations that a graph shows unasked, each once; those that do not fit are left out. */
export function neighboursOf(base: KnowledgeBase, entity: Entity): Neighbours {
  const found = new Map<EntityId, Neighbour>();
  const claims = [...(base.claimsFrom.get(entity.id) ?? []), ...(base.claimsTo.get(entity.id) ?? [])].filter(({ relation }) => relations[relation].shown);
  const rank = ({ relation }: Claim) => relationNames.indexOf(relation);
  for (const claim of claims.toSorted((a, b) => rank(a) - rank(b) || compareDates(startOf(a), startOf(b)) || compareText(a.id, b.id))) {
    const id = claim.page === entity.id ? claim.to.id : claim.page;
    if (!found.has(id)) found.set(id, { id, claim, family: relations[claim.relation].family });
  }
  const grouped = Map.groupBy(found.values(), ({ id, family }) => sideOf(entity, entityOf(base, id), family));
  const chosen = Object.fromEntries(sides.map((side) => [side, grouped.get(side) ?? []])) as Record<Side, Neighbour[]>;
  if (dateOf(entity) === undefined) Object.assign(chosen, halve([...chosen.start, ...chosen.end], base));
  return { total: found.size, sides: Object.fromEntries(sides.map((side) => [side, chosen[side].slice(0, room[side])])) as Record<Side, Neighbour[]> };
}
