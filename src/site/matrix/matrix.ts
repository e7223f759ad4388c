/** A table of signs: columns are meetings or texts, rows are actors, a cell holds a sign with its words and its address. What the pages of attendance and votes show. */

import type { SignWord } from '../../words/index.ts';

export interface MatrixColumn {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  /** In words. */
  readonly date: string;
  /** The page of its day, where that day has one. */
  readonly dayHref: string | undefined;
  readonly year: number;
  /** Its first day, since 1970-01-01. */
  readonly day: number;
  /** What stands under the column, in the order of the foot's rows. */
  readonly foot: readonly string[];
}

export interface MatrixCell {
  readonly sign: SignWord;
  /** All that is said of the row at the column. */
  readonly text: string;
  /** Where it is said by whom. */
  readonly href: string;
}

export interface MatrixRow {
  readonly id: string;
  readonly name: string;
  /** Undefined for what has no page. */
  readonly href: string | undefined;
  /** By the column's id. */
  readonly cells: ReadonlyMap<string, MatrixCell>;
}

export interface MatrixGroup {
  readonly id: string;
  /** Its place among the groups of the page. */
  readonly rank: number;
  readonly label: string;
  /** Never empty, and none of them is. */
  readonly rows: readonly MatrixRow[];
}

/** A count at the end of each row. */
export interface MatrixTotal {
  readonly label: string;
  /** Signs that it counts. */
  readonly counts: readonly SignWord[];
  /** Whether the head says of how many. */
  readonly ofAll: boolean;
}

export interface MatrixTable {
  /** The fragment of its section. */
  readonly id: string;
  readonly heading: string;
  /** What the filter calls it: the track, or the type of text. Tables split by period share it. */
  readonly section: string;
  readonly sectionName: string;
  /** Tables of one part may be shown as one. */
  readonly part: string;
  readonly columns: readonly MatrixColumn[];
  readonly groups: readonly MatrixGroup[];
  /** Labels of the foot's rows. */
  readonly foot: readonly string[];
}

export interface MatrixPage {
  /** What the head of the first column says. */
  readonly rowName: string;
  /** Signs that occur, in the order of the legend, with how often. */
  readonly signs: readonly { readonly sign: SignWord; readonly count: number }[];
  readonly totals: readonly MatrixTotal[];
  readonly tables: readonly MatrixTable[];
}

/** How many cells of a row have one of some signs. */
export function countSigns(row: Pick<MatrixRow, 'cells'>, signs: readonly SignWord[]): number {
  return [...row.cells.values()].filter(({ sign }) => signs.includes(sign)).length;
}

/** The signs of some tables, in an order, with how often they occur. */
export function signsIn(tables: readonly MatrixTable[], order: readonly SignWord[]): MatrixPage['signs'] {
  const cells = tables.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows.flatMap((row) => [...row.cells.values()])));
  return order.map((sign) => ({ sign, count: cells.filter((cell) => cell.sign === sign).length })).filter(({ count }) => count > 0);
}
