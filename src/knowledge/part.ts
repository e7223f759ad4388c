/**
 * One content file by itself: what it says, and what is wrong in it whatever the others say.
 * Takes a path and bytes, gives a value that is kept as long as the file: of many files only the changed one is read again.
 */

import { visit } from 'unist-util-visit';
import type { z } from 'zod';
import type { Correction, KnowledgeBase, Origin, Publisher, Removal, Source } from './base.ts';
import { diagnose, type Diagnostic } from './diagnostic.ts';
import { parseFields } from './fields.ts';
import type { SourceId } from './id.ts';
import { correction, corrections } from './kinds/correction.ts';
import { kinds } from './kinds/index.ts';
import { record } from './kinds/record.ts';
import { removal, removals } from './kinds/removed.ts';
import { publisher, source } from './kinds/source.ts';
import { story } from './kinds/story.ts';
import { decode, type FileRole, type RawFile, type ReadFile, readMdx, roleOf } from './read.ts';
import { remembered } from './remember.ts';
import { rules } from './rules/index.ts';
import type { BodyNode, FieldIssue, Findings, Rule } from './rules/rule.ts';
import { type Path, readYaml, type YamlText } from './yaml.ts';

export interface Part {
  readonly path: string;
  readonly role: FileRole | undefined;
  /** What is wrong in the file as such and in its facts; where there is something, not all of it could be read. */
  readonly found: readonly Diagnostic[];
  /** What is wrong in its prose. */
  readonly foundInProse: readonly Diagnostic[];
  /** An .mdx file. */
  readonly file?: ReadFile;
  readonly yaml?: YamlText;
  /** The facts of an entry or of a story, once their schema has taken them. */
  readonly fields?: object;
  /** Nodes of the prose that may name something else. */
  readonly naming: readonly BodyNode[];
  /** Keys of the bibliography, and those sources whose fields are right. */
  readonly sourceIds: readonly SourceId[];
  readonly sources: readonly Source[];
  readonly outletIds: readonly SourceId[];
  readonly publishers: readonly Publisher[];
  readonly corrections: readonly Correction[];
  readonly removed: readonly Removal[];
  readonly reaches?: KnowledgeBase['reaches'];
}

type Hook = 'raw' | 'text' | 'read' | 'node' | 'name' | 'whole' | 'allowed';

const rulesWith = Object.fromEntries((['raw', 'text', 'read', 'node', 'name', 'whole', 'allowed'] satisfies Hook[]).map((hook) => [hook, rules.filter((rule) => rule[hook] !== undefined)]));

/** What all rules find that look at something at one stage. */
export function ask<H extends Hook>(hook: H, ...about: Parameters<NonNullable<Rule[H]>>): Diagnostic[] {
  return rulesWith[hook]!.flatMap((rule) => Array.from((rule[hook] as (...about: unknown[]) => Findings)(...about), (finding) => diagnose(rule, finding)));
}

/** A complaint of a schema in words: those of the first rule that has any. */
function explain(issue: FieldIssue): Diagnostic[] {
  for (const rule of rules) {
    const finding = rule.issue?.(issue);
    if (finding !== undefined) return [diagnose(rule, finding)];
  }
  return [];
}

/** What a schema makes of the value at a path; where it makes nothing of it, `found` is told why. */
function fieldsAt<S extends z.ZodType>(found: Diagnostic[], schema: S, file: string, yaml: YamlText, path: Path = []): z.output<S> | undefined {
  const parsed = parseFields(schema, file, yaml, path);
  if ('fields' in parsed) return parsed.fields;
  found.push(...parsed.issues.flatMap(explain));
  return undefined;
}

/** The entries of a file that is a list or a map of them, each checked by itself so that one mistake does not hide the next. */
function entriesOf<S extends z.ZodType>(found: Diagnostic[], schema: S, file: string, yaml: YamlText, keys: readonly PropertyKey[]): { fields: z.output<S>; origin: Origin }[] {
  return keys.flatMap((key) => {
    const fields = fieldsAt(found, schema, file, yaml, [key]);
    return fields === undefined ? [] : [{ fields, origin: { file, path: [key] } }];
  });
}

/** The entries of a file that is a list of them, with their places; `whole` explains what is no list. */
function listIn<S extends z.ZodType<object>>(found: Diagnostic[], entry: S, whole: z.ZodType, file: string, yaml: YamlText): (z.output<S> & { readonly origin: Origin })[] {
  const list = Array.isArray(yaml.value) ? yaml.value : [];
  if (list !== yaml.value) fieldsAt(found, whole, file, yaml);
  return entriesOf(found, entry, file, yaml, [...list.keys()]).map(({ fields, origin }) => ({ ...fields, origin }));
}

/** What a file says that is nothing but YAML. */
function readList(found: Diagnostic[], path: string, yaml: YamlText, role: FileRole['role']): Partial<Part> {
  if (role === 'record') return { reaches: fieldsAt(found, record, path, yaml)?.reaches };
  if (role === 'corrections') return { corrections: listIn(found, correction, corrections, path, yaml) };
  if (role === 'removed') return { removed: listIn(found, removal, removals, path, yaml) };
  const isMap = typeof yaml.value === 'object' && !Array.isArray(yaml.value);
  if (!isMap) fieldsAt(found, source, path, yaml);
  const ids = isMap ? (Object.keys(yaml.value ?? {}) as SourceId[]) : [];
  const idOf = ({ path: [id] }: Origin) => id as SourceId;
  if (role === 'publishers') return { outletIds: ids, publishers: entriesOf(found, publisher, path, yaml, ids).map(({ fields, origin }) => ({ ...fields, id: idOf(origin) })) };
  return { sourceIds: ids, sources: entriesOf(found, source, path, yaml, ids).map(({ fields, origin }) => ({ ...fields, id: idOf(origin), origin })) };
}

/** Whether a node is a link, a component, or a text that cites. */
const isNaming = (node: BodyNode) => node.type === 'link' || (node.type === 'text' && node.value.includes('@')) || node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** The nodes of a text, with what is wrong in them. */
function readProse(file: ReadFile): Pick<Part, 'naming' | 'foundInProse'> {
  const naming: BodyNode[] = [];
  const foundInProse: Diagnostic[] = [];
  if (file.body === undefined) return { naming, foundInProse };
  visit(file.body, (node) => {
    foundInProse.push(...ask('node', node, file));
    if (isNaming(node)) naming.push(node);
  });
  return { naming, foundInProse };
}

/** Reads one file as far as it can be read. */
export const readPart = remembered((raw: RawFile): Part => {
  const { path } = raw;
  const role = roleOf(path);
  const nothing = { path, role, foundInProse: [], naming: [], sourceIds: [], sources: [], outletIds: [], publishers: [], corrections: [], removed: [] };
  const wrong = ask('raw', raw);
  if (wrong.length > 0 || role === undefined || role.role === 'documentation') return { ...nothing, found: wrong };
  const text = decode(raw.bytes)!;
  const found = ask('text', { path, text });
  if (found.length > 0) return { ...nothing, found };
  if (path.endsWith('.yaml')) {
    const yaml = readYaml(text);
    found.push(...ask('read', { path, text, frontmatter: 'yaml', yaml, body: undefined, bodyFault: undefined }, role));
    return { ...nothing, found, yaml, ...(found.length > 0 ? {} : readList(found, path, yaml, role.role)) };
  }
  const file = readMdx(path, text);
  found.push(...ask('read', file, role));
  const schema = role.role === 'entity' ? kinds[role.kind] : role.role === 'story' ? story : undefined;
  const fields = schema === undefined || file.yaml === undefined || file.yaml.problems.length > 0 ? undefined : fieldsAt<z.ZodType>(found, schema, path, file.yaml);
  return { ...nothing, found, file, ...(file.yaml === undefined ? {} : { yaml: file.yaml }), ...readProse(file), ...(fields === undefined ? {} : { fields: fields as object }) };
});
