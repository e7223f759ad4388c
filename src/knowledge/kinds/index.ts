/** The kinds of entities: one schema each, and the table of them. */

import type { z } from 'zod';
import type { KindWord } from '../../words/index.ts';
import { actor } from './actor.ts';
import { agreement } from './agreement.ts';
import { event } from './event.ts';
import { meeting } from './meeting.ts';
import { place } from './place.ts';
import { resolution } from './resolution.ts';
import { statement } from './statement.ts';
import { topic } from './topic.ts';
import { track } from './track.ts';

/** In the order in which pages list them. */
export const kinds = { actor, resolution, meeting, agreement, statement, event, place, topic, track } as const satisfies Record<KindWord, z.ZodType>;

/** What an entity's frontmatter holds once it is checked, by kind. */
export type FieldsOf<K extends KindWord> = z.output<(typeof kinds)[K]>;

/** The class of a published vocabulary to which all of a kind belong, as a compact IRI. */
export const kindTerms: Readonly<Record<KindWord, string>> = {
  actor: 'foaf:Agent', resolution: 'schema:Legislation', meeting: 'schema:Event', agreement: 'schema:CreativeWork', statement: 'schema:Quotation', event: 'schema:Event', place: 'schema:Place', topic: 'schema:DefinedTerm',
  track: 'schema:EventSeries',
};

export const kindNames = Object.keys(kinds) as KindWord[];

/** The folder of a kind under content/, and the first part of its pages' addresses. */
export function folderOf(kind: KindWord): string {
  return `${kind}s`;
}

/** The kind whose folder this is. */
export function kindOfFolder(folder: string): KindWord | undefined {
  return kindNames.find((kind) => folderOf(kind) === folder);
}
