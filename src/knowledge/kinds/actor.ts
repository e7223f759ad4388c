import { z } from 'zod';
import { entitySchema } from './entity.ts';
import { country, date } from './fields.ts';

/** Who acts: a person, a state, a body, an armed group. */
export const actor = entitySchema('actor', {
  subkind: z.enum(['person', 'state', 'government', 'organisation', 'un-body', 'armed-group', 'political-body', 'coalition', 'mission', 'unnamed-group']),
  born: date.optional().describe('Of a person. Published to the year only while they live.'),
  died: date.optional().describe('Of a person.'),
  gender: z.enum(['f', 'm']).optional().describe('Of a person, only where a source shows it; chooses the form of offices in Arabic.'),
  founded: date.optional().describe('Of a body.'),
  dissolved: date.optional().describe('Of a body.'),
  iso: country.optional().describe('Of a state: ISO 3166-1 alpha-2.'),
});
