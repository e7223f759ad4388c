/** The search box: a combobox over the names of all entries. Pattern: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ */

import { glyph, make } from './elements.ts';
import { fetchJson, ifUnreachable } from './fetch.ts';
import type { GraphData } from './graph-data.ts';
import { findNames, indexNames, type Named, type NameIndex } from './names.ts';

const most = 10;

export interface FinderOptions {
  readonly input: HTMLInputElement;
  readonly data: GraphData;
  /** The export `entities.json`, fetched when the box is first entered. */
  readonly address: string;
  readonly locale: 'en' | 'ar';
  readonly nothing: string;
  readonly onChoose: (id: string) => void;
}

/** Brings the box to life. */
export function makeFinder({ input, data, address, locale, nothing, onChoose }: FinderOptions): void {
  const list = make('div', { id: 'graph-found', role: 'listbox', 'aria-label': input.labels![0]!.innerText, hidden: '' });
  input.after(list);
  for (const [name, value] of Object.entries({ role: 'combobox', 'aria-expanded': 'false', 'aria-controls': list.id, 'aria-autocomplete': 'list' })) input.setAttribute(name, value);
  let index: readonly NameIndex[] = [];
  let found: readonly string[] = [];
  let active = -1;

  /** Labels serve until all names are there, and where they cannot be had. */
  const labels = (): Named[] => [...data.nodes.values()].map(({ id, labels: name }) => ({ id, name }));
  const load = async () => {
    index = indexNames(await fetchJson<Named[]>(address).catch(ifUnreachable(labels)));
    search();
  };

  const mark = () => {
    for (const [at, option] of [...list.children].entries()) option.setAttribute('aria-selected', String(at === active));
    if (active < 0) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', `graph-found-${active}`);
  };
  const close = () => {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    active = -1;
    mark();
  };
  const choose = (id: string | undefined) => {
    if (id === undefined) return;
    close();
    input.value = data.nodes.get(id)!.labels[locale];
    onChoose(id);
  };
  function search(): void {
    found = findNames(index, input.value, (id) => data.nodes.get(id)?.claims ?? 0, most).filter((id) => data.nodes.has(id));
    if (input.value.trim() === '' || document.activeElement !== input) {
      close();
      return;
    }
    const options = found.map((id, at) => {
      const { kind, labels: name } = data.nodes.get(id)!;
      const option = make('div', { role: 'option', id: `graph-found-${at}`, 'aria-selected': 'false' }, glyph(kind), name[locale]);
      option.addEventListener('pointerdown', (event) => event.preventDefault());
      option.addEventListener('click', () => choose(id));
      return option;
    });
    list.replaceChildren(...(options.length > 0 ? options : [make('div', { role: 'option', 'aria-disabled': 'true', 'aria-selected': 'false' }, nothing)]));
    list.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    active = -1;
    mark();
  }

  input.addEventListener('focus', load, { once: true });
  input.addEventListener('input', search);
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter') choose(found[Math.max(0, active)]);
    else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && found.length > 0) {
      active = event.key === 'ArrowDown' ? (active + 1) % found.length : (active <= 0 ? found.length : active) - 1;
      mark();
    } else return;
    event.preventDefault();
  });
}
