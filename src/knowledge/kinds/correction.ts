/** What was wrong on a page and was put right or taken out, in content/corrections.yaml. */

import { z } from 'zod';
import { cite, day, entityId, localText } from './fields.ts';

export const correction = z
  .strictObject({
    date: day.describe('The day on which it was put right or taken out.'),
    page: entityId.describe('The entry on whose page it stood.'),
    claim: z.string().regex(/^c-[a-z0-9-]+$/).optional().describe('The claim’s own address on that page, such as `c-host-russia`, as it is now.'),
    kind: z.enum(['corrected', 'withdrawn']).describe('Whether something else stands in its place.'),
    old: localText.describe('What the page said.'),
    new: localText.optional().describe('What it says now; must be there where it was corrected.'),
    why: localText.describe('What showed that it was wrong.'),
    cite: cite.optional().describe('The sources that showed it.'),
  })
  // Told together with what else is wrong: zod by itself would ask only of an entry without other mistakes.
  .refine((fields) => fields.kind !== 'corrected' || fields.new !== undefined, { path: ['new'], when: ({ value }) => Object(value) === value });

/** The whole file. */
export const corrections = z.array(correction);

export type CorrectionFields = z.output<typeof correction>;
