/** The legend as a filter: boxes for kinds, for families of relations and for each relation. */

import type { KindWord, RelationWord } from '../words/index.ts';
import type { State } from './state.ts';

type Filter = Pick<State, 'kinds' | 'relations'>;

const boxes = (legend: HTMLElement, name: string) => [...legend.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)];
const valuesOf = <T extends string>(inputs: readonly HTMLInputElement[]) => new Set(inputs.filter(({ checked }) => checked).map(({ value }) => value as T));
const relationsOf = (legend: HTMLElement, family: string) => boxes(legend, 'relation').filter(({ dataset }) => dataset['family'] === family);

/** All values of a legend, in its order. */
export function valuesIn(legend: HTMLElement): { kinds: KindWord[]; relations: RelationWord[] } {
  return { kinds: boxes(legend, 'kind').map(({ value }) => value as KindWord), relations: boxes(legend, 'relation').map(({ value }) => value as RelationWord) };
}

/** What is ticked. */
export function readLegend(legend: HTMLElement): Filter {
  return { kinds: valuesOf<KindWord>(boxes(legend, 'kind')), relations: valuesOf<RelationWord>(boxes(legend, 'relation')) };
}

/** A family is ticked when all of its relations are, and half ticked when some are. */
function settleFamilies(legend: HTMLElement): void {
  for (const box of boxes(legend, 'family')) {
    const ticked = relationsOf(legend, box.value).filter(({ checked }) => checked).length;
    box.checked = ticked > 0;
    box.indeterminate = ticked > 0 && ticked < relationsOf(legend, box.value).length;
  }
}

/** Ticks what a state shows. */
export function writeLegend(legend: HTMLElement, { kinds, relations }: Filter): void {
  for (const box of boxes(legend, 'kind')) box.checked = kinds.has(box.value as KindWord);
  for (const box of boxes(legend, 'relation')) box.checked = relations.has(box.value as RelationWord);
  settleFamilies(legend);
}

/** Calls back with what is ticked whenever a reader changes it. */
export function onLegend(legend: HTMLElement, changed: (filter: Filter) => void): void {
  legend.addEventListener('change', ({ target }) => {
    const box = target as HTMLInputElement;
    if (box.name === 'family') for (const relation of relationsOf(legend, box.value)) relation.checked = box.checked;
    settleFamilies(legend);
    changed(readLegend(legend));
  });
}
