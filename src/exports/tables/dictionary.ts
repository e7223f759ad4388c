/** The fields of all data files with their meaning, as a table: what the page of the data shows. */

import { words } from '../../words/index.ts';
import { type Columns, csvTable } from '../csv.ts';
import type { DataField } from '../field.ts';
import { dataFields } from '../fields.ts';

interface Row extends Omit<DataField, 'names'> {
  readonly file: string;
  readonly field: string;
}

const columns: Columns<Row> = {
  file: ({ file }) => file,
  field: ({ field }) => field,
  meaning_en: ({ word }) => words.en.dataFields[word],
  meaning_ar: ({ word }) => words.ar.dataFields[word],
  always_there: ({ always }) => String(always),
};

/** `dictionary.csv`. */
export function dictionaryCsv(): string {
  const rows = Object.entries(dataFields).flatMap(([file, groups]) =>
    groups.flatMap(({ at, fields }) => fields.flatMap(({ names, ...field }) => names.map((name) => ({ file, field: at === '' ? name : `${at}.${name}`, ...field })))));
  return csvTable(columns, rows);
}
