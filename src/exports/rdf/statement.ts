/** What the RDF of the record is made of: statements, each with the graphs in which it stands. Every format is written from these. */

import { expand } from './vocabularies.ts';

/** A text with its type, a full IRI, or with its language. */
export interface Literal {
  readonly value: string;
  /** A tag of BCP 47; its type is then that of texts with a language. */
  readonly language?: string;
  readonly datatype?: string;
}

/** A thing by its full IRI, or a literal. There are no blank nodes: everything can be named. */
export type Term = string | Literal;

export interface Statement {
  /** Full IRI. */
  readonly subject: string;
  /** Full IRI. */
  readonly predicate: string;
  readonly object: Term;
  /** Full IRIs of the sources that say so, or of the record itself; at least one, none twice. */
  readonly graphs: readonly string[];
}

/** Half of a pair of surrogates has no place in UTF-8: it becomes U+FFFD. */
const wellFormed = (text: string) => text.toWellFormed();

/** A text in no language. */
export const plain = (text: string): Literal => ({ value: wellFormed(text) });

export const inLanguage = (text: string, language: string): Literal => ({ value: wellFormed(text), language });

/** A literal of a type, as a compact IRI: `xsd:date`. */
export const typed = (text: string | number | boolean, type: string): Literal => ({ value: wellFormed(String(text)), datatype: expand(type) });

/** A date of the record, in EDTF. */
export const edtf = (text: string): Literal => typed(text, 'edtf:EDTF');
