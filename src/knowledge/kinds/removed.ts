/** What was an entry and is none any more, in content/removed.yaml: an id that was published never leads nowhere. */

import { z } from 'zod';
import { cite, day, entityId, localText } from './fields.ts';
import { kindNames } from './index.ts';

export const removal = z.strictObject({
  id: entityId.describe('The id that the entry had.'),
  kind: z.enum(kindNames).describe('What it was.'),
  name: localText.describe('The name that it had.'),
  date: day.describe('The day on which it was taken out.'),
  why: localText.describe('Why it was taken out.'),
  see: entityId.optional().describe('The entry that says more, where there is one. What was only renamed or merged is named in the `was` of its new entry, not here.'),
  cite: cite.optional().describe('The sources that showed it.'),
});

/** The whole file. */
export const removals = z.array(removal);

export type RemovalFields = z.output<typeof removal>;
