/** All entries as a table: their own fields, without paragraphs, votes and accounts that differ, which have several rows each. */

import { countClaims, dateOf, type Entity, type KnowledgeBase, listOf } from '../../knowledge/base.ts';
import { pathTo } from '../../paths.ts';
import { type Columns, csvTable } from '../csv.ts';
import { exportEntity } from '../record.ts';
import { cell, dayColumns, idsCell } from './cells.ts';

interface Row {
  readonly entity: Entity;
  /** The fields as the record has them. */
  readonly own: Readonly<Record<string, unknown>>;
  readonly claims: number;
}

const field = (name: string) => ({ own }: Row) => cell(own[name]);
const part = (name: string, key: string) => ({ own }: Row) => cell((own[name] as Readonly<Record<string, unknown>> | undefined)?.[key]);

const columns: Columns<Row> = {
  id: field('id'),
  kind: field('kind'),
  subkind: field('subkind'),
  name_en: part('name', 'en'),
  name_ar: part('name', 'ar'),
  name_ru: part('name', 'ru'),
  name_fr: part('name', 'fr'),
  short_en: part('short', 'en'),
  short_ar: part('short', 'ar'),
  aliases: field('aliases'),
  summary_en: part('summary', 'en'),
  summary_ar: part('summary', 'ar'),
  date: field('date'),
  active: field('active'),
  ...dayColumns<Row>(({ entity }) => dateOf(entity)),
  in_force: field('in-force'),
  status: field('status'),
  symbol: field('symbol'),
  record: field('record'),
  annex_of: field('annex-of'),
  born: field('born'),
  died: field('died'),
  gender: field('gender'),
  founded: field('founded'),
  dissolved: field('dissolved'),
  iso: field('iso'),
  country: field('country'),
  lat: field('lat'),
  lon: field('lon'),
  words: part('words', 'text'),
  words_language: part('words', 'language'),
  words_translation: ({ entity: { fields } }) => ('words' in fields && fields.words !== undefined ? String(fields.words.translation ?? false) : undefined),
  wikidata: part('identifiers', 'wikidata'),
  pax: part('identifiers', 'pax'),
  undl: part('identifiers', 'undl'),
  was: ({ entity }) => idsCell(listOf(entity.fields.was)),
  recorded: ({ entity }) => entity.fields.recorded,
  sources: ({ entity }) => idsCell(listOf(entity.fields.cite)),
  claims: ({ claims }) => String(claims),
  path: ({ entity: { kind, id } }) => pathTo({ page: 'entity', kind, id }, 'en', '/'),
};

/** `entities.csv`. */
export function entitiesCsv(base: KnowledgeBase): string {
  return csvTable(columns, [...base.entities.values()].map((entity) => ({ entity, own: exportEntity(entity), claims: countClaims(base, entity.id) })));
}
