/** The files of /data/ in RDF, made in pieces each time that one is written. */

import type { KnowledgeBase } from '../../knowledge/base.ts';
import type { RdfFileWord } from '../../words/index.ts';
import type { Address } from '../address.ts';
import { type DataFile, dataFile } from '../data-file.ts';
import { jsonLd } from './json-ld.ts';
import { nQuads } from './n-quads.ts';
import { ontology } from './ontology.ts';
import { shapes } from './shapes.ts';
import { statementsOf } from './statements.ts';
import { turtle } from './turtle.ts';

const formats: Readonly<Record<RdfFileWord, (base: KnowledgeBase, address: Address) => Iterable<string>>> = {
  'masar.ttl': (base, address) => turtle(statementsOf(base, address), address),
  'masar.nq': nQuads,
  'masar.jsonld': (base, address) => jsonLd(statementsOf(base, address), address),
  'ontology.ttl': (_, address) => turtle([ontology(address)], address),
  'shapes.ttl': (_, address) => [shapes(address)],
};

/** Every file in RDF. */
export function rdfFiles(base: KnowledgeBase, address: Address): DataFile[] {
  return Object.entries(formats).map(([name, write]) => dataFile(name as RdfFileWord, { [Symbol.iterator]: () => write(base, address)[Symbol.iterator]() }));
}
