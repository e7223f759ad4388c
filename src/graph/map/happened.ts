/** What happened where: the meetings held in a place, the agreements made there, the local truces and sieges that concern it, and other events. */

import { dateOf, entityOf, type Claim, type Entity, type KnowledgeBase } from '../../knowledge/base.ts';
import { compareDates } from '../../knowledge/date.ts';
import type { EntityId } from '../../knowledge/id.ts';
import { remembered } from '../../knowledge/remember.ts';
import { compareText } from '../../knowledge/text.ts';
import type { MapSortWord } from '../../words/index.ts';

/** The sorts in the order in which maps and lists show them. */
export const sorts: readonly MapSortWord[] = ['meeting', 'agreement', 'truce', 'siege', 'event'];

export interface Happening {
  readonly id: EntityId;
  readonly sort: MapSortWord;
}

/** What sort of thing an entry is on a map; undefined for what a map does not show. */
export function sortOf({ kind, fields }: Entity): MapSortWord | undefined {
  if (kind === 'meeting') return 'meeting';
  if (kind === 'agreement') return fields.subkind === 'local-truce' ? 'truce' : 'agreement';
  if (kind === 'event') return fields.subkind === 'siege' ? 'siege' : 'event';
  return undefined;
}

/** Whether a claim puts an entry of a sort at its other end: a truce or siege also where it is said to concern a place. */
function places({ relation }: Claim, sort: MapSortWord): boolean {
  return relation === 'located-in' || (relation === 'concerns' && (sort === 'truce' || sort === 'siege'));
}

/** For each place with anything: what happened there, by sort, oldest first, each once. */
export const happenedIn = remembered((base: KnowledgeBase): ReadonlyMap<EntityId, readonly Happening[]> => {
  const found = new Map<EntityId, readonly Happening[]>();
  for (const { kind, id } of base.entities.values()) {
    if (kind !== 'place') continue;
    const list = (base.claimsTo.get(id) ?? []).flatMap((claim): Happening[] => {
      const sort = sortOf(entityOf(base, claim.page));
      return sort !== undefined && places(claim, sort) ? [{ id: claim.page, sort }] : [];
    });
    const once = [...new Map(list.map((happening) => [happening.id, happening])).values()];
    if (once.length > 0) found.set(id, once.toSorted((a, b) => sorts.indexOf(a.sort) - sorts.indexOf(b.sort) || compareDates(dateOf(entityOf(base, a.id)), dateOf(entityOf(base, b.id))) || compareText(a.id, b.id)));
  }
  return found;
});

/** How many of each sort, for the sorts that there are. */
export function countSorts(happenings: readonly Happening[]): readonly { readonly sort: MapSortWord; readonly count: number }[] {
  return sorts.map((sort) => ({ sort, count: happenings.filter((happening) => happening.sort === sort).length })).filter(({ count }) => count > 0);
}
