/** Every place outside prose that names a source. */

import { type Entity, listOf, type Origin } from '../base.ts';
import type { SourceId } from '../id.ts';
import type { Draft } from './rule.ts';

export interface Cite {
  readonly origin: Origin;
  readonly id: SourceId;
}

function* each(origin: Origin, cite: SourceId | readonly SourceId[] | undefined): Generator<Cite> {
  const list = listOf(cite);
  for (const [index, id] of list.entries()) {
    yield { id, origin: Array.isArray(cite) ? { file: origin.file, path: [...origin.path, index] } : origin };
  }
}

/** The citations in the frontmatter of one entity. Those of a vote stand once, not once a voter. */
export function* citesOfEntity({ file, fields }: Entity): Generator<Cite> {
  const at = (...path: PropertyKey[]): Origin => ({ file, path });
  yield* each(at('cite'), fields.cite);
  const links = (fields.links ?? {}) as Record<string, (string | { cite?: SourceId | SourceId[] })[] | undefined>;
  for (const [relation, list] of Object.entries(links)) {
    for (const [i, link] of (list ?? []).entries()) {
      if (typeof link !== 'string') yield* each(at('links', relation, i, 'cite'), link.cite);
    }
  }
  for (const [i, provision] of ('provisions' in fields ? (fields.provisions ?? []) : []).entries()) yield* each(at('provisions', i, 'cite'), provision.cite);
  for (const [i, dispute] of (fields.disputed ?? []).entries()) {
    for (const [j, account] of dispute.accounts.entries()) yield* each(at('disputed', i, 'accounts', j, 'cite'), account.cite);
  }
  if ('vote' in fields && fields.vote !== undefined) yield* each(at('vote', 'cite'), fields.vote.cite);
}

/** All citations outside prose. */
export function* citesOf({ entities, corrections, removed }: Draft): Generator<Cite> {
  for (const entity of entities) yield* citesOfEntity(entity);
  for (const { origin, cite } of [...corrections, ...removed]) yield* each({ file: origin.file, path: [...origin.path, 'cite'] }, cite);
}
