/** Links of a page: the relations that its kind may hold, each with a list of targets. */

import { z } from 'zod';
import type { KindWord, RelationWord } from '../../words/index.ts';
import { type Qualifier, relations, relationsFrom } from '../relations.ts';
import { attendance, cite, date, entityId, localText, party, quotation, reference, role } from './fields.ts';

/** One link in full. A bare id in its place is a link without a source, which a rule refuses with the fix. */
export const linkObject = z.strictObject({
  to: reference.describe('The other end: an entity’s id, or a provision of a text (`unscr-2254#p4`).'),
  for: entityId.optional().describe('On whose behalf, where a source says so.'),
  role: role.optional().describe('In what capacity: an id of the roles table, or both languages written out.'),
  attendance: attendance.optional().describe('How somebody was or was not there; attended if left out.'),
  from: date.optional().describe('Since when, for what lasts.'),
  until: date.optional().describe('Until when, for what lasts.'),
  date: date.optional().describe('When, for what happened at one time; the page’s date if left out.'),
  cite: cite.optional().describe('The sources of this link, of no other.'),
  quote: quotation.optional().describe('The words on which the link rests.'),
  'claimed-by': party.optional().describe('Who says so, where it is one party’s account.'),
  disputed: z.boolean().optional().describe('True where another source denies it.'),
  editorial: z.boolean().optional().describe('True for a grouping made by Masar, which has no source.'),
  note: localText.optional().describe('What a reader must know to read the link rightly.'),
});

/** Qualifiers that only some relations take. */
const qualifiers = ['for', 'role', 'attendance', 'from', 'until', 'date'] as const satisfies readonly Qualifier[];

/** A link of one relation: the keys that every link has, and the qualifiers of its row. */
function targetOf(relation: RelationWord) {
  const refused: readonly string[] = qualifiers.filter((name) => !relations[relation].qualifiers.includes(name));
  const shape = Object.entries(linkObject.shape).filter(([name]) => !refused.includes(name));
  return z.union([reference, z.strictObject(Object.fromEntries(shape))]);
}

/** The links that a page of a kind may have. */
export function linksOf(kind: KindWord) {
  return z.strictObject(Object.fromEntries(relationsFrom(kind).map((name) => [name, z.array(targetOf(name)).min(1).optional()])));
}
