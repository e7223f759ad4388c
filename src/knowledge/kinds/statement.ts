import { z } from 'zod';
import { entitySchema } from './entity.ts';
import { date, quotation } from './fields.ts';

/** What somebody said: a speaker, a date, an occasion, and the words where they matter. */
export const statement = entitySchema('statement', {
  subkind: z.enum(['news-conference', 'interview', 'speech', 'letter', 'press-release', 'social-post', 'testimony', 'report']),
  date: date.describe('The day on which it was said.'),
  words: quotation.optional().describe('The words, at most 25.'),
});
