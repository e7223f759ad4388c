/**
 * The door to the knowledge base: content files in, the checked base and all diagnostics out.
 * content/ -> read -> kinds -> link -> rules -> base. Knows no file system, clock, network or Astro.
 */

import { visit } from 'unist-util-visit';
import type { z } from 'zod';
import type { KindWord, RuleWord } from '../words/index.ts';
import type { Claim, Correction, Entity, KnowledgeBase, Origin, Publisher, Source, Story } from './base.ts';
import { compareDates } from './date.ts';
import { compareDiagnostics, diagnose, type Diagnostic, fileStart, type Finding } from './diagnostic.ts';
import { parseFields } from './fields.ts';
import type { EntityId, SourceId, StoryId } from './id.ts';
import { correction, corrections } from './kinds/correction.ts';
import { kinds } from './kinds/index.ts';
import { record } from './kinds/record.ts';
import { publisher, source } from './kinds/source.ts';
import { story } from './kinds/story.ts';
import { claimsOf, compareClaims } from './link.ts';
import { decode, type FileRole, type RawFile, type ReadFile, roleOf } from './read.ts';
import { makeReader, type Reader } from './reader.ts';
import { rules } from './rules/index.ts';
import type { Draft, FieldIssue, Rule } from './rules/rule.ts';
import { compareText } from './text.ts';
import type { Path, YamlText } from './yaml.ts';

export interface BuildResult {
  /** The base, or undefined when a diagnostic is an error. */
  readonly base: KnowledgeBase | undefined;
  /** All of all files, sorted. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What is gathered while files are read one by one. */
interface Workshop extends Omit<Draft, 'at' | 'bibliographyRead' | 'complete' | 'warnings'> {
  readonly reader: Reader;
  readonly files: Map<string, ReadFile>;
  readonly paths: Set<string>;
  readonly ids: Map<string, string[]>;
  readonly entities: Entity[];
  readonly claims: Claim[];
  readonly stories: Story[];
  readonly sourceIds: Map<string, Origin[]>;
  readonly sources: Source[];
  readonly publishers: Publisher[];
  readonly outletIds: Set<string>;
  readonly corrections: Correction[];
  /** Where content/record.yaml says it. */
  reaches: KnowledgeBase['reaches'];
  readonly yamls: Map<string, YamlText>;
  readonly found: Diagnostic[];
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** Runs one hook of all rules and says whether any found something. */
function run(workshop: Workshop, hook: (rule: Rule) => Iterable<Finding> | undefined): boolean {
  const before = workshop.found.length;
  for (const rule of rules) for (const finding of hook(rule) ?? []) workshop.found.push(diagnose(rule, finding));
  return workshop.found.length > before;
}

function explain(workshop: Workshop, issues: readonly FieldIssue[]): void {
  for (const issue of issues) {
    for (const rule of rules) {
      const finding = rule.issue?.(issue);
      if (finding === undefined) continue;
      workshop.found.push(diagnose(rule, finding));
      break;
    }
  }
}

/** What a schema makes of the value at a path; where it makes nothing of it, the rules have told why. */
function fieldsAt<S extends z.ZodType>(workshop: Workshop, schema: S, file: string, yaml: YamlText, path: Path = []): z.output<S> | undefined {
  const parsed = parseFields(schema, file, yaml, path);
  if ('fields' in parsed) return parsed.fields;
  explain(workshop, parsed.issues);
  return undefined;
}

/** One file of the bibliography: a map of entries, each checked by itself so that one mistake does not hide the next. */
function readList(workshop: Workshop, file: string, yaml: YamlText, role: 'sources' | 'publishers'): void {
  if (yaml.value === null) return;
  if (typeof yaml.value !== 'object' || Array.isArray(yaml.value)) return void fieldsAt(workshop, source, file, yaml);
  for (const key of Object.keys(yaml.value!)) {
    const id = key as SourceId;
    const origin: Origin = { file, path: [id] };
    if (role === 'sources') {
      add(workshop.sourceIds, id, origin);
      const fields = fieldsAt(workshop, source, file, yaml, [id]);
      if (fields !== undefined) workshop.sources.push({ ...fields, id, origin });
    } else {
      workshop.outletIds.add(id);
      const fields = fieldsAt(workshop, publisher, file, yaml, [id]);
      if (fields !== undefined) workshop.publishers.push({ ...fields, id });
    }
  }
}

function readCorrections(workshop: Workshop, file: string, yaml: YamlText): void {
  if (!Array.isArray(yaml.value)) return void fieldsAt(workshop, corrections, file, yaml);
  for (const index of yaml.value.keys()) {
    const fields = fieldsAt(workshop, correction, file, yaml, [index]);
    if (fields !== undefined) workshop.corrections.push({ ...fields, origin: { file, path: [index] } });
  }
}

/** A file that is nothing but YAML. */
function readYamlFile(workshop: Workshop, path: string, text: string, role: FileRole): void {
  const yaml = workshop.reader.yaml(text);
  workshop.yamls.set(path, yaml);
  const file: ReadFile = { path, text, frontmatter: 'yaml', yaml, body: undefined, bodyFault: undefined };
  if (run(workshop, (rule) => rule.read?.(file, role))) return;
  if (role.role === 'sources' || role.role === 'publishers') readList(workshop, path, yaml, role.role);
  else if (role.role === 'corrections') readCorrections(workshop, path, yaml);
  else workshop.reaches = fieldsAt(workshop, record, path, yaml)?.reaches;
}

/** The prose of a file and of its translation; a file without prose has none. */
function proseOf(workshop: Workshop, file: ReadFile): Entity['prose'] {
  const arabic = workshop.files.get(file.path.replace(/\.mdx$/, '.ar.mdx'))?.body;
  return {
    ...(file.body !== undefined && file.body.children.length > 0 ? { en: file.body } : {}),
    ...(arabic !== undefined && arabic.children.length > 0 ? { ar: arabic } : {}),
  };
}

function readStory(workshop: Workshop, file: ReadFile, id: StoryId): void {
  const fields = fieldsAt(workshop, story, file.path, file.yaml!);
  if (fields !== undefined) workshop.stories.push({ id, file: file.path, fields, prose: proseOf(workshop, file) });
}

function readEntity(workshop: Workshop, file: ReadFile, kind: KindWord, id: EntityId): void {
  const fields = fieldsAt(workshop, kinds[kind], file.path, file.yaml!);
  if (fields === undefined) return;
  const entity = { kind, id, file: file.path, fields, prose: proseOf(workshop, file) } as Entity;
  workshop.entities.push(entity);
  workshop.claims.push(...claimsOf(entity));
}

/** Reads one file as far as it can be read. */
function readFile(workshop: Workshop, raw: RawFile): void {
  workshop.paths.add(raw.path);
  const role = roleOf(raw.path);
  if (role?.role === 'entity') add(workshop.ids, role.id, raw.path);
  if (run(workshop, (rule) => rule.raw?.(raw)) || role === undefined || role.role === 'documentation') return;
  const text = decode(raw.bytes)!;
  if (run(workshop, (rule) => rule.text?.({ path: raw.path, text }))) return;
  if (raw.path.endsWith('.yaml')) {
    readYamlFile(workshop, raw.path, text, role);
    return;
  }
  const file = workshop.reader.mdx(raw.path, text);
  workshop.files.set(raw.path, file);
  if (file.yaml !== undefined) workshop.yamls.set(raw.path, file.yaml);
  run(workshop, (rule) => rule.read?.(file, role));
}

/** The facts of entries and stories, once every file is read. */
function readFacts(workshop: Workshop): void {
  for (const file of workshop.files.values()) {
    const role = roleOf(file.path);
    if (role === undefined || file.yaml === undefined || file.yaml.problems.length > 0) continue;
    if (role.role === 'entity') readEntity(workshop, file, role.kind, role.id);
    else if (role.role === 'story') readStory(workshop, file, role.id);
  }
}

function index(claims: readonly Claim[], key: (claim: Claim) => EntityId): Map<EntityId, Claim[]> {
  return Map.groupBy(claims, key);
}

function byId<T extends { id: string }>(values: readonly T[]): Map<T['id'], T> {
  return new Map(values.toSorted((a, b) => compareText(a.id, b.id)).map((value) => [value.id, value]));
}

/** Warnings that a file has switched off, with a reason. Errors cannot be. */
function isAllowed(entities: ReadonlyMap<string, Entity>, { severity, file, rule }: Diagnostic): boolean {
  const allow = severity === 'warning' ? entities.get(file)?.fields.allow : undefined;
  return allow?.some((entry) => entry.rule === (rule satisfies RuleWord)) ?? false;
}

/** Checks all content and builds the base. Files may come in any order; a reader that was used before saves what it knows. Never throws for what stands in them. */
export function buildKnowledgeBase(files: readonly RawFile[], reader: Reader = makeReader()): BuildResult {
  const workshop: Workshop = {
    reader, files: new Map(), paths: new Set(), ids: new Map(), entities: [], claims: [], stories: [], sourceIds: new Map(), sources: [], publishers: [], outletIds: new Set(), corrections: [], reaches: undefined, yamls: new Map(), found: [],
  };
  for (const raw of files.toSorted((a, b) => compareText(a.path, b.path))) readFile(workshop, raw);
  readFacts(workshop);
  const draft: Draft = {
    ...workshop,
    bibliographyRead: [...workshop.paths].every((path) => !path.startsWith('content/sources/') || workshop.yamls.get(path)?.problems.length === 0),
    complete: workshop.found.length === 0,
    warnings: new Set(rules.filter(({ severity }) => severity === 'warning').map(({ id }) => id)),
    at: ({ file, path }, what = 'value') => {
      const yaml = workshop.yamls.get(file);
      return yaml === undefined ? fileStart : what === 'key' ? yaml.atKey(path) : yaml.at(path);
    },
  };
  for (const file of workshop.files.values()) {
    if (file.body !== undefined) visit(file.body, (node) => void run(workshop, (rule) => rule.node?.(node, file, draft)));
  }
  run(workshop, (rule) => rule.whole?.(draft));

  const byFile = new Map<string, Entity>(workshop.entities.map((entity) => [entity.file, entity]));
  const allowed = new Set(workshop.found.filter((diagnostic) => isAllowed(byFile, diagnostic)));
  run(workshop, (rule) => rule.allowed?.(draft, [...allowed]));
  const diagnostics = workshop.found.filter((diagnostic) => !allowed.has(diagnostic)).toSorted(compareDiagnostics);
  if (diagnostics.some(({ severity }) => severity === 'error')) return { base: undefined, diagnostics };
  const claims = workshop.claims.toSorted(compareClaims);
  const base: KnowledgeBase = {
    entities: byId(workshop.entities),
    claims,
    claimsFrom: index(claims, ({ page }) => page),
    claimsTo: index(claims, ({ to }) => to.id),
    sources: byId(workshop.sources),
    publishers: byId(workshop.publishers),
    stories: byId(workshop.stories),
    corrections: workshop.corrections.toSorted((a, b) => compareDates(b.date, a.date)),
    reaches: workshop.reaches,
  };
  return { base, diagnostics };
}
