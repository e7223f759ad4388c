/** The fields that every kind has. */

import { z } from 'zod';
import type { KindWord } from '../../words/index.ts';
import { cite, day, dispute, entityId, localText, text } from './fields.ts';
import { linksOf } from './link.ts';

/** The common fields; `own` are those of the kind itself. */
export function entitySchema<const K extends KindWord, Own extends z.ZodRawShape>(kind: K, own: Own) {
  return z.strictObject({
    name: z
      .strictObject({ en: text, ar: text, ru: text.optional(), fr: text.optional() })
      .describe('The name in English and Arabic, and in Russian and French where a source has it.'),
    short: localText.optional().describe('A shorter name for drawings and tables.'),
    aliases: z.array(text).optional().describe('Other names and spellings that people search by, in any script.'),
    ...own,
    summary: localText.describe('One sentence that says what this is.'),
    cite: cite.optional().describe('The sources of this page’s own fields, of no link.'),
    identifiers: z
      .strictObject({
        wikidata: z.string().regex(/^Q[1-9][0-9]*$/).optional(),
        pax: z.union([z.string().regex(/^[0-9]+$/), z.int().min(1)]).transform(String).optional(),
        undl: z.union([z.string().regex(/^[0-9]+$/), z.int().min(1)]).transform(String).optional(),
      })
      .optional()
      .describe('Numbers in Wikidata, PA-X and the UN Digital Library.'),
    links: linksOf(kind).optional().describe('What this page is linked to: a list for each relation.'),
    disputed: z.array(dispute).optional().describe('Matters on which sources differ, side by side.'),
    was: z.array(entityId).optional().describe('Ids that this entity had before; their addresses lead here.'),
    recorded: day.optional().describe('The day on which the entry came into the record; left out where it was there from the start.'),
    allow: z
      .array(z.strictObject({ rule: text, reason: text }))
      .optional()
      .describe('Warnings switched off for this file, each with the reason.'),
  });
}
