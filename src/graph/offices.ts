/** Who held which office: envoys of the United Nations, foreign ministers of the states with most claims, heads of opposition bodies. Chosen by rule, so that two builds show the same. */

import { type Claim, countClaims, entityOf, type KnowledgeBase } from '../knowledge/base.ts';
import { compareDates } from '../knowledge/date.ts';
import type { EntityId } from '../knowledge/id.ts';
import { compareText } from '../knowledge/text.ts';
import type { RoleWord, SubkindWord } from '../words/index.ts';

export interface Office {
  /** The bodies in which it is or was held, the older first: one that took the place of another shares its row. */
  readonly bodies: readonly EntityId[];
  /** Those who held it, by their first day. */
  readonly held: readonly Claim[];
}

export type OfficeGroup = 'envoys' | 'ministers' | 'opposition';

/** Which roles, in bodies of which sub-kinds, and how many bodies are shown. */
const groups: Readonly<Record<OfficeGroup, { readonly roles: readonly RoleWord[]; readonly bodies: readonly SubkindWord[]; readonly most: number }>> = {
  envoys: { roles: ['joint-special-envoy', 'joint-special-representative', 'special-envoy'], bodies: ['un-body', 'mission'], most: 1 },
  ministers: { roles: ['foreign-minister', 'caretaker-foreign-minister', 'foreign-secretary', 'secretary-of-state'], bodies: ['state', 'government'], most: 8 },
  opposition: { roles: ['president', 'acting-president', 'head', 'chair', 'general-coordinator'], bodies: ['political-body', 'coalition'], most: 4 },
};

/** The body of which another took the place, with a source; the first of a row of them. */
function originOf(base: KnowledgeBase, id: EntityId, among: ReadonlySet<EntityId>): EntityId {
  const before = (base.claimsFrom.get(id) ?? []).find(({ relation, to }) => relation === 'succeeds' && among.has(to.id))?.to.id;
  return before === undefined ? id : originOf(base, before, among);
}

/** The offices of a group, those of bodies with most claims first. */
export function officesOf(base: KnowledgeBase, group: OfficeGroup): Office[] {
  const { roles, bodies, most } = groups[group];
  const isOf = (id: EntityId) => { const { fields } = entityOf(base, id); return 'subkind' in fields && bodies.includes(fields.subkind); };
  const held = base.claims.filter(({ relation, role, from, until, to }) => relation === 'holds-office' && typeof role === 'string' && roles.includes(role) && (from ?? until) !== undefined && isOf(to.id));
  const among = new Set(held.map(({ to }) => to.id));
  const rows = Map.groupBy(held, ({ to }) => originOf(base, to.id, among));
  const claimsOf = (list: readonly Claim[]) => [...new Set(list.map(({ to }) => to.id))].reduce((sum, id) => sum + countClaims(base, id), 0);
  return [...rows.values()]
    .map((list) => list.toSorted((a, b) => compareDates(a.from ?? a.until, b.from ?? b.until) || compareText(a.id, b.id)))
    .toSorted((a, b) => claimsOf(b) - claimsOf(a) || compareText(a[0]!.to.id, b[0]!.to.id))
    .slice(0, most)
    .map((list) => ({ bodies: [...new Set(list.map(({ to }) => to.id))], held: list }));
}
