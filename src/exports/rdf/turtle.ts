/** Statements as Turtle, without their graphs, a block for each thing: https://www.w3.org/TR/turtle/ */

import { DataFactory, Writer } from 'n3';
import type { Address } from '../address.ts';
import { namespaceOf } from './names.ts';
import type { Statement, Term } from './statement.ts';
import { vocabularies } from './vocabularies.ts';

const { literal, namedNode, quad } = DataFactory;

/** A term as n3 has it. Addresses of the site are written as they stand below its root. */
function toN3(term: Term, relative: (iri: string) => string) {
  if (typeof term === 'string') return namedNode(relative(term));
  return literal(term.value, term.language ?? (term.datatype === undefined ? undefined : namedNode(term.datatype)));
}

/** A Turtle file in pieces, one for each list of statements; the statements on one thing stand together within it. */
export function* turtle(lists: Iterable<readonly Statement[]>, address: Address): Iterable<string> {
  const masar = namespaceOf(address);
  const root = `${address.site}${address.base}`;
  const relative = (iri: string) => (iri.startsWith(root) && !iri.startsWith(masar) ? iri.slice(root.length) : iri);
  let piece = `@base <${root}>.\n`;
  const output = { write: (text: string, _: string, done?: () => void) => { piece += text; done?.(); }, end: (done?: () => void) => done?.() };
  const writer = new Writer(output as never, { prefixes: { ...vocabularies, masar } });
  for (const list of lists) {
    for (const statements of Map.groupBy(list, ({ subject }) => subject).values()) for (const { subject, predicate, object } of statements) writer.addQuad(quad(namedNode(relative(subject)), namedNode(predicate), toN3(object, relative)));
    yield piece;
    piece = '';
  }
  writer.end();
  yield piece;
}
