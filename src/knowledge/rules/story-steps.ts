import type { Heading } from 'mdast';
import type { Story } from '../base.ts';
import { fileStart } from '../diagnostic.ts';
import { plainText } from '../prose/render.ts';
import type { ReadFile } from '../read.ts';
import { show } from '../text.ts';
import { type Draft, type Findings, placeOf, type Rule } from './rule.ts';

/** The sections of one file of a story against its steps. */
function* ofFile({ path, body }: ReadFile, story: Story, draft: Draft): Findings {
  if (body === undefined) return;
  const { file, fields: { steps } } = story;
  const starts = body.children.flatMap((node, index) => (node.type === 'heading' && node.depth === 2 ? [index] : []));
  const headings = starts.map((index) => body.children[index] as Heading);
  for (const [index, heading] of headings.entries()) {
    const title = plainText(heading).trim();
    if (index >= steps.length) {
      yield { file: path, place: placeOf(heading), message: `Unexpected section ${show(title)}, expected ${steps.length} in all, one a step`, hint: 'write its step into the frontmatter, or make it a heading of level 3' };
    } else if (title === '') {
      yield { file: path, place: placeOf(heading), message: 'Unexpected heading without words, expected the title of its step', hint: 'write it after ##' };
    } else if (starts[index]! + 1 === (starts[index + 1] ?? body.children.length)) {
      yield { file: path, place: placeOf(heading), message: `Unexpected section ${show(title)} without text, expected what the step tells`, hint: 'write a paragraph below its heading' };
    }
  }
  if (headings.length >= steps.length) return;
  const place = path === file ? draft.at({ file, path: ['steps', headings.length] }) : fileStart;
  yield { file: path, place, message: `Unexpected step ${headings.length + 1} without a section, expected ${steps.length} headings of level 2, one a step`, hint: `write ## and the title of the step in ${path}`, ...(path === file ? {} : { related: file }) };
}

/** What stands twice in the lists of one step. */
function* repeated({ file, fields: { steps } }: Story, draft: Draft): Findings {
  for (const [index, step] of steps.entries()) {
    for (const key of ['focus', 'kinds', 'relations', 'attendance'] as const) {
      const list: readonly string[] = step[key] ?? [];
      for (const [position, value] of list.entries()) {
        if (list.indexOf(value) === position) continue;
        yield { file, place: draft.at({ file, path: ['steps', index, key, position] }), message: `Unexpected second ${show(value)} in ${key}, expected each once`, hint: 'remove it' };
      }
    }
  }
}

/** A story tells as many sections as it has steps, in each language, and a step names nothing twice. */
export const storySteps: Rule = {
  id: 'story-steps',
  severity: 'error',
  *whole(draft) {
    for (const story of draft.stories) {
      yield* repeated(story, draft);
      for (const path of [story.file, story.file.replace(/\.mdx$/, '.ar.mdx')]) {
        const file = draft.files.get(path);
        if (file !== undefined) yield* ofFile(file, story, draft);
      }
    }
  },
};
