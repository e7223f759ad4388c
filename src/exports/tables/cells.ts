/** Cells that several tables have. What is several is one cell: ids are parted by spaces, texts by a bar. */

import { outerDays } from '../../knowledge/date.ts';

/** Ids in one cell; empty for none. */
export const idsCell = (ids: readonly string[]) => ids.join(' ');

/** A value as a cell: a list of texts parted by bars. */
export function cell(value: unknown): string | undefined {
  return value === undefined ? undefined : Array.isArray(value) ? value.join(' | ') : String(value);
}

/** The first and the last day that the date of an item may mean, for those who cannot read EDTF. */
export function dayColumns<Item>(dateOf: (item: Item) => string | undefined) {
  const days = (item: Item) => { const date = dateOf(item); return date === undefined ? {} : outerDays(date); };
  return { earliest: (item: Item) => days(item).earliest, latest: (item: Item) => days(item).latest };
}
