/** Filters and orders of the tables of attendance and of votes. The view is a function of one state, which lives in the address; the page brings all data. */

import { fill, plural } from '../words/fill.ts';
import { parseState, printState } from './address.ts';
import { make } from '../explorer/elements.ts';
import { readPage } from './page.ts';
import { render } from './render.ts';
import type { State } from './state.ts';
import { listen, showState } from './tools.ts';
import { viewOf } from './view.ts';

const carried = readPage();
const { words, locale, model, elements, known } = carried;
const notice = elements.root.querySelector<HTMLElement>('.shown')!;
let state: State;

/** Shows a state and says how much of the record it is, and what the address asked in vain. */
function show(next: State, unknown: readonly string[] = []): void {
  state = next;
  const view = viewOf(model, state);
  showState(state);
  render(view, state, carried);
  const counted = fill(words.shown, { columns: plural(words.columns, view.columns, locale), rows: plural(words.rows, view.rows, locale), cells: plural(words.cells, view.cells, locale) });
  const parts = [view.columns === 0 ? words.nothing : counted];
  if (unknown.length > 0) parts.unshift(fill(words.unknown, { list: unknown.join(words.comma) }));
  notice.textContent = parts.join(' ');
}

function fromAddress(): void {
  const { state: asked, unknown } = parseState(location.search, known);
  show(asked, unknown);
}

/** A button in the head of each column, which puts the rows into the order of its signs, and back. */
function addSorting(): void {
  for (const [id, head] of elements.columnHeads) {
    const button = make('button', { type: 'button', class: 'sort', 'aria-label': fill(words.sortByColumn, { name: head.querySelector('a')!.textContent }) });
    button.addEventListener('click', () => {
      ask((now) => ({ ...now, rows: now.rows === id ? 'most' : id }));
      button.focus();
    });
    head.append(button);
  }
}

function ask(change: (state: State) => State): void {
  const next = change(state);
  const address = location.pathname + printState(next, known);
  if (address !== location.pathname + location.search) history.pushState(null, '', address);
  show(next);
}

addSorting();
listen(ask);
fromAddress();
window.addEventListener('popstate', fromAddress);
elements.root.dataset['ready'] = '';
