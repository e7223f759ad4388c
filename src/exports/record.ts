/** An entity, a claim and a source as plain data, and the record of one entity that is made of them. */

import { type Claim, type Entity, type KnowledgeBase, listOf } from '../knowledge/base.ts';
import type { SourceId } from '../knowledge/id.ts';

/** A claim as exports write it: ends by id, no place in a file. */
export function exportClaim({ origin: _, anchor: __, to, ...claim }: Claim) {
  return { ...claim, to: to.provision === undefined ? to.id : `${to.id}#${to.provision}` };
}

/** An entity's own fields, without its links. The birth of the living is given to the year, as on their page. */
export function exportEntity({ id, kind, fields }: Entity) {
  const { links: _, allow: __, ...own } = fields;
  const born = 'born' in own && own.born !== undefined && own.died === undefined ? { born: own.born.replaceAll(/-\d\d/g, '') } : {};
  return { id, kind, ...own, ...born };
}

/** A source in the fields of CSL, with who published it. */
export function exportSource(base: KnowledgeBase, id: SourceId) {
  const { origin: _, id: __, ...source } = base.sources.get(id)!;
  const { id: ___, ...publisher } = base.publishers.get(source.outlet)!;
  return { ...source, publisher };
}

/** The sources on which an entity and its claims rest, by id. */
export function citedBy(entity: Entity, claims: readonly Claim[]): SourceId[] {
  const { fields } = entity;
  const own = [
    ...listOf(fields.cite),
    ...(fields.disputed ?? []).flatMap(({ accounts }) => accounts.flatMap(({ cite }) => listOf(cite))),
    ...('provisions' in fields ? (fields.provisions ?? []).flatMap(({ cite }) => listOf(cite)) : []),
    ...('vote' in fields && fields.vote !== undefined ? listOf(fields.vote.cite) : []),
  ];
  return [...new Set([...own, ...claims.flatMap(({ cite }) => cite)])].toSorted();
}

/** The whole record: the entity, its claims in both directions, and the sources they rest on. */
export function recordOf(base: KnowledgeBase, entity: Entity, version: string) {
  const from = base.claimsFrom.get(entity.id) ?? [];
  const to = base.claimsTo.get(entity.id) ?? [];
  const { id, kind, ...fields } = exportEntity(entity);
  return {
    id,
    kind,
    contentVersion: version,
    ...fields,
    claims: from.map(exportClaim),
    claimsAtThisEntity: to.map(exportClaim),
    sources: Object.fromEntries(citedBy(entity, [...from, ...to]).map((source) => [source, exportSource(base, source)])),
  };
}
