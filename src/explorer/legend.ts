/** The legend as a filter: boxes for kinds, for families of relations and for each relation. */

import type { KindWord, RelationWord } from '../words/index.ts';
import type { State } from './state.ts';

type Filter = Pick<State, 'kinds' | 'relations'>;

const boxes = (form: HTMLFormElement, name: string) => [...form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)];
const valuesOf = <T extends string>(inputs: readonly HTMLInputElement[]) => new Set(inputs.filter(({ checked }) => checked).map(({ value }) => value as T));
const relationsOf = (form: HTMLFormElement, family: string) => boxes(form, 'relation').filter(({ dataset }) => dataset['family'] === family);

/** All values of a legend, in its order. */
export function valuesIn(form: HTMLFormElement): { kinds: KindWord[]; relations: RelationWord[] } {
  return { kinds: boxes(form, 'kind').map(({ value }) => value as KindWord), relations: boxes(form, 'relation').map(({ value }) => value as RelationWord) };
}

/** What is ticked. */
export function readLegend(form: HTMLFormElement): Filter {
  return { kinds: valuesOf<KindWord>(boxes(form, 'kind')), relations: valuesOf<RelationWord>(boxes(form, 'relation')) };
}

/** A family is ticked when all of its relations are, and half ticked when some are. */
function settleFamilies(form: HTMLFormElement): void {
  for (const box of boxes(form, 'family')) {
    const ticked = relationsOf(form, box.value).filter(({ checked }) => checked).length;
    box.checked = ticked > 0;
    box.indeterminate = ticked > 0 && ticked < relationsOf(form, box.value).length;
  }
}

/** Ticks what a state shows. */
export function writeLegend(form: HTMLFormElement, { kinds, relations }: Filter): void {
  for (const box of boxes(form, 'kind')) box.checked = kinds.has(box.value as KindWord);
  for (const box of boxes(form, 'relation')) box.checked = relations.has(box.value as RelationWord);
  settleFamilies(form);
}

/** Calls back with what is ticked whenever a reader changes it. */
export function onLegend(form: HTMLFormElement, changed: (filter: Filter) => void): void {
  form.addEventListener('change', ({ target }) => {
    const box = target as HTMLInputElement;
    if (box.name === 'family') for (const relation of relationsOf(form, box.value)) relation.checked = box.checked;
    settleFamilies(form);
    changed(readLegend(form));
  });
  form.addEventListener('submit', (event) => event.preventDefault());
}
