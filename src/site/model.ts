/** The data model as the model page shows it: read from the schemas themselves. */

import type { z } from 'zod';
import type { FieldWord, KindWord } from '../words/index.ts';
import { account, provision, quotation, vote } from '../knowledge/kinds/fields.ts';
import { correction } from '../knowledge/kinds/correction.ts';
import { jsonSchema } from '../knowledge/json-schema.ts';
import { linkObject } from '../knowledge/kinds/link.ts';
import { kinds } from '../knowledge/kinds/index.ts';
import { record } from '../knowledge/kinds/record.ts';
import { removal } from '../knowledge/kinds/removed.ts';
import { publisher, source } from '../knowledge/kinds/source.ts';
import { story, storyStep } from '../knowledge/kinds/story.ts';

export interface FieldRow {
  readonly name: FieldWord;
  readonly required: boolean;
  /** In English: descriptions stand in the schema. */
  readonly meaning: string;
  /** The values of a closed list. */
  readonly values: readonly string[];
}

function rows(schema: z.ZodType): FieldRow[] {
  const { properties = {}, required = [] } = jsonSchema(schema);
  return Object.entries(properties).map(([name, property]) => ({
    name: name as FieldWord,
    required: required.includes(name),
    meaning: property.description ?? '',
    values: property.enum ?? [],
  }));
}

/** The fields that every kind has: those of topics, which have no others. */
export const commonFields: readonly FieldRow[] = rows(kinds.topic);

const common = new Set(commonFields.map(({ name }) => name));

/** The fields that a kind has besides. */
export function fieldsOf(kind: KindWord): FieldRow[] {
  return rows(kinds[kind]).filter(({ name }) => !common.has(name));
}

export const linkFields: readonly FieldRow[] = rows(linkObject);
export const quotationFields: readonly FieldRow[] = rows(quotation);
export const provisionFields: readonly FieldRow[] = rows(provision);
export const voteFields: readonly FieldRow[] = rows(vote);
export const accountFields: readonly FieldRow[] = rows(account);
export const sourceFields: readonly FieldRow[] = rows(source);
export const outletFields: readonly FieldRow[] = rows(publisher);
export const recordFields: readonly FieldRow[] = rows(record);
export const correctionFields: readonly FieldRow[] = rows(correction);
export const removalFields: readonly FieldRow[] = rows(removal);
export const storyFields: readonly FieldRow[] = rows(story);
export const stepFields: readonly FieldRow[] = rows(storyStep);
