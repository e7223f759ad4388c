/** Values as a command line gives them: `--name.en "…" --participant "john-kerry, for: united-states, cite: …"`. Pure. */

import { parse as parseYaml } from 'yaml';
import { nearest, show } from '../knowledge/text.ts';
import type { Field } from './form.ts';

/** A wrong call: what is wrong with it, in words. */
export class CallError extends Error {}

export type Values = Readonly<Record<string, unknown>>;

function readYaml(text: string, flag: string): unknown {
  try {
    return parseYaml(text, { schema: 'core', merge: false });
  } catch (cause) {
    throw new CallError(`Unexpected ${show(text)} for --${flag}, expected YAML: ${(cause as Error).message.split('\n')[0]}`, { cause });
  }
}

/** The value that a text stands for in a field. Lists and keys may be written in their brackets. @throws CallError when it cannot be read */
export function readValue(text: string, { name, form }: Pick<Field, 'name' | 'form'>): unknown {
  return form === 'yaml' || /^\s*[[{]/.test(text) ? readYaml(text, name) : text;
}

/** What a flag says of a thing and its keys: the thing, a comma, and keys as in YAML. @returns the keys, with the thing under `key` */
export function readKeys(text: string, key: string, flag: string): Values {
  const [, first, rest = ''] = /^\s*(\S+?)\s*(?:,\s+(.*))?$/s.exec(text) ?? [];
  if (first === undefined) throw new CallError(`Unexpected ${show(text)} for --${flag}, expected ${key}, or ${key} and a comma and keys: "${key}, cite: …"`);
  return { [key]: first, ...(readYaml(`{ ${rest} }`, flag) as Values) };
}

/** Flags and the words before them. A flag may stand several times; `--flag=value` is taken too. @throws CallError for an unknown flag, with the nearest, and for one without a value */
export function readFlags(args: readonly string[], known: readonly string[]): { words: string[]; flags: Map<string, string[]> } {
  const words: string[] = [];
  const flags = new Map<string, string[]>();
  for (let at = 0; at < args.length; at++) {
    const [, name, inline] = /^--([^=]+)(?:=(.*))?$/s.exec(args[at]!) ?? [];
    if (name === undefined) {
      words.push(args[at]!);
      continue;
    }
    if (!known.includes(name)) {
      const near = nearest(name, known);
      throw new CallError(`Unexpected flag --${name}${near === undefined ? '' : `, did you mean --${near}?`}`);
    }
    const value = inline ?? args[++at];
    if (value === undefined) throw new CallError(`Unexpected end after --${name}, expected its value`);
    flags.set(name, [...(flags.get(name) ?? []), value]);
  }
  return { words, flags };
}

/** Sets a value at a path, in maps that are made on the way. */
export function put(target: Record<string, unknown>, [key, ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) target[key!] = value;
  else {
    target[key!] ??= {};
    put(target[key!] as Record<string, unknown>, rest, value);
  }
}

/** The fields that flags give, as the frontmatter has them, in its order. @throws CallError for a flag that stands twice and is no list */
export function readFields(fields: readonly Field[], flags: ReadonlyMap<string, readonly string[]>): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const field of fields) {
    const given = flags.get(field.name);
    if (given === undefined) continue;
    const read = given.map((text) => readValue(text, field));
    // `cite` takes one or several.
    if (read.length > 1 && field.form !== 'list' && field.name !== 'cite') throw new CallError(`Unexpected second --${field.name}, expected one`);
    put(values, field.path, field.form === 'list' ? read.flat() : read.length === 1 ? read[0] : read);
  }
  return values;
}

/** The required fields that have no value, each with what is expected. */
export function missingFlags(fields: readonly Field[], flags: ReadonlyMap<string, unknown>): string[] {
  return fields.filter(({ name, required }) => required && !flags.has(name)).map(({ name, text, values }) => `  --${name}  ${values.length === 0 ? text : values.join(', ')}`);
}
