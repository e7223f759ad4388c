/** What the page of questions and its worker say to each other. */

import type { PathLocale } from '../paths.ts';
import type { Row } from './answer.ts';
import type { Names } from './names.ts';

export type Request =
  /** The first, and once: where the record and the ontology are, and the language in which things are named. */
  | { readonly ask: 'load'; readonly files: readonly [quads: string, ontology: string]; readonly site: string; readonly locale: PathLocale }
  | { readonly ask: 'query'; readonly query: string }
  /** The last answer as a file. */
  | { readonly ask: 'file'; readonly format: 'csv' | 'json' | 'turtle' };

export type Reply =
  | { readonly is: 'loaded' }
  | { readonly is: 'not-loaded' }
  /** The first rows of `total`, with the names of what is in them, and the entries of all rows, by kind and id. */
  | { readonly is: 'rows'; readonly columns: readonly string[]; readonly rows: readonly Row[]; readonly total: number; readonly names: Names; readonly entries: readonly string[]; readonly seconds: number }
  | { readonly is: 'truth'; readonly value: boolean; readonly seconds: number }
  /** The beginning of the Turtle, and whether that is not all. */
  | { readonly is: 'triples'; readonly turtle: string; readonly isCut: boolean; readonly seconds: number }
  | { readonly is: 'broken'; readonly message: string; readonly line: number | undefined; readonly column: number | undefined }
  | { readonly is: 'file'; readonly text: string };
