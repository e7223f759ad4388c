/** The whole record as statements, in the order of the base: the same base gives the same. */

import type { KnowledgeBase } from '../../knowledge/base.ts';
import { claimStatements, directStatements } from './claim.ts';
import { entityStatements } from './entity.ts';
import type { Address } from '../address.ts';
import { namesIn } from './names.ts';
import { outletStatements, sourceStatements } from './source.ts';
import type { Statement } from './statement.ts';

/** One list for each entity with the claims of its page, each source and each outlet. */
export function* statementsOf(base: KnowledgeBase, address: Address): Iterable<readonly Statement[]> {
  const names = namesIn(base, address);
  for (const entity of base.entities.values()) {
    const claims = base.claimsFrom.get(entity.id) ?? [];
    yield [...entityStatements(entity, names), ...directStatements(claims, names), ...claims.flatMap((claim) => claimStatements(claim, names))];
  }
  for (const source of base.sources.values()) yield sourceStatements(source, names);
  for (const publisher of base.publishers.values()) yield outletStatements(publisher, names);
}
