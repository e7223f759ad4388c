/** A new entry as the text of its file: what was given, what is still to be filled in, and what else there could be, in comments. Pure. */

import { Document, isScalar, isSeq, visit } from 'yaml';
import type { KindWord } from '../words/index.ts';
import { put } from './flags.ts';
import { type Field, entryFields, relationFields } from './form.ts';

/** What stands beside a value that the author still has to give. */
export const toFill = 'to be filled in';

/** The values in the order of the file, with nothing where a required one is missing. */
function ordered(fields: readonly Field[], values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const at = (path: readonly string[]) => path.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], values);
  const all: Record<string, unknown> = {};
  for (const { path, required } of fields) if (required || at(path) !== undefined) put(all, path, at(path) ?? null);
  return values['links'] === undefined ? all : { ...all, links: values['links'] };
}

/** What a key may hold that is not there, one line each, as a comment. */
function optional(kind: KindWord, fields: readonly Field[], values: Readonly<Record<string, unknown>>): string[] {
  const keys = new Map(fields.map(({ path: [key], text }) => [key!, text] as const));
  const required = new Set(fields.filter((field) => field.required).map(({ path: [key] }) => key!));
  const links = (values['links'] ?? {}) as object;
  return [
    `What else ${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind} may have; delete these lines when you have done:`,
    ...[...keys].filter(([key]) => !required.has(key) && !Object.hasOwn(values, key)).map(([key, text]) => `${key}: ${text}`.trimEnd()),
    'links:',
    ...relationFields(kind).filter(({ name }) => !Object.hasOwn(links, name)).map(({ name, text }) => `  ${name}: ${text}`),
    'A link is written { to: id, cite: source-id }, with for, role and dates where the source says so; editorial: true stands in the place of cite where no source makes the link.',
    'The prose follows the second line of hyphens. Each sentence ends with what it rests on: [@source-id, para. 3].',
  ].map((line) => `# ${line}\n`);
}

/** The text of a new entry. What is required and not among the values is left empty, and says so. */
export function entryText(kind: KindWord, values: Readonly<Record<string, unknown>>, prose: string): string {
  const fields = entryFields(kind);
  const document = new Document(ordered(fields, values), { schema: 'core' });
  for (const { path, text } of fields) {
    const value = document.getIn(path, true);
    if (isScalar(value) && value.value === null) value.comment = ` ${toFill}: ${text}`;
  }
  // What stands in a list stands on one line, as the record writes it.
  visit(document, {
    Collection: (_, node, path) => {
      if (path.some((above) => isSeq(above)) || (isSeq(node) && node.items.every((item) => isScalar(item)))) node.flow = true;
    },
  });
  return `---\n${document.toString({ lineWidth: 0, nullStr: '' })}${optional(kind, fields, values).join('')}---\n${prose === '' ? '' : `\n${prose.trim()}\n`}`;
}
