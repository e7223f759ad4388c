/** The filters and orders as form fields: they show a state, and tell which state a reader asks for. */

import { foldText } from '../knowledge/text.ts';
import { digits } from '../words/fill.ts';
import { type Facet, start, type State } from './state.ts';

const all = <T extends Element>(selector: string, within: ParentNode = document) => [...within.querySelectorAll<T>(selector)];
const lists = all<HTMLDetailsElement>('[data-facet]');
const orders = all<HTMLSelectElement>('.sifting select');
const boxes = (list: HTMLElement) => all<HTMLInputElement>('input[type=checkbox]', list);

/** Shows a state in the fields. */
export function showState(state: State): void {
  for (const list of lists) {
    const chosen = state.chosen[list.dataset['facet'] as Facet];
    for (const box of boxes(list)) box.checked = chosen.has(box.value);
    list.querySelector('summary .n')!.textContent = chosen.size === 0 ? '' : digits(chosen.size);
  }
  for (const order of orders) {
    const value = state[order.name as 'rows' | 'columns' | 'tables'];
    // Rows that are in the order of a column have none of the orders of the list.
    order.value = value;
    if (order.selectedIndex < 0) order.value = '';
  }
}

/** The list of a facet shows the names that hold what was typed; what is chosen stays. */
function narrow(field: HTMLInputElement): void {
  const typed = foldText(field.value.slice(0, 200));
  for (const label of all<HTMLElement>('label', field.parentElement!)) label.hidden = !foldText(label.textContent).includes(typed) && !label.querySelector('input')!.checked;
}

/** Listens to the fields; `ask` gets the state that each change makes of the present one. */
export function listen(ask: (change: (state: State) => State) => void): void {
  for (const list of lists) {
    const facet = list.dataset['facet'] as Facet;
    list.addEventListener('change', ({ target }) => {
      if ((target as HTMLInputElement).type !== 'checkbox') return;
      const chosen = new Set(boxes(list).filter(({ checked }) => checked).map(({ value }) => value));
      ask((state) => ({ ...state, chosen: { ...state.chosen, [facet]: chosen } }));
    });
    const field = list.querySelector<HTMLInputElement>('input[type=search]');
    field?.addEventListener('input', () => narrow(field));
    list.addEventListener('toggle', () => { if (list.open) for (const other of lists) if (other !== list) other.open = false; });
    list.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape' || !list.open) return;
      list.open = false;
      list.querySelector('summary')!.focus();
    });
  }
  document.addEventListener('click', ({ target }) => { for (const list of lists) if (!list.contains(target as Node)) list.open = false; });
  for (const order of orders) order.addEventListener('change', () => ask((state) => ({ ...state, [order.name]: order.value })));
  document.querySelector('[data-reset]')!.addEventListener('click', () => ask(() => start));
}
