/** What things in an answer are called: asked of the engine, which has the names. */

import type { PathLocale } from '../paths.ts';
import { ask, type Answer, type Engine, type Row } from './answer.ts';

/** Names by IRI. */
export type Names = Readonly<Record<string, string>>;

/** What may stand between `<` and `>` of a query. */
const isIri = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]*$/i;

/** All that is named by an IRI in the first rows of an answer, each once. */
export function namedIn(rows: readonly Row[]): string[] {
  return [...new Set(rows.flatMap((row) => Object.values(row).flatMap(({ type, value }) => (type === 'uri' && isIri.test(value) ? [value] : []))))];
}

/** The names of some IRIs in a language: labels, titles of sources, which are in any, and the words of provisions. */
export function namesOf(engine: Engine, iris: readonly string[], locale: PathLocale, site: string): Names {
  if (iris.length === 0) return {};
  const answer = ask(engine, `PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX masar: <data/ontology.ttl#>
SELECT ?iri ?name WHERE {
  VALUES ?iri { ${iris.map((iri) => `<${iri}>`).join(' ')} }
  { ?iri rdfs:label|masar:text ?name FILTER (LANG(?name) = "${locale}") } UNION { ?iri dcterms:title ?name }
}`, site) as Extract<Answer, { form: 'rows' }>;
  return Object.fromEntries(answer.rows.map(({ iri, name }) => [iri!.value, name!.value]));
}
