import { z } from 'zod';
import { entitySchema } from './entity.ts';
import { date } from './fields.ts';

/** A process with several meetings or texts. */
export const track = entitySchema('track', {
  subkind: z.enum(['talks', 'negotiation', 'aid-mechanism', 'document-series', 'decisions', 'local-deals', 'approach']),
  active: date.describe('The time over which it ran, an interval.'),
});
