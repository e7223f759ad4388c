/** Which tables, columns and rows a state shows, in which order. A pure function of the tables of the page. */

import type { State } from './state.ts';

export interface Column {
  readonly id: string;
  readonly section: string;
  readonly year: string;
  /** Its first day, since 1970-01-01. */
  readonly day: number;
}

export interface Table {
  readonly id: string;
  readonly part: string;
  readonly columns: readonly Column[];
  readonly groups: readonly { readonly id: string; readonly rank: number; readonly rows: readonly string[] }[];
}

export interface Model {
  readonly tables: readonly Table[];
  readonly names: ReadonlyMap<string, string>;
  /** For each row its signs by column. */
  readonly signs: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Signs in the order of the legend, and those that the totals count. */
  readonly legend: readonly string[];
  readonly counted: ReadonlySet<string>;
  readonly compareNames: (a: string, b: string) => number;
}

export interface ShownTable {
  /** The tables of the page of which it is made: one, or several that are shown as one. */
  readonly from: readonly string[];
  readonly columns: readonly string[];
  readonly groups: readonly { readonly id: string; readonly rows: readonly string[] }[];
}

export interface View {
  readonly tables: readonly ShownTable[];
  readonly columns: number;
  readonly rows: number;
  readonly cells: number;
}

const allows = (chosen: ReadonlySet<string>, value: string) => chosen.size === 0 || chosen.has(value);

/** Whether a filter of signs passes a sign: the others beside it are shown pale. */
export function isChosen({ chosen }: State, sign: string): boolean {
  return allows(chosen.sign, sign);
}

/** Tables that are shown as one, or each by itself. */
function gather({ tables }: Model, state: State): Table[][] {
  return state.tables === 'section' ? tables.map((table) => [table]) : [...Map.groupBy(tables, ({ part }) => part).values()];
}

/** The rows of some tables, each in the first group in which it stands. */
function groupsOf(tables: readonly Table[]) {
  const ranks = new Map<string, number>();
  const groups = new Map<string, string>();
  for (const { groups: list } of tables) {
    for (const { id, rank, rows } of list) {
      ranks.set(id, rank);
      for (const row of rows) if (!groups.has(row)) groups.set(row, id);
    }
  }
  return [...Map.groupBy(groups.keys(), (row) => groups.get(row)!)].toSorted(([a], [b]) => ranks.get(a)! - ranks.get(b)!);
}

/** The order of rows among some columns. */
function rowOrder(columns: readonly Column[], model: Model, state: State): (a: string, b: string) => number {
  const signsOf = (row: string) => columns.flatMap(({ id }) => model.signs.get(row)!.get(id) ?? []);
  const counts = (row: string) => signsOf(row).filter((sign) => model.counted.has(sign)).length;
  const first = (row: string) => Math.min(...columns.filter(({ id }) => model.signs.get(row)!.has(id)).map(({ day }) => day));
  const byName = (a: string, b: string) => model.compareNames(model.names.get(a)!, model.names.get(b)!);
  const byMost = (a: string, b: string) => counts(b) - counts(a) || signsOf(b).length - signsOf(a).length || byName(a, b);
  if (state.rows === 'name') return byName;
  if (state.rows === 'first') return (a, b) => first(a) - first(b) || byMost(a, b);
  if (!columns.some(({ id }) => id === state.rows)) return byMost;
  const place = (row: string) => { const sign = model.signs.get(row)!.get(state.rows); return sign === undefined ? model.legend.length : model.legend.indexOf(sign); };
  return (a, b) => place(a) - place(b) || byMost(a, b);
}

function columnOrder(rows: readonly string[], model: Model, state: State): (a: Column, b: Column) => number {
  const byDay = (a: Column, b: Column) => a.day - b.day || (a.id < b.id ? -1 : 1);
  if (state.columns === 'newest') return (a, b) => byDay(b, a);
  const marks = ({ id }: Column) => rows.filter((row) => model.counted.has(model.signs.get(row)!.get(id) ?? '')).length;
  return state.columns === 'most' ? (a, b) => marks(b) - marks(a) || byDay(a, b) : byDay;
}

/** What a state shows. */
export function viewOf(model: Model, state: State): View {
  const { chosen } = state;
  // A text of whose vote no member is named has no mark: it stays while nothing is asked that only a mark can answer.
  const needsMark = chosen.sign.size > 0 || chosen.row.size > 0;
  const shownRows = new Set<string>();
  let cells = 0;
  const tables = gather(model, state).flatMap((from): ShownTable[] => {
    const wanted = from.flatMap(({ columns }) => columns).filter(({ section, year }) => allows(chosen.section, section) && allows(chosen.year, year));
    const groups = groupsOf(from).map(([id, rows]) => ({ id, rows: rows.filter((row) => allows(chosen.row, row)) }));
    const asked = (row: string, { id }: Column) => { const sign = model.signs.get(row)!.get(id); return sign !== undefined && isChosen(state, sign); };
    const rows = groups.flatMap(({ rows: list }) => list).filter((row) => wanted.some((column) => asked(row, column)));
    const columns = wanted.filter((column) => !needsMark || rows.some((row) => asked(row, column)));
    if (columns.length === 0) return [];
    for (const row of rows) {
      shownRows.add(row);
      cells += columns.filter((column) => asked(row, column)).length;
    }
    const kept = new Set(rows);
    const order = rowOrder(columns, model, state);
    return [{
      from: from.map(({ id }) => id),
      columns: columns.toSorted(columnOrder(rows, model, state)).map(({ id }) => id),
      groups: groups.map(({ id, rows: list }) => ({ id, rows: list.filter((row) => kept.has(row)).toSorted(order) })).filter(({ rows: list }) => list.length > 0),
    }];
  });
  return { tables, columns: tables.reduce((sum, table) => sum + table.columns.length, 0), rows: shownRows.size, cells };
}
