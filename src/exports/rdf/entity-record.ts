/** What the record knows of one entity, as statements: its own fields, its claims in both directions, the names of what they lead to, and its sources. */

import type { Claim, Entity, KnowledgeBase } from '../../knowledge/base.ts';
import type { EntityId } from '../../knowledge/id.ts';
import type { Address } from '../address.ts';
import { citedBy } from '../record.ts';
import { claimStatements, directStatements } from './claim.ts';
import { entityStatements, nameStatements } from './entity.ts';
import { namesIn } from './names.ts';
import { outletStatements, sourceStatements } from './source.ts';
import type { Statement } from './statement.ts';

/** The entities that claims name besides one. */
function namedIn(claims: readonly Claim[], own: EntityId): EntityId[] {
  const ids = claims.flatMap(({ page, to, for: behalf, claimedBy }) => [page, to.id, behalf, typeof claimedBy === 'string' ? claimedBy : undefined]);
  return [...new Set(ids)].filter((id) => id !== undefined).filter((id) => id !== own);
}

/** In lists, as the writers take them. */
export function* entityRecord(base: KnowledgeBase, entity: Entity, address: Address): Iterable<readonly Statement[]> {
  const names = namesIn(base, address);
  const claims = [...new Set([...(base.claimsFrom.get(entity.id) ?? []), ...(base.claimsTo.get(entity.id) ?? [])])];
  const sources = citedBy(entity, claims).map((id) => base.sources.get(id)!);
  yield [...entityStatements(entity, names), ...directStatements(claims, names)];
  for (const claim of claims) yield claimStatements(claim, names);
  for (const id of namedIn(claims, entity.id)) yield nameStatements(base.entities.get(id)!, names);
  for (const source of sources) yield sourceStatements(source, names);
  for (const id of new Set(sources.map(({ outlet }) => outlet))) yield outletStatements(base.publishers.get(id)!, names);
}
