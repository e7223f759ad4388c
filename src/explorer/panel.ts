/** The panel: tells of what is chosen, else of the answer to a question, else of a step of a story. */

import { fill } from '../words/fill.ts';
import { make } from './elements.ts';
import { inText, nodeIn, type PanelContext } from './phrases.ts';
import type { Scene } from './scene.ts';
import type { State } from './state.ts';
import { tellAnswer, tellPair } from './tell-answer.ts';
import { tellClaim } from './tell-claim.ts';
import { tellEntry } from './tell-entry.ts';
import { tellStory } from './tell-story.ts';

/** The way back from what is chosen to the answer or the step in which it was chosen. */
function wayBack({ question, story }: State, context: PanelContext): HTMLElement[] {
  const { words: { explorer }, addressOf } = context;
  if (question === undefined && story === undefined) return [];
  const name =
    question === undefined ? explorer.story
    : question.ask === 'met' ? explorer.whoMet
    : fill(question.ask === 'path' ? explorer.linkOf : explorer.compared, { a: inText(question.a, context), b: inText(question.b, context) });
  return [make('p', { class: 'back' }, make('a', { href: addressOf({ chosen: undefined }) }, fill(explorer.backTo, { name })))];
}

/** Whether a state has something for the panel. */
export const tells = ({ chosen, question, story }: State) => chosen !== undefined || question !== undefined || story !== undefined;

/** Writes the panel of a state anew. */
export function tell(element: HTMLElement, state: State, scene: Scene, context: PanelContext): void {
  const { chosen, question, story } = state;
  const content =
    chosen !== undefined
      ? [
          ...wayBack(state, context),
          ...('node' in chosen ? tellEntry(nodeIn(chosen.node, context), state, new Set(scene.edges.keys()), context)
            : 'edge' in chosen ? tellClaim(context.graph.edges.get(chosen.edge)!, scene.edges.get(chosen.edge)?.certainty, context)
            : tellPair(chosen.pair, scene.answer, context)),
        ]
      : question !== undefined && scene.answer !== undefined ? tellAnswer(scene.answer, question, context)
      : story !== undefined ? tellStory(story, context)
      : [];
  element.replaceChildren(...content);
  element.scrollTop = 0;
}
