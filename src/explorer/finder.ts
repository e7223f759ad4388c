/** A search box: a combobox over the names of all entries. Pattern: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ */

import type { ExplorerGraph } from '../graph/unpack.ts';
import { type NameFile, unpackNames } from '../search/name-file.ts';
import { findNames, indexNames, type NameIndex } from '../search/names.ts';
import { glyph, make } from './elements.ts';
import { fetchJson, ifUnreachable } from './fetch.ts';

const most = 10;

export interface FinderOptions {
  readonly input: HTMLInputElement;
  readonly graph: ExplorerGraph;
  /** Gives the names, which are fetched when a box is first entered. */
  readonly names: () => Promise<NameIndex>;
  readonly nothing: string;
  readonly onChoose: (id: string) => void;
}

/** Fetches the names of all entries once; labels serve where they cannot be had. */
export function namesFrom(address: string, graph: ExplorerGraph): () => Promise<NameIndex> {
  let index: Promise<NameIndex> | undefined;
  const labels = () => [...graph.nodes.values()].map(({ id, label, claims }) => ({ id, names: [label], claims }));
  return () => (index ??= fetchJson<NameFile>(address).then(unpackNames).catch(ifUnreachable(labels)).then(indexNames));
}

/** Brings a box to life. */
export function makeFinder({ input, graph, names, nothing, onChoose }: FinderOptions): void {
  const list = make('div', { id: `${input.id}-found`, role: 'listbox', 'aria-label': input.labels![0]!.innerText, hidden: '' });
  input.after(list);
  for (const [name, value] of Object.entries({ role: 'combobox', 'aria-expanded': 'false', 'aria-controls': list.id, 'aria-autocomplete': 'list' })) input.setAttribute(name, value);
  /** Undefined until the names have come: until then nothing is said to be found or not. */
  let index: NameIndex | undefined;
  let found: readonly string[] = [];
  let active = -1;

  const mark = () => {
    for (const [at, option] of [...list.children].entries()) option.setAttribute('aria-selected', String(at === active));
    if (active < 0) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', `${list.id}-${active}`);
    list.children[active]?.scrollIntoView({ block: 'nearest' });
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
    input.value = graph.nodes.get(id)!.label;
    onChoose(id);
  };
  function search(): void {
    found = index === undefined ? [] : findNames(index, input.value, most);
    if (index === undefined || input.value.trim() === '' || document.activeElement !== input) {
      close();
      return;
    }
    const options = found.map((id, at) => {
      const { kind, label } = graph.nodes.get(id)!;
      const option = make('div', { role: 'option', id: `${list.id}-${at}`, 'aria-selected': 'false' }, glyph(kind), label);
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

  input.addEventListener('focus', async () => {
    index = await names();
    search();
  }, { once: true });
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
    event.stopPropagation();
  });
}
