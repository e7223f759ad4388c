/** What a valid record looks like, in SHACL: made of the kinds' schemas, the table of relations and the classes of the RDF. It is held against the record together with the ontology. */

import { DataFactory, type NamedNode, type Quad_Object, Writer } from 'n3';
import { jsonSchema } from '../../knowledge/json-schema.ts';
import { kindNames, kinds } from '../../knowledge/kinds/index.ts';
import { relationNames, relations } from '../../knowledge/relations.ts';
import type { KindWord, RelationWord } from '../../words/index.ts';
import { dataPath } from '../../paths.ts';
import type { Address } from '../address.ts';
import { classOf } from './entity.ts';
import { classes, fieldProperties, type Property, type Range } from './model.ts';
import { namespaceOf, termIn } from './names.ts';
import { vocabularies } from './vocabularies.ts';

const { literal, namedNode } = DataFactory;

/** The dates that the record has, as far as a pattern can tell: those of EDTF with years, months, days, marks and intervals. */
const end = '[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?[~?%]?';
const dates = `^(${end}|${end}/${end}|${end}/\\.\\.|\\.\\./${end})$`;

/** What an object of SHACL is: a term as a compact IRI, a text, a number or a boolean, a list, or a shape without a name. */
type Value = Term | number | boolean | readonly Value[] | Shape;
type Term = { readonly term: string } | { readonly text: string };
type Shape = { readonly pairs: readonly (readonly [property: string, value: Value])[] };

const a = (term: string): Term => ({ term });
const shape = (...pairs: Shape['pairs']): Shape => ({ pairs });
/** That all values are of one of some ranges. */
const oneOf = (ranges: readonly Shape[]): Shape['pairs'] => (ranges.length === 1 ? ranges[0]!.pairs : [['sh:or', ranges]]);

/** That a value is of one of some kinds, or an entry of whatever kind. */
const ofKinds = (allowed: readonly KindWord[]) => oneOf((allowed.length === kindNames.length ? ['masar:Entity'] : allowed.map(classOf)).map((name) => shape(['sh:class', a(name)])));

function ofRange(range: Range): Shape {
  if (range === 'masar:Relation') return shape(['sh:in', relationNames.map((name) => a(`masar:${name}`))]);
  if (range.startsWith('masar:')) return shape(['sh:class', a(range)]);
  return shape(['sh:datatype', a(range)], ...(range === 'edtf:EDTF' ? [['sh:pattern', { text: dates }] as const] : []));
}

const atLeast = (least: number): Shape['pairs'] => (least === 0 ? [] : [['sh:minCount', least]]);
const atMost = (most: number | undefined): Shape['pairs'] => (most === undefined ? [] : [['sh:maxCount', most]]);

/** A text has one form a language. */
function ofProperty({ name, range, least, most }: Pick<Property, 'name' | 'range' | 'least' | 'most'>): Shape {
  return shape(['sh:path', a(name)], ...oneOf(range.map(ofRange)), ...(range.includes('rdf:langString') ? [['sh:uniqueLang', true] as const] : []), ...atLeast(least), ...atMost(most));
}

/** The fields of a kind, as its schema has them. */
function ofKind(kind: KindWord): Shape {
  const { properties = {}, required = [] } = jsonSchema(kinds[kind]);
  const fields = Object.entries(fieldProperties).filter(([field]) => field in properties).map(([field, { name, range }]) => {
    const { enum: values, anyOf = [] } = properties[field]!;
    const { pairs } = ofProperty({ name, range: [range], least: required.includes(field) ? 1 : 0, most: anyOf.some(({ type }) => type === 'array') ? undefined : 1 });
    return shape(...pairs, ...(values === undefined ? [] : [['sh:in', values.map((text) => ({ text }))] as const]));
  });
  return shape(['sh:targetClass', a(classOf(kind))], ['sh:property', shape(['sh:path', a('rdfs:label')], ['sh:minCount', 2])], ...fields.map((property) => ['sh:property', property] as const));
}

/** That the ends of a relation are of the kinds that it may have: of its direct statements, and of the claims that have it as their predicate. */
function ofRelation(relation: RelationWord): readonly (readonly [name: string, Shape])[] {
  const { from, to } = relations[relation];
  const ends = [['subject', from], ['object', to]] as const;
  const claims = ends.map(([end, allowed]) => ['sh:property', shape(['sh:path', [shape(['sh:inversePath', a('rdf:predicate')]), a(`rdf:${end}`)]], ...ofKinds(allowed))] as const);
  return [
    [relation, shape(['sh:targetNode', a(`masar:${relation}`)], ...claims)],
    [`${relation}-from`, shape(['sh:targetSubjectsOf', a(`masar:${relation}`)], ...ofKinds(from))],
    [`${relation}-to`, shape(['sh:targetObjectsOf', a(`masar:${relation}`)], ...ofKinds(to))],
  ];
}

/** A claim has a source, or is a grouping by Masar. */
const sourced: Shape['pairs'] = [['sh:or', [shape(['sh:property', shape(['sh:path', a('prov:wasDerivedFrom')], ['sh:minCount', 1])]), shape(['sh:property', shape(['sh:path', a('masar:editorial')], ['sh:hasValue', true])])]]];

const all: readonly (readonly [name: string, Shape])[] = [
  ...Object.entries(classes).map(([name, { properties }]) => [name, shape(['sh:targetClass', a(`masar:${name}`)], ...(name === 'Claim' ? sourced : []), ...properties.map((property) => ['sh:property', ofProperty(property)] as const))] as const),
  ...kindNames.map((kind) => [classOf(kind).replace('masar:', ''), ofKind(kind)] as const),
  ...relationNames.flatMap(ofRelation),
];

/** `shapes.ttl`. */
export function shapes(address: Address): string {
  const term = termIn(address);
  const writer = new Writer({ prefixes: { ...vocabularies, masar: namespaceOf(address) } });
  const written = (value: Value): Quad_Object => {
    if (typeof value === 'number') return literal(value);
    if (typeof value === 'boolean') return literal(String(value), namedNode(term('xsd:boolean')));
    if ('pairs' in value) return writer.blank(value.pairs.map(([property, inner]) => ({ predicate: namedNode(term(property)), object: written(inner) })));
    if ('term' in value) return namedNode(term(value.term));
    // A list is one term to the writer, whatever its types say.
    return 'text' in value ? literal(value.text) : (writer.list(value.map(written)) as unknown as Quad_Object);
  };
  for (const [name, { pairs }] of all) {
    const subject: NamedNode = namedNode(`${address.site}${dataPath('shapes.ttl', address.base)}#${name}`);
    for (const [property, value] of [['rdf:type', a('sh:NodeShape')] as const, ...pairs]) writer.addQuad(subject, namedNode(term(property)), written(value));
  }
  let result = '';
  writer.end((fault, made) => {
    if (fault) throw fault;
    result = made;
  });
  return result;
}
