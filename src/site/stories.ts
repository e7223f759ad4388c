/** Guided stories as pages show them: each step with its text, its picture and its way into the explorer, and the sources of all in one list. */

import { printState } from '../explorer/address.ts';
import { start, type State, viewOf } from '../explorer/state.ts';
import { drawView, type ViewPicture } from '../graph/view-picture.ts';
import { wholeGraph } from '../graph/whole.ts';
import type { KnowledgeBase, Story } from '../knowledge/base.ts';
import { dayRange, toDate } from '../knowledge/date.ts';
import { formatSpan } from '../knowledge/date-words.ts';
import { kindNames } from '../knowledge/kinds/index.ts';
import type { StoryStep } from '../knowledge/kinds/story.ts';
import type { Locale } from '../knowledge/locale.ts';
import { renderProse } from '../knowledge/prose/render.ts';
import { relationNames } from '../knowledge/relations.ts';
import { words } from '../words/index.ts';
import { dayPath } from './day/link.ts';
import { citingContext } from './entity/context.ts';
import { type SourceView, sourcesOf } from './entity/sources.ts';
import { viewGraph } from './view-graph.ts';

export interface StepView {
  /** The fragment of its address. */
  readonly id: string;
  readonly title: string;
  readonly html: string;
  /** The query of the explorer's address that shows what the step shows. */
  readonly query: string;
  /** The day or days that it shows, in words. */
  readonly when: string | undefined;
  /** The address of the day that it shows, or the first of them. */
  readonly day: string | undefined;
  readonly picture: ViewPicture;
}

export interface StoryPage {
  /** The language of the text; English where nobody has translated it. */
  readonly language: Locale;
  /** HTML of what stands before the first step; empty where nothing does. */
  readonly opening: string;
  /** As many as the story has steps. */
  readonly steps: readonly StepView[];
  readonly sources: readonly SourceView[];
}

/** What the explorer shows for a step, counted from 1. */
export function stateOfStep(id: string, step: number, { focus, depth = 1, at, from = at, until = at, kinds, relations, attendance, layout = 'date' }: StoryStep): State {
  return {
    ...start,
    focus,
    depth,
    layout,
    kinds: kinds && new Set(kinds),
    relations: relations && new Set(relations),
    attendance: new Set(attendance),
    when: from === undefined || until === undefined ? undefined : { first: dayRange(toDate(from)).first, last: dayRange(toDate(until)).last },
    story: { id, step },
  };
}

/** What an address of a step may name: the rules have checked its entries. */
const known = { kinds: kindNames, relations: relationNames, subkinds: [], tracks: [], topics: [], behalf: [], days: { first: Number.NEGATIVE_INFINITY, last: Number.POSITIVE_INFINITY }, hasNode: () => true, hasEdge: () => true };

/** Makes the page of a story in a language. */
export function storyPage(base: KnowledgeBase, story: Story, locale: Locale): StoryPage {
  const context = citingContext(base, locale);
  const language = story.prose[locale] === undefined ? 'en' : locale;
  const sections = renderProse(story, story.prose[language]!, { ...context, locale: language });
  const titled = sections.filter(({ title }) => title !== undefined);
  const steps = story.fields.steps.map((step, index): StepView => {
    const { title, html } = titled[index]!;
    const state = stateOfStep(story.id, index + 1, step);
    const { at: date, from, until } = step;
    const dates = { ...(date && { date }), ...(from && { from }), ...(until && { until }) };
    return {
      id: `step-${index + 1}`,
      title: title!,
      html,
      query: printState(state, known),
      when: formatSpan(dates, words[locale], 'long'),
      day: dayPath(base, dates, locale),
      picture: drawView(wholeGraph(base).graph, viewGraph(base), viewOf(state, kindNames, () => []), context),
    };
  });
  return { language, opening: sections.find(({ title }) => title === undefined)?.html ?? '', steps, sources: sourcesOf(context) };
}
