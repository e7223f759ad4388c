/** The legend as a filter: boxes and lists whose values are those of the state. */

import { relations } from '../knowledge/relations.ts';
import type { AttendanceWord, KindWord, RelationWord, SubkindWord } from '../words/keys.ts';
import type { State } from './state.ts';

export type FilterState = Pick<State, 'kinds' | 'relations' | 'subkinds' | 'tracks' | 'topics' | 'behalf' | 'attendance' | 'standing' | 'sources'>;

/** What the legend shows as ticked: a state with its unasked kinds and relations filled in. */
export interface Ticked extends Omit<FilterState, 'kinds' | 'relations'> {
  readonly kinds: ReadonlySet<KindWord>;
  readonly relations: ReadonlySet<RelationWord>;
}

const boxes = (legend: HTMLElement, name: string) => [...legend.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)];
const ticked = <T extends string>(legend: HTMLElement, name: string) => new Set(boxes(legend, name).filter(({ checked }) => checked).map(({ value }) => value as T));
const relationsOf = (legend: HTMLElement, family: string) => boxes(legend, 'relation').filter(({ value }) => relations[value as RelationWord].family === family);

/** Boxes by the name of their group, and the key of the state that they set. */
const groups = { kind: 'kinds', subkind: 'subkinds', relation: 'relations', track: 'tracks', topic: 'topics', for: 'behalf', attendance: 'attendance' } as const;

/** All values of a group, in the order of the legend. */
export function valuesIn(legend: HTMLElement, name: keyof typeof groups): string[] {
  return boxes(legend, name).map(({ value }) => value);
}

/** Ticks what a state shows. A family is ticked when some of its relations are, and half ticked when not all are. */
export function writeLegend(legend: HTMLElement, shown: Ticked): void {
  for (const [name, key] of Object.entries(groups)) for (const box of boxes(legend, name)) box.checked = (shown[key] as ReadonlySet<string>).has(box.value);
  for (const box of boxes(legend, 'family')) {
    const all = relationsOf(legend, box.value);
    const some = all.filter(({ checked }) => checked).length;
    box.checked = some > 0;
    box.indeterminate = some > 0 && some < all.length;
  }
  for (const choice of boxes(legend, 'claims')) choice.checked = choice.value === (shown.standing ?? 'any');
  for (const choice of boxes(legend, 'sources')) choice.checked = Number(choice.value) === shown.sources;
}

/** Calls back with what a reader has changed. */
export function onLegend(legend: HTMLElement, changed: (filter: Partial<FilterState>) => void): void {
  legend.addEventListener('change', ({ target }) => {
    const { name, value, checked } = target as HTMLInputElement;
    if (name === 'family') for (const box of relationsOf(legend, value)) box.checked = checked;
    if (name === 'claims') changed({ standing: value === 'any' ? undefined : (value as 'disputed' | 'account') });
    else if (name === 'sources') changed({ sources: Number(value) });
    else if (name === 'family' || name === 'relation') changed({ relations: ticked<RelationWord>(legend, 'relation') });
    else if (name === 'kind') changed({ kinds: ticked<KindWord>(legend, 'kind') });
    else if (name === 'subkind') changed({ subkinds: ticked<SubkindWord>(legend, 'subkind') });
    else if (name === 'attendance') changed({ attendance: ticked<AttendanceWord>(legend, 'attendance') });
    else changed({ [groups[name as 'track' | 'topic' | 'for']]: ticked<string>(legend, name) });
  });
}
