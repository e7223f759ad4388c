/**
 * What a contributor is told about a mistake: one type for every check, its order, and its three written forms.
 * A diagnostic is a value. Faults of the program itself are thrown as errors and never take this form.
 */

import type { RuleWord } from '../words/index.ts';
import { visible } from './seen.ts';
import { compareText } from './text.ts';

export type Severity = 'error' | 'warning';

/** A stretch of a text file; lines and columns count from 1, columns in UTF-16 units, the end is exclusive. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/** The start of a file: the place of what concerns a file as a whole. */
export const fileStart: Place = { line: 1, column: 1 };

/** What a rule found: `message` says "Unexpected X, expected Y"; `hint` says how to mend it. `related` names another file that matters. */
export interface Finding {
  readonly file: string;
  readonly place: Place;
  readonly message: string;
  readonly hint?: string;
  readonly related?: string;
}

/** A finding under the name of its rule. `file` is relative to the repository root, with forward slashes. */
export interface Diagnostic extends Place {
  readonly rule: RuleWord;
  readonly severity: Severity;
  readonly file: string;
  readonly message: string;
  readonly hint?: string;
  readonly related?: string;
}

/** Puts a finding under its rule. */
export function diagnose(rule: { id: RuleWord; severity: Severity }, { place, ...finding }: Finding): Diagnostic {
  return { rule: rule.id, severity: rule.severity, ...place, ...finding };
}


/** A total order: file, line, column, rule, message. The same diagnostics are always printed in the same order. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}

/** `path:line:col  error  Unexpected X, expected Y  rule-id`, and an indented hint where there is one. */
export function formatText(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .map((d) => {
      const head = `${visible(d.file)}:${d.line}:${d.column}  ${d.severity}  ${d.message}  ${d.rule}\n`;
      return d.hint === undefined ? head : `${head}  hint: ${d.hint}\n`;
    })
    .join('');
}

/** A JSON array of the diagnostics, for tools. */
export function formatJson(diagnostics: readonly Diagnostic[]): string {
  return `${JSON.stringify(diagnostics, null, 2)}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/**
 * Workflow commands that GitHub shows on the lines of a pull request.
 * Escaping: https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts
 */
export function formatGithub(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .map((d) => {
      const properties: [string, string | number | undefined][] = [
        ['file', d.file],
        ['line', d.line],
        ['endLine', d.endLine],
        ['col', d.column],
        ['endColumn', d.endColumn],
        ['title', d.rule],
      ];
      const list = properties
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
        .join(',');
      const text = d.hint === undefined ? d.message : `${d.message}\nhint: ${d.hint}`;
      return `::${d.severity} ${list}::${escapeData(text)}\n`;
    })
    .join('');
}

/** The forms that `npm run check -- --format` knows. */
export const formats = { text: formatText, json: formatJson, github: formatGithub } as const;
