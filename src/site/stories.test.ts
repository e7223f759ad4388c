import { expect, test } from 'vitest';
import type { StoryId } from '../knowledge/id.ts';
import { checkContent } from './load.ts';
import { stateOfStep, storyPage } from './stories.ts';

const base = checkContent(process.cwd()).base!;
const story = base.stories.get('lavrov-kerry-july-2016' as StoryId)!;
const page = storyPage(base, story, 'en');
const day = (text: string) => Date.parse(text) / 86_400_000;

test('each step has its text, its picture, its days in words, and its way into the explorer', () => {
  expect(page.steps.map(({ id, title }) => `${id} ${title}`).slice(0, 3)).toEqual(['step-1 A paper before the talks', 'step-2 Steps without a text', 'step-3 Two accounts of one evening']);
  expect(page.steps).toHaveLength(story.fields.steps.length);
  const [first, , third] = page.steps;
  expect(first).toMatchObject({ when: '13–14 July 2016', query: '?from=2016-07-13&until=2016-07-14&focus=joint-implementation-group-proposal,kerry-lavrov-moscow-2016-07&story=lavrov-kerry-july-2016.1' });
  expect(third).toMatchObject({ when: '15 July 2016', query: '?relation=said-by,said-at,about&at=2016-07-15&focus=kerry-2016-07-15-concrete-steps,lavrov-2016-07-15-measures,lavrov-2016-07-15-separation&story=lavrov-kerry-july-2016.3' });
  for (const { html, picture } of page.steps) expect([html.includes('<p>'), picture.html.startsWith('<svg class="view"')]).toEqual([true, true]);
});

test('numbers the sources of all steps in one list, in the order of the text', () => {
  expect(page.opening).toContain('>1</a>');
  expect(page.sources[0]!.source.id).toBe('abc-news-2016-07-16');
  const cited = [page.opening, ...page.steps.map(({ html }) => html)].flatMap((html) => [...html.matchAll(/href="#s(\d+)"/g)].map(([, n]) => Number(n)));
  expect([...new Set(cited)]).toEqual(page.sources.map((_, index) => index + 1));
});

test('tells a story that nobody has translated in English, with its pictures in the language of the page', () => {
  const untranslated = storyPage(base, { ...story, prose: { en: story.prose.en! } }, 'ar');
  expect(untranslated.language).toBe('en');
  expect(untranslated.steps[0]).toMatchObject({ title: 'A paper before the talks', when: '13–14 تموز/يوليو 2016' });
  expect(untranslated.steps[0]!.picture.html).toContain('الولايات المتحدة');
});

test('a step without a day is about all time, and what it leaves out is as the explorer has it unasked', () => {
  const focus = ['unscr-2254'] as never;
  expect(stateOfStep('a', 2, { focus })).toMatchObject({ focus, depth: 1, layout: 'date', when: undefined, kinds: undefined, relations: undefined, attendance: new Set(), story: { id: 'a', step: 2 } });
  expect(stateOfStep('a', 1, { focus, depth: 3, at: '2016-07-15' as never, kinds: ['meeting'], relations: ['follows'], attendance: ['declined'], layout: 'rings' })).toMatchObject({
    depth: 3, layout: 'rings', when: { first: day('2016-07-15'), last: day('2016-07-15') }, kinds: new Set(['meeting']), relations: new Set(['follows']), attendance: new Set(['declined']),
  });
});
