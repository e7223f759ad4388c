/** Guided stories as pages show them: each step with its text and its number, and the sources of all in one list. */

import type { KnowledgeBase, Story } from '../knowledge/base.ts';
import type { Locale } from '../knowledge/locale.ts';
import { renderProse } from '../knowledge/prose/render.ts';
import { citingContext } from './entity/context.ts';
import { type SourceView, sourcesOf } from './entity/sources.ts';

export interface StepView {
  /** The fragment of its address. */
  readonly id: string;
  readonly title: string;
  readonly html: string;
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

/** Makes the page of a story in a language. */
export function storyPage(base: KnowledgeBase, story: Story, locale: Locale): StoryPage {
  const context = citingContext(base, locale);
  const language = story.prose[locale] === undefined ? 'en' : locale;
  const sections = renderProse(story, story.prose[language]!, { ...context, locale: language });
  const titled = sections.filter(({ title }) => title !== undefined);
  return {
    language,
    opening: sections.find(({ title }) => title === undefined)?.html ?? '',
    steps: titled.map(({ title, html }, index) => ({ id: `step-${index + 1}`, title: title!, html })),
    sources: sourcesOf(context),
  };
}
