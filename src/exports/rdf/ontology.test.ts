import { expect, test } from 'vitest';
import { kindTerms } from '../../knowledge/kinds/index.ts';
import { relationNames, relations } from '../../knowledge/relations.ts';
import { everything } from '../../tests/read-data.ts';
import { address, baseIn, byN3, byOxigraph, expectSame } from '../../tests/read-rdf.ts';
import { namespaceOf } from './names.ts';
import { ontology } from './ontology.ts';
import { statementsOf } from './statements.ts';
import { turtle } from './turtle.ts';
import { expand } from './vocabularies.ts';

const masar = namespaceOf(address);
const text = [...turtle([ontology(address)], address)].join('');
const lines = byOxigraph(text, 'text/turtle');
const saidOf = (name: string) => lines.filter((line) => line.startsWith(`<${masar}${name}> `)).map((line) => line.slice(`<${masar}${name}> `.length, -2));

test('n3 and oxigraph read the same ontology, and no line stands twice', () => {
  expectSame(byN3(text, 'text/turtle'), lines);
  expect(ontology(address)).toHaveLength(lines.length);
});

test('every term of the tables has a declared prefix and stands in the ontology', () => {
  const terms = [...relationNames.map((name) => relations[name].term), ...Object.values(kindTerms)];
  expect(terms.filter((term) => !lines.some((line) => line.endsWith(` <${expand(term)}> .`)))).toEqual([]);
  expect(() => expand('dc:title')).toThrow('Unknown prefix in "dc:title"');
});

test('every term of ours that the record uses is explained in both languages', () => {
  const used = ['.', everything].flatMap((root) => [...statementsOf(baseIn(root), address)].flat()).flatMap(({ predicate, object, graphs }) => [predicate, ...graphs, ...(typeof object === 'string' ? [object] : [])]);
  const names = new Set(used.filter((iri) => iri.startsWith(masar)).map((iri) => iri.slice(masar.length)));
  expect(names.size).toBeGreaterThan(100);
  const labels = (name: string) => saidOf(name).filter((rest) => rest.includes('rdf-schema#label>')).map((rest) => rest.slice(-2)).toSorted();
  expect([...names].filter((name) => labels(name).join(' ') !== 'ar en')).toEqual([]);
});

test('a relation is explained by its words, its ends and the nearest published term', () => {
  expect(saidOf('designates')).toEqual([
    '<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2002/07/owl#ObjectProperty>',
    `<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <${masar}Relation>`,
    '<http://www.w3.org/2000/01/rdf-schema#comment> "X put Y on a list of sanctions or of terrorist groups."@en',
    expect.stringMatching(/^<http:\/\/www\.w3\.org\/2000\/01\/rdf-schema#comment> ".*«س».*«ص».*"@ar$/),
    '<http://www.w3.org/2000/01/rdf-schema#isDefinedBy> <https://masar.example/data/ontology.ttl>',
    '<http://www.w3.org/2000/01/rdf-schema#label> "Put on a list"@en',
    expect.stringMatching(/^<http:\/\/www\.w3\.org\/2000\/01\/rdf-schema#label> ".*"@ar$/),
    '<http://www.w3.org/2002/07/owl#inverseOf> <http://www.wikidata.org/prop/direct/P3461>',
    `<${masar}inverseLabel> "Put on a list by"@en`,
    expect.stringMatching(/"@ar$/),
    `<https://schema.org/domainIncludes> <${masar}Actor>`,
    `<https://schema.org/rangeIncludes> <${masar}Actor>`,
  ]);
});

test('no property shares its name with a relation', () => {
  const relationsWithOther = relationNames.filter((name) => saidOf(name).some((rest) => /#type> <.*(DatatypeProperty|#Property|AnnotationProperty)>/.test(rest)));
  expect(relationsWithOther).toEqual([]);
});
