/** Statements as N-Quads, a line for each graph in which one stands: https://www.w3.org/TR/n-quads/ */

import type { KnowledgeBase } from '../../knowledge/base.ts';
import type { Address } from '../address.ts';
import type { Statement, Term } from './statement.ts';
import { statementsOf } from './statements.ts';

const escapes: Readonly<Record<string, string>> = { '\b': '\\b', '\t': '\\t', '\n': '\\n', '\f': '\\f', '\r': '\\r', '"': '\\"', '\\': '\\\\' };

/** A text between quotation marks, as the canonical form has it. */
function quoted(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must be written otherwise.
  return `"${text.replaceAll(/[\u0000-\u001f"\\\u007f]/g, (letter) => escapes[letter] ?? `\\u${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`)}"`;
}

function written(term: Term): string {
  if (typeof term === 'string') return `<${term}>`;
  const { value, language, datatype } = term;
  return `${quoted(value)}${language !== undefined ? `@${language}` : datatype !== undefined ? `^^<${datatype}>` : ''}`;
}

/** The lines of one statement. */
export function quadLines({ subject, predicate, object, graphs }: Statement): string {
  const start = `<${subject}> <${predicate}> ${written(object)}`;
  return graphs.map((graph) => `${start} <${graph}> .\n`).join('');
}

/** `masar.nq` in pieces, one for each entity, source and outlet, so that a large record need not be held as one text. */
export function* nQuads(base: KnowledgeBase, address: Address): Iterable<string> {
  for (const statements of statementsOf(base, address)) yield statements.map(quadLines).join('');
}
