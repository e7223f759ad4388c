/** The fields of the comparison: as many fields as texts may be chosen, made from the first, which the page has. */

import { fill } from '../words/fill.ts';
import { type Known, most, nothing, type Selection } from './selection.ts';

export interface ChoiceForm {
  readonly known: Known;
  readonly read: () => Selection;
  readonly write: (selection: Selection) => void;
}

const values = (select: HTMLSelectElement) => [...select.options].map(({ value }) => value).filter((value) => value !== '');

/** Takes over the fields of the page. `changed` is called when the reader has chosen. */
export function takeOverForm(form: HTMLElement, textN: string, changed: () => void): ChoiceForm {
  const first = form.querySelector<HTMLSelectElement>('select[name=text]')!.closest('label')!;
  const topic = form.querySelector<HTMLSelectElement>('select[name=topic]')!;
  for (let n = most; n > 1; n--) {
    const label = first.cloneNode(true) as HTMLLabelElement;
    label.querySelector('span')!.textContent = fill(textN, { n: String(n) });
    first.after(label);
  }
  const selects = [...form.querySelectorAll<HTMLSelectElement>('select[name=text]')];
  const write = (selection: Selection) => {
    selects.forEach((select, index) => { select.value = selection.texts[index] ?? ''; });
    topic.value = selection.topic ?? '';
  };
  form.addEventListener('change', changed);
  form.querySelector('button')!.addEventListener('click', () => {
    write(nothing);
    changed();
  });
  form.hidden = false;
  return {
    known: { texts: values(selects[0]!), topics: values(topic) },
    read: () => ({ texts: [...new Set(selects.map(({ value }) => value).filter((value) => value !== ''))], topic: topic.value === '' ? undefined : topic.value }),
    write,
  };
}
