import { z } from 'zod';
import { entitySchema } from './entity.ts';
import { date } from './fields.ts';

/** Who met whom. */
export const meeting = entitySchema('meeting', {
  subkind: z.enum(['bilateral', 'ministerial', 'summit', 'conference', 'talks-round', 'council-session']),
  date: date.describe('The day or days on which it was held.'),
});
