/** Entries in the terms of FollowTheMoney, the model of Aleph and OpenSanctions: https://followthemoney.tech */

import { dateOf, type Entity, type KnowledgeBase, listOf, type Source } from '../../knowledge/base.ts';
import type { SourceId } from '../../knowledge/id.ts';
import type { SubkindWord } from '../../words/index.ts';
import { type Address, addressOf } from '../address.ts';
import { exportEntity } from '../record.ts';

/** An entity as FollowTheMoney writes it: every property is a list of texts. */
export interface FtmEntity {
  /** Letters, digits, hyphens and dots. */
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** Ids of ours are not those of other data sets: `masar-geneva-ii`; a claim's has a dot, as a colon may not stand in one. */
export const ftmId = (id: string) => `masar-${id.replaceAll(/[:#]/g, '.')}`;

const actors: Readonly<Partial<Record<SubkindWord, string>>> = { person: 'Person', state: 'PublicBody', government: 'PublicBody' };

/** The schema of an entry; a topic has none, as the model knows people, bodies, papers and what happened. */
export function schemaOf(entity: Entity): string | undefined {
  if (entity.kind === 'actor') return actors[entity.fields.subkind] ?? 'Organization';
  return { resolution: 'Document', agreement: 'Document', statement: 'Document', meeting: 'Event', event: 'Event', place: 'Address', track: 'Project', topic: undefined }[entity.kind];
}

/** The ends of an EDTF date as the model takes dates: without marks, an open end left out. */
export function endsOf(date: string | undefined): { readonly start?: string | undefined; readonly end?: string | undefined } {
  const ends = (date ?? '..').replaceAll(/[~?%]/g, '').split('/').map((text) => (text === '..' ? undefined : text));
  return { start: ends[0], end: ends.at(-1) };
}

/** Properties of the texts that are given; what is missing or said twice is left out. */
export function properties(given: Readonly<Record<string, readonly (string | undefined)[]>>): FtmEntity['properties'] {
  const lists = Object.entries(given).map(([name, values]) => [name, [...new Set(values.flatMap((value) => (value === undefined ? [] : [value.toWellFormed()])))]] as const);
  return Object.fromEntries(lists.filter(([, values]) => values.length > 0));
}

/** Where sources stand and who published them. */
export function provenance({ sources, publishers }: KnowledgeBase, cite: readonly SourceId[]) {
  const cited: Source[] = cite.map((id) => sources.get(id)!);
  return { sourceUrl: cited.map(({ URL, 'read-at': copy }) => URL ?? copy), publisher: cited.map(({ outlet }) => publishers.get(outlet)!.name.en) };
}

/** Properties that only some kinds have. */
function ownProperties(entity: Entity): Record<string, readonly (string | undefined)[]> {
  const own = exportEntity(entity);
  const day = (date: string | undefined) => [endsOf(date).start];
  switch (entity.kind) {
    case 'actor': {
      const { iso, died, gender, founded, dissolved } = entity.fields;
      if (entity.fields.subkind !== 'person') return { country: [iso?.toLowerCase()], jurisdiction: [iso?.toLowerCase()], incorporationDate: day(founded), dissolutionDate: day(dissolved) };
      return { birthDate: day('born' in own ? own.born : undefined), deathDate: day(died), gender: [gender && { f: 'female', m: 'male' }[gender]] };
    }
    case 'resolution':
    case 'agreement':
    case 'statement': {
      const symbols = 'symbol' in entity.fields ? listOf(entity.fields.symbol) : [];
      const body = 'words' in entity.fields ? entity.fields.words?.text : undefined;
      return { title: [entity.fields.name.en], fileName: [entity.id], date: day(entity.fields.date), keywords: [...symbols, entity.fields.subkind], bodyText: [body] };
    }
    case 'meeting':
    case 'event':
    case 'track': {
      const { start, end } = endsOf(dateOf(entity));
      return { startDate: [start], endDate: [end], keywords: [entity.fields.subkind] };
    }
    case 'place':
      return { full: [entity.fields.name.en], country: [entity.fields.country.toLowerCase()], latitude: [entity.fields.lat?.toString()], longitude: [entity.fields.lon?.toString()], keywords: [entity.fields.subkind] };
    default:
      return {};
  }
}

/** An entry; undefined for a topic. Names are those of all languages, summaries of both. */
export function thingOf(base: KnowledgeBase, entity: Entity, address: Address): FtmEntity | undefined {
  const schema = schemaOf(entity);
  if (schema === undefined) return undefined;
  const { name, short, aliases = [], summary, identifiers, cite } = entity.fields;
  const { sourceUrl, publisher } = provenance(base, listOf(cite));
  return {
    id: ftmId(entity.id),
    schema,
    properties: properties({
      name: [name.en, name.ar, name.ru, name.fr],
      alias: [short?.en, short?.ar, ...aliases],
      summary: [summary.en, summary.ar],
      ...ownProperties(entity),
      wikidataId: [identifiers?.wikidata],
      sourceUrl: [addressOf(entity, address), ...sourceUrl],
      publisher,
    }),
  };
}
