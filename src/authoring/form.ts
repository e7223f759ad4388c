/** What a new entry or source is made of: its fields one by one, read from the schemas, so that none is listed a second time. Pure. */

import { jsonSchema, type JsonSchema, relationText } from '../knowledge/json-schema.ts';
import { kinds } from '../knowledge/kinds/index.ts';
import { linkObject } from '../knowledge/kinds/link.ts';
import { source } from '../knowledge/kinds/source.ts';
import { relations, relationsFrom } from '../knowledge/relations.ts';
import type { KindWord, RelationWord } from '../words/index.ts';

/** One value to give, and the name of its flag: `date`, `name.en`. */
export interface Field {
  readonly name: string;
  readonly path: readonly string[];
  readonly required: boolean;
  /** What it means, in English. */
  readonly text: string;
  /** The values of a closed list. */
  readonly values: readonly string[];
  /** How its text is read: as it stands, as the YAML of a number or of keys, or as one of a list. */
  readonly form: 'text' | 'yaml' | 'list';
}

/** A relation that a kind may hold, and the keys of its links besides `to` and the source. */
export interface RelationField {
  readonly name: RelationWord;
  readonly text: string;
  readonly qualifiers: readonly Field[];
  /** Whether the link needs `claimed-by`. */
  readonly account: boolean;
}

/** A schema without references. */
function plain(schema: JsonSchema, definitions: Readonly<Record<string, JsonSchema>>): JsonSchema {
  const inner = schema.allOf?.[0] ?? (schema.$ref === undefined ? undefined : definitions[schema.$ref.replace('#/definitions/', '')]);
  return inner === undefined ? schema : { ...plain(inner, definitions), ...(schema.description === undefined ? {} : { description: schema.description }) };
}

const takesText = ({ type, anyOf = [] }: JsonSchema): boolean => type === 'string' || anyOf.some(takesText);

function* fieldsOf(schema: JsonSchema, definitions = schema.definitions ?? {}, above: readonly string[] = [], asked = true): Generator<Field> {
  for (const [key, property] of Object.entries(schema.properties ?? {})) {
    const value = plain(property, definitions);
    const path = [...above, key];
    const required = asked && (schema.required ?? []).includes(key);
    const described = { ...value, description: value.description ?? (above.length === 0 ? '' : (schema.description ?? '')) };
    // Texts in several languages are given one by one; what is made of more than texts, as YAML.
    if (value.properties !== undefined && Object.values(value.properties).every((each) => takesText(plain(each, definitions)))) yield* fieldsOf(described, definitions, path, required);
    else yield { name: path.join('.'), path, required, text: described.description, values: value.enum ?? [], form: takesText(value) ? 'text' : value.type === 'array' && takesText(plain(value.items!, definitions)) ? 'list' : 'yaml' };
  }
}

/** The fields of a kind, in the order of the file; its links are told by {@link relationFields}. */
export function entryFields(kind: KindWord): Field[] {
  return [...fieldsOf(jsonSchema(kinds[kind]))].filter(({ path }) => path[0] !== 'links');
}

/** The relations that an entry of a kind may hold. */
export function relationFields(kind: KindWord): RelationField[] {
  const keys = [...fieldsOf(jsonSchema(linkObject))];
  return relationsFrom(kind).map((name) => {
    const { qualifiers, account = false } = relations[name];
    return { name, text: relationText(name, kind), qualifiers: keys.filter((key) => qualifiers.some((qualifier) => qualifier === key.name)), account };
  });
}

/** The fields of a source. */
export function sourceFields(): Field[] {
  return [...fieldsOf(jsonSchema(source))];
}
