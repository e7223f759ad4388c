/** The record of one entity as plain data: its fields, its claims in both directions, and the sources they rest on. */

import { type Claim, type Entity, type KnowledgeBase, listOf } from '../knowledge/base.ts';
import type { SourceId } from '../knowledge/id.ts';

/** A claim as exports write it: ends by id, no place in a file. */
export function exportClaim({ origin: _, anchor: __, to, ...claim }: Claim) {
  return { ...claim, to: to.provision === undefined ? to.id : `${to.id}#${to.provision}` };
}

function citedBy(entity: Entity, claims: readonly Claim[]): SourceId[] {
  const { fields } = entity;
  const own = [
    ...listOf(fields.cite),
    ...(fields.disputed ?? []).flatMap(({ accounts }) => accounts.flatMap(({ cite }) => listOf(cite))),
    ...('provisions' in fields ? (fields.provisions ?? []).flatMap(({ cite }) => listOf(cite)) : []),
    ...('vote' in fields && fields.vote !== undefined ? listOf(fields.vote.cite) : []),
  ];
  return [...new Set([...own, ...claims.flatMap(({ cite }) => cite)])].toSorted();
}

/** The whole record. The birth of the living is given to the year, as on their page. */
export function recordOf(base: KnowledgeBase, entity: Entity, version: string) {
  const from = base.claimsFrom.get(entity.id) ?? [];
  const to = base.claimsTo.get(entity.id) ?? [];
  const { links: _, allow: __, ...fields } = entity.fields;
  const born = 'born' in fields && fields.born !== undefined && fields.died === undefined ? { born: fields.born.slice(0, 4) } : {};
  return {
    id: entity.id,
    kind: entity.kind,
    contentVersion: version,
    ...fields,
    ...born,
    claims: from.map(exportClaim),
    claimsAtThisEntity: to.map(exportClaim),
    sources: Object.fromEntries(
      citedBy(entity, [...from, ...to]).map((id) => {
        const { origin: ___, id: ____, ...source } = base.sources.get(id)!;
        return [id, { ...source, publisher: base.publishers.get(source.outlet) }];
      }),
    ),
  };
}
