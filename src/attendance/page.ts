/** The tables as the page holds them: read once, as a model, and as the elements that every view is put together from. */

import { compareNames } from '../knowledge/name-order.ts';
import type { Known } from './address.ts';
import { type Facet, facets } from './state.ts';
import type { SpokenWords } from './speech.ts';
import type { Column, Model, Table } from './view.ts';

const all = <T extends Element>(selector: string, within: ParentNode = document) => [...within.querySelectorAll<T>(selector)];

/** A table's section, and the parts of it that stay as they are. */
export interface Frame {
  readonly section: HTMLElement;
  readonly table: HTMLTableElement;
  readonly corner: HTMLElement;
  readonly totals: readonly HTMLElement[];
  readonly footLabels: readonly HTMLElement[];
}

export interface Elements {
  readonly root: HTMLElement;
  readonly frames: ReadonlyMap<string, Frame>;
  readonly columnHeads: ReadonlyMap<string, HTMLElement>;
  readonly rowHeads: ReadonlyMap<string, HTMLElement>;
  readonly groupLabels: ReadonlyMap<string, string>;
  /** By row, then by column. */
  readonly cells: ReadonlyMap<string, ReadonlyMap<string, HTMLElement>>;
  /** What stands under a column. */
  readonly feet: ReadonlyMap<string, readonly HTMLElement[]>;
  readonly links: ReadonlyMap<string, HTMLElement>;
}

export interface Carried {
  readonly locale: 'en' | 'ar';
  readonly words: SpokenWords;
  readonly model: Model;
  readonly elements: Elements;
  readonly known: Known;
}

/** Empty, to be filled table by table. */
const gathered = () => ({
  tables: [] as Table[],
  names: new Map<string, string>(),
  signs: new Map<string, Map<string, string>>(),
  frames: new Map<string, Frame>(),
  columnHeads: new Map<string, HTMLElement>(),
  rowHeads: new Map<string, HTMLElement>(),
  groupLabels: new Map<string, string>(),
  cells: new Map<string, Map<string, HTMLElement>>(),
  feet: new Map<string, HTMLElement[]>(),
});
type Gathered = ReturnType<typeof gathered>;

/** Adds a line of a table, and gives its row. */
function readLine(line: HTMLTableRowElement, columns: readonly Column[], { names, rowHeads, signs, cells }: Gathered): string {
  const head = line.cells[0]!;
  const row = head.dataset['row']!;
  names.set(row, head.textContent.trim());
  if (!rowHeads.has(row)) rowHeads.set(row, head);
  const own = { signs: signs.get(row) ?? new Map<string, string>(), cells: cells.get(row) ?? new Map<string, HTMLElement>() };
  signs.set(row, own.signs);
  cells.set(row, own.cells);
  for (const [index, { id }] of columns.entries()) {
    const cell = line.cells[index + 1]!;
    const sign = cell.dataset['sign'];
    if (sign === undefined) continue;
    own.signs.set(id, sign);
    own.cells.set(id, cell);
  }
  return row;
}

/** Adds the table of a section. */
function readTable(section: HTMLElement, into: Gathered): void {
  const table = section.querySelector('table')!;
  const heads = all<HTMLElement>('thead [data-column]', table);
  const lines = all<HTMLTableRowElement>('tfoot tr', table);
  const columns = heads.map(({ dataset }): Column => ({ id: dataset['column']!, section: section.dataset['section']!, year: dataset['year']!, day: Number(dataset['day']) }));
  for (const [index, { id }] of columns.entries()) {
    into.columnHeads.set(id, heads[index]!);
    into.feet.set(id, lines.map((line) => line.cells[index + 1]!));
  }
  const groups = all<HTMLElement>('tbody', table).map((body) => {
    const id = body.dataset['group']!;
    into.groupLabels.set(id, body.querySelector('.g')!.textContent.trim());
    return { id, rank: Number(body.dataset['rank']), rows: all<HTMLTableRowElement>('tr:not(.g)', body).map((line) => readLine(line, columns, into)) };
  });
  into.tables.push({ id: section.id, part: section.dataset['part']!, columns, groups });
  into.frames.set(section.id, { section, table, corner: table.querySelector('th')!, totals: all('thead .tot', table), footLabels: lines.map((line) => line.cells[0]!) });
}

/** What the filters offer: for each facet its parameter and its values. */
function readFacets(): Known['facets'] {
  const entries = facets.map((facet) => {
    const list = document.querySelector<HTMLElement>(`[data-facet=${facet}]`)!;
    return [facet, { name: list.dataset['name']!, values: all<HTMLInputElement>('input[type=checkbox]', list).map(({ value }) => value) }] as const;
  });
  return Object.fromEntries(entries) as unknown as Record<Facet, Known['facets'][Facet]>;
}

/** Reads the page. */
export function readPage(): Carried {
  const root = document.querySelector<HTMLElement>('.matrices')!;
  const locale = document.documentElement.lang === 'ar' ? 'ar' : 'en';
  const found = gathered();
  for (const section of all<HTMLElement>('.part', root)) readTable(section, found);
  const { tables, names, signs, ...elements } = found;
  const offered = readFacets();
  const counted = new Set([...found.frames.values()].flatMap(({ totals }) => totals.flatMap(({ dataset }) => dataset['counts']!.split(' '))));
  return {
    locale,
    words: JSON.parse(document.querySelector('#spoken')!.textContent) as SpokenWords,
    model: { tables, names, signs, legend: offered.sign.values, counted, compareNames: compareNames(locale) },
    elements: { ...elements, root, links: new Map(all<HTMLElement>('.tables [data-table]').map((item) => [item.dataset['table']!, item])) },
    known: { facets: offered, columns: new Set(found.columnHeads.keys()) },
  };
}
