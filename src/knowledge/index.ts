/**
 * The door to the knowledge base: content files in, the checked base and all diagnostics out.
 * content/ -> read -> kinds -> link -> rules -> base. Knows no file system, clock, network or Astro.
 */

import { visit } from 'unist-util-visit';
import type { KindWord, RuleWord } from '../words/index.ts';
import type { Claim, Entity, KnowledgeBase, Origin, Publisher, Source } from './base.ts';
import { compareDiagnostics, diagnose, type Diagnostic, fileStart, type Finding } from './diagnostic.ts';
import { parseFields } from './fields.ts';
import type { EntityId, SourceId } from './id.ts';
import { kinds } from './kinds/index.ts';
import { publisher, source } from './kinds/source.ts';
import { claimsOf, compareClaims } from './link.ts';
import { decode, type FileRole, type RawFile, type ReadFile, readMdx, roleOf } from './read.ts';
import { rules } from './rules/index.ts';
import type { Draft, FieldIssue, Rule } from './rules/rule.ts';
import { compareText } from './text.ts';
import { readYaml, type YamlText } from './yaml.ts';

export interface BuildResult {
  /** The base, or undefined when a diagnostic is an error. */
  readonly base: KnowledgeBase | undefined;
  /** All of all files, sorted. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What is gathered while files are read one by one. */
interface Workshop extends Omit<Draft, 'at' | 'bibliographyRead' | 'complete' | 'warnings'> {
  readonly files: Map<string, ReadFile>;
  readonly paths: Set<string>;
  readonly ids: Map<string, string[]>;
  readonly entities: Entity[];
  readonly claims: Claim[];
  readonly sourceIds: Map<string, Origin[]>;
  readonly sources: Source[];
  readonly publishers: Publisher[];
  readonly outletIds: Set<string>;
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

/** One file of the bibliography: a map of entries, each checked by itself so that one mistake does not hide the next. */
function readList(workshop: Workshop, path: string, text: string, role: FileRole): void {
  const yaml = readYaml(text);
  workshop.yamls.set(path, yaml);
  const file: ReadFile = { path, text, frontmatter: 'yaml', yaml, body: undefined, bodyFault: undefined };
  if (run(workshop, (rule) => rule.read?.(file, role))) return;
  if (yaml.value === null || yaml.value === undefined) return;
  if (typeof yaml.value !== 'object' || Array.isArray(yaml.value)) {
    const shape = parseFields(source, path, yaml);
    if ('issues' in shape) explain(workshop, shape.issues);
    return;
  }
  for (const id of Object.keys(yaml.value)) {
    const origin: Origin = { file: path, path: [id] };
    if (role.role === 'sources') {
      add(workshop.sourceIds, id, origin);
      const parsed = parseFields(source, path, yaml, [id]);
      if ('fields' in parsed) workshop.sources.push({ ...parsed.fields, id: id as SourceId, origin });
      else explain(workshop, parsed.issues);
    } else {
      workshop.outletIds.add(id);
      const parsed = parseFields(publisher, path, yaml, [id]);
      if ('fields' in parsed) workshop.publishers.push({ ...parsed.fields, id: id as SourceId });
      else explain(workshop, parsed.issues);
    }
  }
}

function readEntity(workshop: Workshop, file: ReadFile, kind: KindWord, id: EntityId): void {
  const parsed = parseFields(kinds[kind], file.path, file.yaml!);
  if ('issues' in parsed) {
    explain(workshop, parsed.issues);
    return;
  }
  const arabic = workshop.files.get(file.path.replace(/\.mdx$/, '.ar.mdx'))?.body;
  const prose = {
    ...(file.body !== undefined && file.body.children.length > 0 ? { en: file.body } : {}),
    ...(arabic !== undefined && arabic.children.length > 0 ? { ar: arabic } : {}),
  };
  const entity = { kind, id, file: file.path, fields: parsed.fields, prose } as Entity;
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
  if (role.role === 'sources' || role.role === 'publishers') {
    readList(workshop, raw.path, text, role);
    return;
  }
  const file = readMdx(raw.path, text);
  workshop.files.set(raw.path, file);
  if (file.yaml !== undefined) workshop.yamls.set(raw.path, file.yaml);
  run(workshop, (rule) => rule.read?.(file, role));
}

function readEntities(workshop: Workshop): void {
  for (const file of workshop.files.values()) {
    const role = roleOf(file.path);
    if (role?.role !== 'entity' || file.yaml === undefined || file.yaml.problems.length > 0) continue;
    readEntity(workshop, file, role.kind, role.id);
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

/** Checks all content and builds the base. Files may come in any order. Never throws for what stands in them. */
export function buildKnowledgeBase(files: readonly RawFile[]): BuildResult {
  const workshop: Workshop = {
    files: new Map(), paths: new Set(), ids: new Map(), entities: [], claims: [], sourceIds: new Map(), sources: [], publishers: [], outletIds: new Set(), yamls: new Map(), found: [],
  };
  for (const raw of files.toSorted((a, b) => compareText(a.path, b.path))) readFile(workshop, raw);
  readEntities(workshop);
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
  };
  return { base, diagnostics };
}
