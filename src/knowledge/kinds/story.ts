/** A guided story, in content/stories/<id>.mdx: steps through the graph, each with a section of prose under its own heading. It is no entity and makes no claim. */

import { z } from 'zod';
import { attendanceIds } from '../../words/index.ts';
import { relationNames } from '../relations.ts';
import { day, entityId, localText } from './fields.ts';
import { kindNames } from './index.ts';

/** The ways in which a step may lay out what it shows. */
export const storyLayouts = ['date', 'free', 'lanes', 'rings', 'sides'] as const;

const holds = { when: ({ value }: { value: unknown }) => Object(value) === value };

/** What one step shows of the graph: the entries about which it tells, and what stands around them. */
export const storyStep = z
  .strictObject({
    focus: z.array(entityId).min(1).max(12).describe('The entries about which the step tells.'),
    depth: z.int().min(1).max(3).optional().describe('How many claims away from them an entry may stand; 1 if left out.'),
    at: day.optional().describe('The day on which the graph is shown.'),
    from: day.optional().describe('In the place of one day: the first of several.'),
    until: day.optional().describe('The last of them.'),
    kinds: z.array(z.enum(kindNames)).min(1).optional().describe('The kinds of entries that are shown; the usual ones if left out.'),
    relations: z.array(z.enum(relationNames)).min(1).optional().describe('The relations that are shown; the usual ones if left out.'),
    attendance: z.array(z.enum(attendanceIds)).min(1).optional().describe('Of those who took part, how they were or were not there; all if left out.'),
    layout: z.enum(storyLayouts).optional().describe('How the entries are laid out; by date if left out.'),
  })
  .refine(({ at, from, until }) => at === undefined || (from === undefined && until === undefined), { path: ['at'], message: 'at alone, or from and until without it', ...holds })
  .refine(({ from, until }) => from !== undefined || until === undefined, { path: ['from'], ...holds })
  .refine(({ from, until }) => from === undefined || until !== undefined, { path: ['until'], ...holds });

export const story = z.strictObject({
  title: localText.describe('What the story is called.'),
  summary: localText.describe('One or two sentences that say what it tells.'),
  steps: z.array(storyStep).min(1).max(20).describe('What is shown, step by step; the text has one section for each, in the same order.'),
});

export type StoryFields = z.output<typeof story>;
export type StoryStep = StoryFields['steps'][number];
