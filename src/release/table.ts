/** Tables of a release as rows: those of this one, to say what their columns hold, and those of the one before, to compare with. */

import { parse } from 'csv-parse/sync';

export type Row = Readonly<Record<string, string>>;

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** Reads a table, and takes away the apostrophe that keeps a cell from being a formula. @throws what csv-parse says of a text that is no CSV */
export function readTable(text: string): Table {
  const [columns = [], ...records] = parse(text, { bom: true, record_delimiter: ['\r\n', '\n'] }) as string[][];
  return { columns, rows: records.map((cells) => Object.fromEntries(cells.map((cell, index) => [columns[index]!, cell.replace(/^'/, '')]))) };
}

/** The type of a column in the words of Table Schema, from all of its cells as they stand in the file; a column without any is text. */
export function typeOf(cells: readonly string[]): 'boolean' | 'integer' | 'string' {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length === 0) return 'string';
  if (filled.every((cell) => cell === 'true' || cell === 'false')) return 'boolean';
  return filled.every((cell) => /^(0|[1-9]\d{0,8})$/.test(cell)) ? 'integer' : 'string';
}
