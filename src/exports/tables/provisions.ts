/** The paragraphs and points of all texts as a table, text by text. */

import { dateOf, type Entity, type KnowledgeBase, listOf } from '../../knowledge/base.ts';
import { pathTo } from '../../paths.ts';
import { type Columns, csvTable } from '../csv.ts';
import { idsCell } from './cells.ts';

const provisionsOf = ({ fields }: Entity) => ('provisions' in fields ? (fields.provisions ?? []) : []);

interface Row {
  readonly of: Entity;
  readonly provision: ReturnType<typeof provisionsOf>[number];
}

const columns: Columns<Row> = {
  id: ({ of, provision }) => `${of.id}#${provision.id}`,
  page: ({ of }) => of.id,
  page_kind: ({ of }) => of.kind,
  date: ({ of }) => dateOf(of),
  provision: ({ provision }) => provision.id,
  topic: ({ provision }) => provision.topic,
  text_en: ({ provision }) => provision.text.en,
  text_ar: ({ provision }) => provision.text.ar,
  sources: ({ provision }) => idsCell(listOf(provision.cite)),
  path: ({ of: { kind, id }, provision }) => pathTo({ page: 'entity', kind, id, fragment: provision.id }, 'en', '/'),
};

/** `provisions.csv`. */
export function provisionsCsv(base: KnowledgeBase): string {
  return csvTable(columns, [...base.entities.values()].flatMap((of) => provisionsOf(of).map((provision) => ({ of, provision }))));
}
