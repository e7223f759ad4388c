/** The controls that narrow a search. */

import type { KindWord } from '../words/keys.ts';
import type { Search } from './address.ts';
import { years } from './page.ts';

export interface Facets {
  /** Puts a search into the controls. */
  readonly show: (search: Search) => void;
  /** Says beside each kind how often it is found. */
  readonly count: (kinds: readonly KindWord[]) => void;
}

/** Brings them to life; a year that is none is left out. */
export function makeFacets(root: HTMLElement, change: (change: Pick<Search, 'kinds' | 'from' | 'to'>) => void): Facets {
  const boxes = [...root.querySelectorAll<HTMLInputElement>('[name="kind"]')];
  const [from, to] = ['from', 'to'].map((name) => root.querySelector<HTMLInputElement>(`[name="${name}"]`)!) as [HTMLInputElement, HTMLInputElement];
  const fold = root.querySelector('details')!;
  const wide = matchMedia('(min-width: 60.01rem)');
  fold.open = wide.matches;
  wide.addEventListener('change', () => { fold.open = wide.matches; });
  const reset = root.querySelector('button')!;
  const yearIn = ({ value }: HTMLInputElement) => (/^\d{4}$/.test(value) && Number(value) >= years.first && Number(value) <= years.last ? Number(value) : undefined);
  root.addEventListener('change', () => {
    const [first, last] = [yearIn(from), yearIn(to)];
    change({ kinds: new Set(boxes.filter(({ checked }) => checked).map(({ value }) => value as KindWord)), from: first, to: first !== undefined && last !== undefined && last < first ? undefined : last });
  });
  reset.addEventListener('click', () => change({ kinds: new Set(), from: undefined, to: undefined }));
  return {
    show: (search) => {
      for (const box of boxes) box.checked = search.kinds.has(box.value as KindWord);
      from.value = String(search.from ?? '');
      to.value = String(search.to ?? '');
      reset.hidden = search.kinds.size === 0 && search.from === undefined && search.to === undefined;
      if (!reset.hidden) fold.open = true;
    },
    count: (kinds) => {
      for (const box of boxes) {
        const number = kinds.filter((kind) => kind === box.value).length;
        box.closest('label')!.querySelector('.n')!.textContent = String(number);
      }
    },
  };
}
