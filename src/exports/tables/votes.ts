/** Recorded votes as a table: a row a member whose vote a source names; a vote of which none is named has one row without a member. */

import { type EntityOf, type KnowledgeBase, listOf, votes } from '../../knowledge/base.ts';
import { isVeto } from '../../knowledge/council.ts';
import { type EntityId, isId } from '../../knowledge/id.ts';
import { pathTo } from '../../paths.ts';
import { type Columns, csvTable } from '../csv.ts';
import { idsCell } from './cells.ts';

type Vote = NonNullable<EntityOf<'resolution'>['fields']['vote']>;

interface Row {
  readonly text: EntityOf<'resolution'>;
  readonly vote: Vote;
  /** An entry's id, or the ISO code of a member without an entry. */
  readonly member?: string;
  readonly way?: (typeof votes)[number];
}

function countryOf(member: string | undefined, { entities }: KnowledgeBase): string | undefined {
  if (member === undefined || !isId(member)) return member;
  const entity = entities.get(member as EntityId);
  return entity?.kind === 'actor' ? entity.fields.iso : undefined;
}

function columnsOf(base: KnowledgeBase): Columns<Row> {
  const claims = new Map(base.claims.filter(({ relation }) => relation === 'voted').map(({ id, page, to }) => [`${page} ${to.id}`, id]));
  return {
    resolution: ({ text }) => text.id,
    date: ({ text }) => text.fields.date,
    adopted: ({ text }) => String(text.fields.subkind !== 'draft-not-adopted'),
    member: ({ member }) => member,
    country: ({ member }) => countryOf(member, base),
    vote: ({ way }) => way,
    veto: ({ text, vote, member, way }) => member && String(way === 'against' && text.fields.subkind === 'draft-not-adopted' && isVeto(member, vote.tally, base)),
    ...Object.fromEntries(votes.map((way) => [`tally_${way}`, ({ vote }: Row) => String(vote.tally[way])])),
    claim: ({ text, member }) => claims.get(`${text.id} ${member}`),
    sources: ({ vote }) => idsCell(listOf(vote.cite)),
    path: ({ text: { kind, id } }) => pathTo({ page: 'entity', kind, id }, 'en', '/'),
  };
}

function rowsOf(text: EntityOf<'resolution'>): Row[] {
  const { vote } = text.fields;
  if (vote === undefined) return [];
  const named = votes.flatMap((way) => (vote[way] ?? []).map((member) => ({ text, vote, member, way })));
  return named.length === 0 ? [{ text, vote }] : named;
}

/** `votes.csv`. */
export function votesCsv(base: KnowledgeBase): string {
  return csvTable(columnsOf(base), [...base.entities.values()].flatMap((entity) => (entity.kind === 'resolution' ? rowsOf(entity) : [])));
}
