/**
 * The schemas of content files as JSON Schemas, for editors: what may be written, with a text on each key and value.
 * Made of the zod schemas, the table of relations and the words; nothing is said here a second time.
 */

import { z } from 'zod';
import { en, fill, type KindWord, type RelationWord } from '../words/index.ts';
import { correction } from './kinds/correction.ts';
import { kinds } from './kinds/index.ts';
import { record } from './kinds/record.ts';
import { removal } from './kinds/removed.ts';
import { publisher, source } from './kinds/source.ts';
import { story } from './kinds/story.ts';
import { relations } from './relations.ts';
import { listWords } from './text.ts';

/** What is read here of a JSON Schema of draft 7; `$ref` leads to `definitions`. */
export interface JsonSchema {
  type?: string;
  title?: string;
  description?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: boolean | JsonSchema;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  allOf?: JsonSchema[];
  enum?: string[];
  /** What each value means, which VS Code shows beside it. */
  enumDescriptions?: string[];
  definitions?: Record<string, JsonSchema>;
  $ref?: string;
}

/** The schema of what somebody writes, without references. */
export function jsonSchema(schema: z.ZodType): JsonSchema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'inline', target: 'draft-7' });
  return rest as JsonSchema;
}

type Meanings = Readonly<Record<string, string>>;

const meaningsOf = <T>(words: Readonly<Record<string, T>>, meaning: (word: T) => string): Meanings => Object.fromEntries(Object.entries(words).map(([id, word]) => [id, meaning(word)]));

/** Lists of words by what they mean; those that are long stand once, under their name. */
const vocabularies: Readonly<Record<string, Meanings>> = {
  kind: meaningsOf(en.kinds, ({ about }) => about),
  subkind: en.subkinds,
  relation: meaningsOf(en.relations, ({ reads }) => fill(reads, { this: 'this entry', other: 'the other' })),
  role: meaningsOf(en.roles, ({ m }) => m),
  status: en.statuses,
  attendance: en.attendance,
  ownership: meaningsOf(en.ownership, ({ label }) => label),
};

/** An enumeration of this many values is kept once a schema. */
const long = 50;

/** Adds to each enumeration what its values mean; long ones, and what is defined inside, go to `definitions`. */
function explain(schema: JsonSchema, definitions: Record<string, JsonSchema>): JsonSchema {
  const found = Object.entries(vocabularies).find(([, meanings]) => schema.enum?.every((value) => Object.hasOwn(meanings, value)));
  if (found !== undefined) {
    const [name, meanings] = found;
    const explained = { ...schema, enumDescriptions: schema.enum!.map((value) => meanings[value]!) };
    if (explained.enum!.length < long) return explained;
    definitions[name] = explained;
    return { $ref: `#/definitions/${name}` };
  }
  const { definitions: own = {}, ...rest } = schema;
  const each = (map: Record<string, JsonSchema>) => Object.fromEntries(Object.entries(map).map(([key, value]) => [key, explain(value, definitions)]));
  Object.assign(definitions, each(own));
  return {
    ...rest,
    ...(schema.properties === undefined ? {} : { properties: each(schema.properties) }),
    ...(schema.items === undefined ? {} : { items: explain(schema.items, definitions) }),
    ...(schema.anyOf === undefined ? {} : { anyOf: schema.anyOf.map((branch) => explain(branch, definitions)) }),
    ...(typeof schema.additionalProperties === 'object' ? { additionalProperties: explain(schema.additionalProperties, definitions) } : {}),
  };
}

/** A whole schema under a title. */
function titled(title: string, description: string, schema: JsonSchema): JsonSchema {
  const definitions: Record<string, JsonSchema> = {};
  const explained = explain(schema, definitions);
  return { ...explained, title, description, ...(Object.keys(definitions).length === 0 ? {} : { definitions }) };
}

/** What a relation says, seen from the page that holds it, and what may stand at its other end. */
export function relationText(relation: RelationWord, kind: KindWord): string {
  const { to, provisions } = relations[relation];
  const reads = fill(en.relations[relation].reads, { this: `this ${kind}`, other: 'the entry named' });
  return `${reads.charAt(0).toUpperCase()}${reads.slice(1)} It may be: ${listWords(to)}${provisions === undefined ? '' : '; or one paragraph of a text'}.`;
}

function entrySchema(kind: KindWord): JsonSchema {
  const schema = jsonSchema(kinds[kind]);
  const { links } = schema.properties!;
  for (const [name, list] of Object.entries(links!.properties!)) list.description = relationText(name as RelationWord, kind);
  return titled(en.kinds[kind].one, `${en.kinds[kind].many}: ${en.kinds[kind].about}.`, schema);
}

const map = (entries: z.ZodType): JsonSchema => ({ type: 'object', additionalProperties: jsonSchema(entries) });

/** All schemas by name: one a kind, and one for each file of another form. */
export function jsonSchemas(): Record<string, JsonSchema> {
  return {
    ...Object.fromEntries((Object.keys(kinds) as KindWord[]).map((kind) => [kind, entrySchema(kind)])),
    story: titled('Story', 'A guided story: steps through the graph, each with a section of prose.', jsonSchema(story)),
    sources: titled('Sources', 'The bibliography of a year: sources by id.', map(source)),
    publishers: titled('Outlets', 'Who publishes sources, by id.', map(publisher)),
    corrections: titled('Corrections', 'What was wrong on the site and has been put right or taken out.', { type: 'array', items: jsonSchema(correction) }),
    removed: titled('Removed', 'Entries that were taken out, so that their addresses still lead somewhere.', { type: 'array', items: jsonSchema(removal) }),
    record: titled('Record', 'What the record says of itself.', jsonSchema(record)),
  };
}
