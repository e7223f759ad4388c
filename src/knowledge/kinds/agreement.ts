import { z } from 'zod';
import { entitySchema } from './entity.ts';
import { date, entityId, provision, status, text } from './fields.ts';

/** What parties agreed, proposed or declared. */
export const agreement = entitySchema('agreement', {
  subkind: z.enum(['ceasefire', 'framework', 'communique', 'memorandum', 'protocol', 'declaration', 'roadmap', 'plan', 'local-truce']),
  date: date.describe('The day of signature or publication.'),
  'in-force': date.optional().describe('The time for which it held, an interval.'),
  status: status.optional(),
  symbol: z.union([text, z.array(text).min(1)]).optional().describe('UN document symbol, where it was circulated.'),
  'annex-of': entityId.optional().describe('The text of which this is an annex.'),
  provisions: z.array(provision).optional().describe('Its points or paragraphs.'),
});
