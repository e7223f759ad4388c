/** The bibliography: sources in the fields of CSL (https://docs.citationstyles.org), and the outlets that publish them. */

import { z } from 'zod';
import { ownershipIds } from '../../words/index.ts';
import { country, date, sourceId, text } from './fields.ts';

/** A public host by a name or number of at least two parts, and a path without what would end it in a text or a page. */
export const addressPattern =
  /^https?:\/\/(?!(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2[0-9]|3[01]))\.[0-9.]+(?:[:/?#]|$))[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+\.?(?::[0-9]{1,5})?(?:[/?#][^\s"<>\\^`|]*)?$/u;

/** A web address of a source: http or https and nothing else. */
const address = z.string().regex(addressPattern).max(2000);

/** The types of CSL 1.0.2 that sources of this record have. */
const types = [
  'article', 'article-journal', 'article-magazine', 'article-newspaper', 'bill', 'book', 'broadcast', 'chapter', 'dataset', 'document',
  'entry', 'entry-encyclopedia', 'hearing', 'interview', 'legislation', 'map', 'motion_picture', 'pamphlet', 'paper-conference',
  'personal_communication', 'post', 'post-weblog', 'regulation', 'report', 'song', 'speech', 'thesis', 'treaty', 'webpage',
] as const;

/** One source: something with a title that an outlet published and somebody can look up. */
export const source = z.strictObject({
  type: z.enum(types).describe('A type of CSL.'),
  title: text.describe('As the source has it, in its own language.'),
  outlet: sourceId.describe('An outlet of publishers.yaml.'),
  author: z.union([text, z.array(text).min(1)]).optional().describe('Who wrote it, where the source says.'),
  issued: date.optional().describe('When it was published.'),
  number: text.optional().describe('Document symbol or number, such as SC/12171.'),
  URL: address.optional().describe('Where its publisher has it.'),
  'read-at': address.optional().describe('Where the text was read, if in a copy.'),
  archive: address.optional().describe('An archived copy.'),
  language: z.string().regex(/^[a-z]{2}$/).optional().describe('ISO 639-1; English if left out.'),
  primary: z.boolean().optional().describe('True for the text itself: a resolution, a transcript, a press release of the speaker.'),
  note: text.optional().describe('What a reader must know of it.'),
});

/** Who publishes sources, where, and who owns or pays for it. */
export const publisher = z.strictObject({
  name: z.strictObject({ en: text, ar: text }),
  country: country.optional().describe('ISO 3166-1 alpha-2; none for international bodies.'),
  ownership: z.enum(ownershipIds),
});

export type SourceFields = z.output<typeof source>;
export type PublisherFields = z.output<typeof publisher>;
