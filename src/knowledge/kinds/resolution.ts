import { z } from 'zod';
import { entitySchema } from './entity.ts';
import { date, provision, status, text, vote } from './fields.ts';

/** What the Security Council or the General Assembly decided, or failed to decide. */
export const resolution = entitySchema('resolution', {
  subkind: z.enum(['unsc-resolution', 'draft-not-adopted', 'unga-resolution', 'presidential-statement', 'press-statement']),
  symbol: z.union([text, z.array(text).min(1)]).describe('UN document symbol, or a list of them.'),
  date: date.describe('The day of adoption, or of the vote that failed.'),
  'in-force': date.optional().describe('The time for which it binds, an interval.'),
  status: status.optional(),
  vote: vote.optional().describe('The recorded vote.'),
  record: text.optional().describe('Symbol of the meeting record, such as S/PV.7588.'),
  provisions: z.array(provision).optional().describe('Its operative paragraphs.'),
});
