/** Rows as CSV by RFC 4180 (https://www.rfc-editor.org/rfc/rfc4180), safe to open in a spreadsheet. */

/**
 * What a spreadsheet may take for a formula: its signs, plain and full-width, and control characters. The apostrophe is
 * among them so that taking one away gives back every text: https://owasp.org/www-community/attacks/CSV_Injection
 */
const risky = /^['=+\-@＝＋－＠\p{Cc}]/u;

function cell(text: string): string {
  const guarded = risky.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** A header and a line a row, each ended by CR LF. A cell without a value is empty. */
export function writeCsv<Column extends string>(columns: readonly Column[], rows: readonly Readonly<Partial<Record<Column, string | undefined>>>[]): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
  return lines.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

/** A column: what it reads of an item. */
export type Columns<Item> = Readonly<Record<string, (item: Item) => string | undefined>>;

/** A line an item, with a column for each reading of it. */
export function csvTable<Item>(columns: Columns<Item>, items: Iterable<Item>): string {
  const read = (item: Item) => Object.fromEntries(Object.entries(columns).map(([name, of]) => [name, of(item)]));
  return writeCsv(Object.keys(columns), Array.from(items, read));
}
