/**
 * Whether a page rests on outlets that do not depend on each other, as far as the bibliography knows.
 * Takes a page of the base, gives yes or no; what the sources say is not compared.
 */

import type { OwnershipWord } from '../words/index.ts';
import type { Entity, KnowledgeBase, Publisher, Source } from './base.ts';
import type { SourceId } from './id.ts';
import { citesOfEntity } from './rules/cites.ts';
import { mentionsIn } from './rules/mentions.ts';

/** What a page cites: in its fields, in the claims that it holds, and in its prose of either language. */
function sourcesCited(entity: Entity): Set<SourceId> {
  const cited = new Set([...citesOfEntity(entity)].map(({ id }) => id));
  for (const body of Object.values(entity.prose)) for (const id of mentionsIn({ path: entity.file, body }).sources) cited.add(id);
  return cited;
}

const ofState: ReadonlySet<OwnershipWord> = new Set(['government', 'state-run', 'state-funded']);

/** Whether one state is behind both outlets. */
function ofOneState(a: Publisher, b: Publisher): boolean {
  return a.country !== undefined && a.country === b.country && ofState.has(a.ownership) && ofState.has(b.ownership);
}

/** Who owns an outlet must be known before it can be called independent of another. */
function areIndependent(a: Publisher, b: Publisher): boolean {
  return a.ownership !== 'unknown' && b.ownership !== 'unknown' && !ofOneState(a, b);
}

/** Whether both were read as the same text: at one address, be it the publisher's or that of a copy. */
function ofOneText(a: Source, b: Source): boolean {
  return [a.URL, a['read-at']].some((address) => address !== undefined && (address === b.URL || address === b['read-at']));
}

/** Whether two of a page's sources come from different outlets of known owners, not both of one state, and are not one text. */
export function restsOnTwoOutlets(base: KnowledgeBase, entity: Entity): boolean {
  const sources = [...sourcesCited(entity)].map((id) => base.sources.get(id)!);
  const publisher = ({ outlet }: Source) => base.publishers.get(outlet)!;
  return sources.some((a, index) => sources.slice(index + 1).some((b) => a.outlet !== b.outlet && areIndependent(publisher(a), publisher(b)) && !ofOneText(a, b)));
}
