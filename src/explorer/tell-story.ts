/** The panel on a step of a story: its text from the story's page, and the ways to the step before and after. */

import { pathTo } from '../paths.ts';
import { digits, fill } from '../words/fill.ts';
import { make } from './elements.ts';
import { storyAt } from './entity-page.ts';
import { ifUnreachable } from './fetch.ts';
import type { PanelContext } from './phrases.ts';

/** Tells of a step, from 1. The links to other steps are those of the story's page, so that it alone says what a step shows. */
export function tellStory({ id, step }: { readonly id: string; readonly step: number }, context: PanelContext): HTMLElement[] {
  const { words: { explorer }, locale, base } = context;
  const page = pathTo({ page: 'story', id }, locale, base);
  const holder = make('div', { class: 'story' });
  void storyAt(page)
    .then(({ title, steps }) => {
      const at = steps[step - 1];
      if (at === undefined) throw new Error(`${page} has no step ${step}`);
      const link = (index: number, text: string) => (steps[index] === undefined ? [] : [make('a', { href: steps[index].view }, text)]);
      holder.replaceChildren(
        make('h2', {}, title, make('span', { class: 'n' }, ` ${fill(explorer.stepOf, { step: digits(step), steps: digits(steps.length) })}`)),
        ...at.content,
        make('p', { class: 'split' }, ...link(step - 2, explorer.previousStep), ...link(step, explorer.nextStep), make('a', { href: page }, explorer.readStory)),
      );
    })
    .catch(ifUnreachable(() => holder.replaceChildren(make('p', { class: 'hint' }, explorer.storyNotLoaded))));
  return [holder];
}
