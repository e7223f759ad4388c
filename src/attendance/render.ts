/** Puts tables together for a view, from the heads and cells that the page brought. */

import { digits, fill } from '../words/fill.ts';
import { make } from '../explorer/elements.ts';
import type { Carried, Frame } from './page.ts';
import type { State } from './state.ts';
import { isChosen, type ShownTable, type View } from './view.ts';

/** What the head of a total says: its own words, and of how many columns where it says so. */
function totalHead(head: HTMLElement, columns: number, { words }: Carried): HTMLElement {
  const copy = head.cloneNode(true) as HTMLElement;
  const small = copy.querySelector('small');
  if (small !== null) small.textContent = fill(words.ofAll, { n: digits(columns) });
  return copy;
}

function rowOf(row: string, shown: ShownTable, frame: Frame, { elements, model }: Carried, state: State): HTMLElement {
  const signs = model.signs.get(row)!;
  const cells = shown.columns.map((column) => {
    const cell = elements.cells.get(row)?.get(column);
    if (cell === undefined) return make('td');
    cell.classList.toggle('pale', !isChosen(state, signs.get(column)!));
    return cell;
  });
  const totals = frame.totals.map((head) => {
    const counts = head.dataset['counts']!.split(' ');
    const count = shown.columns.filter((column) => counts.includes(signs.get(column) ?? '')).length;
    // Of a total that does not say of how many, nothing is left empty, as the page has it.
    return make('td', { class: 'tot' }, count === 0 && head.querySelector('small') === null ? '' : digits(count));
  });
  return make('tr', {}, elements.rowHeads.get(row)!.cloneNode(true), ...cells, ...totals);
}

/** Fills a table. */
function fillTable(shown: ShownTable, frame: Frame, carried: Carried, state: State): void {
  const { elements } = carried;
  const { columns, groups } = shown;
  for (const column of columns) {
    const head = elements.columnHeads.get(column)!;
    if (state.rows === column) head.setAttribute('aria-sort', 'descending');
    else head.removeAttribute('aria-sort');
  }
  const width = String(1 + columns.length + frame.totals.length);
  const head = make('thead', {}, make('tr', {}, frame.corner, ...columns.map((column) => elements.columnHeads.get(column)!), ...frame.totals.map((total) => totalHead(total, columns.length, carried))));
  const bodies = groups.map(({ id, rows }) =>
    make('tbody', { 'data-group': id }, make('tr', { class: 'g' }, make('th', { scope: 'rowgroup', colspan: width }, make('span', {}, elements.groupLabels.get(id)!))), ...rows.map((row) => rowOf(row, shown, frame, carried, state))),
  );
  const foot = make('tfoot', {}, ...frame.footLabels.map((label, index) =>
    make('tr', {}, label, ...columns.map((column) => elements.feet.get(column)![index]!), make('td', { colspan: String(frame.totals.length) })),
  ));
  frame.table.replaceChildren(head, ...bodies, foot);
}

/** A section for tables that are shown as one, made when first asked for. */
function oneFrame(first: Frame, id: string, { words }: Carried): Frame {
  const known = document.getElementById(id);
  const section = known ?? (first.section.cloneNode(false) as HTMLElement);
  if (known === null) {
    section.id = id;
    const region = first.table.parentElement!.cloneNode(false) as HTMLElement;
    region.setAttribute('aria-label', words.oneTable);
    region.append(first.table.cloneNode(false));
    section.append(make('h2', {}, words.oneTable), region);
    first.section.before(section);
  }
  return { ...first, section, table: section.querySelector('table')! };
}

/** Shows a view: fills the tables that it has, hides the others. */
export function render(view: View, state: State, carried: Carried): void {
  const { frames, links } = carried.elements;
  const shown = new Set<HTMLElement>();
  for (const table of view.tables) {
    const own = frames.get(table.from[0]!)!;
    const frame = table.from.length === 1 ? own : oneFrame(own, `one-${own.section.dataset['part']!}`, carried);
    fillTable(table, frame, carried, state);
    shown.add(frame.section);
  }
  for (const section of document.querySelectorAll<HTMLElement>('.part')) section.hidden = !shown.has(section);
  for (const [id, item] of links) item.hidden = !shown.has(frames.get(id)!.section);
  for (const table of view.tables) {
    const count = table.from.length === 1 ? links.get(table.from[0]!)?.querySelector('.n') : undefined;
    if (count !== undefined && count !== null) count.textContent = digits(table.columns.length);
  }
}
