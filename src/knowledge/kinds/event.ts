import { z } from 'zod';
import { entitySchema } from './entity.ts';
import { date } from './fields.ts';

/** What happened that the process had to answer to. */
export const event = entitySchema('event', {
  subkind: z.enum(['offensive', 'attack', 'takeover', 'election', 'decision', 'siege', 'other']),
  date: date.describe('The day or the time over which it happened.'),
});
