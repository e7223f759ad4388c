/**
 * The door to the knowledge base: content files in, the checked base and all diagnostics out.
 * content/ -> read -> kinds -> link -> rules -> base. Knows no file system, clock, network or Astro.
 */

import type { Root } from 'mdast';
import type { RuleWord } from '../words/index.ts';
import type { Claim, Entity, KnowledgeBase, Origin, Story } from './base.ts';
import { compareDates } from './date.ts';
import { compareDiagnostics, type Diagnostic, fileStart } from './diagnostic.ts';
import type { EntityId, StoryId } from './id.ts';
import { claimsOf, compareClaims } from './link.ts';
import { ask, type Part, readPart } from './part.ts';
import type { RawFile } from './read.ts';
import { remembered } from './remember.ts';
import { rules } from './rules/index.ts';
import type { Draft } from './rules/rule.ts';
import { compareText } from './text.ts';

export interface BuildResult {
  /** The base, or undefined when a diagnostic is an error. */
  readonly base: KnowledgeBase | undefined;
  /** All of all files, sorted. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Where each id stands, as often as it does. */
function places<T>(named: Iterable<readonly [id: string, place: T]>): Map<string, T[]> {
  const map = new Map<string, T[]>();
  for (const [id, place] of named) map.set(id, [...(map.get(id) ?? []), place]);
  return map;
}

const noProse: Root = { type: 'root', children: [] };

/** An entry or a story, of the part that has its facts and of the Arabic text; a text without words is none. */
const entryOf = remembered(({ path, role, file, fields }: Part) =>
  remembered((arabic: Root) => {
    const prose = { ...(file?.body?.children.length ? { en: file.body } : {}), ...(arabic.children.length > 0 ? { ar: arabic } : {}) };
    return role?.role === 'entity' ? ({ kind: role.kind, id: role.id, file: path, fields, prose } as Entity) : ({ id: (role as { id: StoryId }).id, file: path, fields, prose } as Story);
  }),
);

/** Puts parts together, each sorted by its path. */
function draftOf(parts: readonly Part[]): Draft {
  const files = new Map(parts.flatMap(({ path, file }) => (file === undefined ? [] : [[path, file] as const])));
  const yamls = new Map(parts.flatMap(({ path, yaml }) => (yaml === undefined ? [] : [[path, yaml] as const])));
  const entries = parts.filter(({ fields }) => fields !== undefined).map((part) => entryOf(part)(files.get(part.path.replace(/\.mdx$/, '.ar.mdx'))?.body ?? noProse));
  const entities = entries.filter((entry) => 'kind' in entry);
  return {
    files,
    paths: new Set(parts.map(({ path }) => path)),
    ids: places(parts.flatMap(({ path, role }) => (role?.role === 'entity' ? [[role.id, path] as const] : []))),
    entities,
    entityOf: new Map(entities.map((entity) => [entity.id as string, entity])),
    claims: entities.flatMap((entity) => claimsOf(entity)),
    stories: entries.filter((entry): entry is Story => !('kind' in entry)),
    sourceIds: places(parts.flatMap(({ path, sourceIds }) => sourceIds.map((id): [string, Origin] => [id, { file: path, path: [id] }]))),
    sources: parts.flatMap(({ sources }) => sources),
    publishers: parts.flatMap(({ publishers }) => publishers),
    outletIds: new Set(parts.flatMap(({ outletIds }) => outletIds)),
    corrections: parts.flatMap(({ corrections }) => corrections),
    removed: parts.flatMap(({ removed }) => removed),
    bibliographyRead: parts.every(({ path, yaml }) => !path.startsWith('content/sources/') || yaml?.problems.length === 0),
    complete: parts.every(({ found }) => found.length === 0),
    warnings: new Set(rules.filter(({ severity }) => severity === 'warning').map(({ id }) => id)),
    at: ({ file, path }, what = 'value') => {
      const yaml = yamls.get(file);
      return yaml === undefined ? fileStart : what === 'key' ? yaml.atKey(path) : yaml.at(path);
    },
  };
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

/** Checks all content and builds the base. Files may come in any order; one that came before, the same object, is not read again. Never throws for what stands in them. */
export function buildKnowledgeBase(files: readonly RawFile[]): BuildResult {
  const parts = files.toSorted((a, b) => compareText(a.path, b.path)).map((raw) => readPart(raw));
  const draft = draftOf(parts);
  const found = parts.flatMap((part) => [...part.found, ...part.foundInProse]);
  for (const { file, naming } of parts) for (const node of naming) found.push(...ask('name', node, file!, draft));
  found.push(...ask('whole', draft));

  const byFile = new Map<string, Entity>(draft.entities.map((entity) => [entity.file, entity]));
  const allowed = new Set(found.filter((diagnostic) => isAllowed(byFile, diagnostic)));
  found.push(...ask('allowed', draft, [...allowed]));
  const diagnostics = found.filter((diagnostic) => !allowed.has(diagnostic)).toSorted(compareDiagnostics);
  if (diagnostics.some(({ severity }) => severity === 'error')) return { base: undefined, diagnostics };
  const claims = draft.claims.toSorted(compareClaims);
  const base: KnowledgeBase = {
    entities: byId(draft.entities),
    claims,
    claimsFrom: index(claims, ({ page }) => page),
    claimsTo: index(claims, ({ to }) => to.id),
    sources: byId(draft.sources),
    publishers: byId(draft.publishers),
    stories: byId(draft.stories),
    corrections: draft.corrections.toSorted((a, b) => compareDates(b.date, a.date)),
    removed: draft.removed.toSorted((a, b) => compareDates(b.date, a.date)),
    reaches: parts.find(({ reaches }) => reaches !== undefined)?.reaches,
  };
  return { base, diagnostics };
}
