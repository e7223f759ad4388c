/** The published vocabularies in whose terms Masar's own are explained. */

/** Prefixes with their namespaces; that of Masar itself depends on where the site lives. */
export const vocabularies = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  owl: 'http://www.w3.org/2002/07/owl#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dcterms: 'http://purl.org/dc/terms/',
  prov: 'http://www.w3.org/ns/prov#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  schema: 'https://schema.org/',
  org: 'http://www.w3.org/ns/org#',
  cito: 'http://purl.org/spar/cito/',
  eli: 'http://data.europa.eu/eli/ontology#',
  lode: 'http://linkedevents.org/ontology/',
  sh: 'http://www.w3.org/ns/shacl#',
  wdt: 'http://www.wikidata.org/prop/direct/',
  wd: 'http://www.wikidata.org/entity/',
  edtf: 'http://id.loc.gov/datatypes/edtf/',
} as const;

export type Prefix = keyof typeof vocabularies;

/** The full IRI of a term: `rdfs:label`. @throws when its prefix is unknown. */
export function expand(term: string): string {
  const colon = term.indexOf(':');
  const namespace = vocabularies[term.slice(0, colon) as Prefix] as string | undefined;
  if (namespace === undefined) throw new Error(`Unknown prefix in "${term}"`);
  return `${namespace}${term.slice(colon + 1)}`;
}
