/** Answers as texts to take away. */

import { writeCsv } from '../exports/csv.ts';
import type { Answer, Term } from './answer.ts';

export const formats = ['table', 'csv', 'json', 'turtle'] as const;
export type AnswerFormat = (typeof formats)[number];

/** A text answer as a table of one cell. */
const asRows = (answer: Exclude<Answer, { form: 'triples' }>) => (answer.form === 'rows' ? answer : { columns: ['answer'], rows: [{ answer: { type: 'literal', value: String(answer.value) } satisfies Term }] });

/** Columns as wide as their longest value, for a terminal; addresses of the site are relative to it. */
function table(columns: readonly string[], rows: readonly Readonly<Record<string, Term>>[], site: string): string {
  const say = (term: Term | undefined) => (term === undefined ? '' : term.type === 'uri' ? `<${term.value.startsWith(site) ? term.value.slice(site.length) : term.value}>` : term.value.replaceAll(/\p{Cc}+/gu, ' '));
  const lines = [columns.map((column) => `?${column}`), ...rows.map((row) => columns.map((column) => say(row[column])))];
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => line[index]!.length)));
  return lines.map((line) => `${line.map((cell, index) => cell.padEnd(widths[index]!)).join('  ').trimEnd()}\n`).join('');
}

/** An answer in a format; undefined where the two do not go together: triples are Turtle, and nothing else is. */
export function written(answer: Answer, format: AnswerFormat, site: string): string | undefined {
  if (answer.form === 'triples') return format === 'turtle' ? answer.turtle : undefined;
  if (format === 'turtle') return undefined;
  if (format === 'json') return `${answer.json}\n`;
  const { columns, rows } = asRows(answer);
  if (format === 'table') return table(columns, rows, site);
  return writeCsv(columns, rows.map((row) => Object.fromEntries(Object.entries(row).map(([column, { value }]) => [column, value]))));
}
