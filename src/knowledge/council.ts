/** Who may veto, and what a veto is: the permanent members of the Security Council, and members as votes name them, by their page or their country's code. */

import type { KnowledgeBase } from './base.ts';
import { type EntityId, isId } from './id.ts';

/** Permanent members of the Security Council, as ISO codes: UN Charter, article 23. */
const permanentMembers: ReadonlySet<string> = new Set(['CN', 'FR', 'GB', 'RU', 'US']);

/** Whether a member that a vote names is a permanent one. */
export function isPermanent(member: string, { entities }: Pick<KnowledgeBase, 'entities'>): boolean {
  const entity = isId(member) ? entities.get(member as EntityId) : undefined;
  return permanentMembers.has(isId(member) ? (entity?.kind === 'actor' ? (entity.fields.iso ?? '') : '') : member);
}

/** Votes in favour without which a draft fails whoever is against it: UN Charter, article 27, as amended in 1965. */
const neededVotes = 9;

/** Whether a vote against a draft that failed is a veto: by a permanent member, on a draft that had votes enough. */
export function isVeto(member: string, tally: { readonly for: number }, base: Pick<KnowledgeBase, 'entities'>): boolean {
  return tally.for >= neededVotes && isPermanent(member, base);
}
