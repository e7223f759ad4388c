/**
 * What a rule is: one mistake that a contributor can make, looked for at one stage of the way through.
 * A rule takes what its stage knows and gives findings; it never stops the others.
 */

import type { Nodes } from 'mdast';
import type { z } from 'zod';
import type { RuleWord } from '../../words/index.ts';
import type { Claim, Correction, Entity, Origin, Publisher, Removal, Source, Story } from '../base.ts';
import type { Diagnostic, Finding, Place, Severity } from '../diagnostic.ts';
import type { FileRole, RawFile, ReadFile } from '../read.ts';

export type Findings = Iterable<Finding>;

/** An mdast node or one of MDX. */
export type BodyNode = Nodes;

/** What stands in content/ after each file was read by itself: the place where cross-file rules look. */
export interface Draft {
  /** Every file that could be read, by path. */
  readonly files: ReadonlyMap<string, ReadFile>;
  /** The paths of all files that there are, read or not. */
  readonly paths: ReadonlySet<string>;
  /** Ids of all entity files, even of those whose fields are wrong, and their files. */
  readonly ids: ReadonlyMap<string, readonly string[]>;
  readonly entities: readonly Entity[];
  /** The same by id. */
  readonly entityOf: ReadonlyMap<string, Entity>;
  readonly claims: readonly Claim[];
  readonly stories: readonly Story[];
  /** All keys of the bibliography, even of entries whose fields are wrong, and their files. */
  readonly sourceIds: ReadonlyMap<string, readonly Origin[]>;
  readonly sources: readonly Source[];
  readonly publishers: readonly Publisher[];
  readonly corrections: readonly Correction[];
  readonly removed: readonly Removal[];
  /** All keys of publishers.yaml, even of outlets whose fields are wrong. */
  readonly outletIds: ReadonlySet<string>;
  /** Whether every file of the bibliography could be read; else a source may be missing for that reason alone. */
  readonly bibliographyRead: boolean;
  /** Whether every file and field could be read; else what nothing seems to name may be named there. */
  readonly complete: boolean;
  /** Ids of the rules that give warnings: an entry may switch these off. */
  readonly warnings: ReadonlySet<string>;
  /** The place of a value, or of its key. */
  at(origin: Origin, what?: 'value' | 'key'): Place;
}

/** A schema's complaint about one value: what zod says, with the whole path and the value found. */
export interface FieldIssue {
  readonly file: string;
  readonly issue: z.core.$ZodIssue;
  readonly path: readonly PropertyKey[];
  readonly found: unknown;
  /** The keys that would be known here, for an unknown one. */
  readonly known: readonly string[];
  at(path: readonly PropertyKey[], what?: 'value' | 'key'): Place;
}

export interface Rule {
  readonly id: RuleWord;
  readonly severity: Severity;
  /** Looks at a file before it is read as text. A finding here ends the reading of the file. */
  readonly raw?: (file: RawFile) => Findings;
  /** Looks at a file as text. A finding here ends the reading of the file. */
  readonly text?: (file: { path: string; text: string }) => Findings;
  /** Looks at a file once it is split and parsed. */
  readonly read?: (file: ReadFile, role: FileRole) => Findings;
  /** Explains a complaint of a schema; the first rule that gives a finding has explained it. */
  readonly issue?: (issue: FieldIssue) => Finding | undefined;
  /** Looks at one node of the prose, by itself. */
  readonly node?: (node: BodyNode, file: ReadFile) => Findings;
  /** Looks at a text, a link or a component in the prose, which may name something: whether it is there. */
  readonly name?: (node: BodyNode, file: ReadFile, draft: Draft) => Findings;
  /** Looks at everything together. */
  readonly whole?: (draft: Draft) => Findings;
  /** Looks at the warnings that entries have switched off, once all are known. */
  readonly allowed?: (draft: Draft, allowed: readonly Diagnostic[]) => Findings;
}

/** The place of a node, or of an attribute. Every one of a parsed text has a position. */
export function placeOf(node: Pick<BodyNode, 'position'>): Place {
  const { start, end } = node.position!;
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
