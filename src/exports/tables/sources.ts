/** All sources as a table, each with who published it. */

import type { KnowledgeBase } from '../../knowledge/base.ts';
import type { SourceId } from '../../knowledge/id.ts';
import { type Columns, csvTable } from '../csv.ts';
import { exportSource } from '../record.ts';
import { cell, dayColumns } from './cells.ts';

type Row = ReturnType<typeof exportSource> & { readonly id: SourceId };

const columns: Columns<Row> = {
  id: ({ id }) => id,
  type: ({ type }) => type,
  title: ({ title }) => title,
  author: ({ author }) => cell(author),
  issued: ({ issued }) => issued,
  ...dayColumns<Row>(({ issued }) => issued),
  number: ({ number }) => number,
  url: ({ URL }) => URL,
  read_at: (row) => row['read-at'],
  archive: ({ archive }) => archive,
  language: ({ language }) => language ?? 'en',
  primary: ({ primary }) => String(primary ?? false),
  note: ({ note }) => note,
  outlet: ({ outlet }) => outlet,
  outlet_en: ({ publisher }) => publisher.name.en,
  outlet_ar: ({ publisher }) => publisher.name.ar,
  outlet_country: ({ publisher }) => publisher.country,
  ownership: ({ publisher }) => publisher.ownership,
};

/** `sources.csv`. */
export function sourcesCsv(base: KnowledgeBase): string {
  return csvTable(columns, [...base.sources.keys()].map((id) => ({ id, ...exportSource(base, id) })));
}
