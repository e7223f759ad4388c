/** The role that a claim tells, in the form that fits the one who has it. */

import { words } from '../words/index.ts';
import { type Claim, entityOf, type KnowledgeBase } from './base.ts';
import type { EntityId } from './id.ts';
import type { Locale } from './locale.ts';
import { relations } from './relations.ts';

/** Whose role a claim tells: the actor that holds the page, or the one at the other end. */
function roleHolder(claim: Claim): EntityId {
  return relations[claim.relation].from.every((kind) => kind === 'actor') ? claim.page : claim.to.id;
}

/** The role in a language; undefined where the claim tells none. */
export function roleText(claim: Claim, { base, locale }: { base: KnowledgeBase; locale: Locale }): string | undefined {
  const { role } = claim;
  if (role === undefined) return undefined;
  if (typeof role !== 'string') return role[locale];
  const label = words[locale].roles[role];
  const holder = entityOf(base, roleHolder(claim));
  if (holder.kind !== 'actor') return label.m;
  if (holder.fields.subkind !== 'person') return label.body ?? label.m;
  return holder.fields.gender === 'f' ? label.f : label.m;
}
