/** Masar's own terms explained, in both languages and by the nearest terms of published vocabularies. */

import { kindNames, kinds, kindTerms } from '../../knowledge/kinds/index.ts';
import { type Match, relationNames, relations } from '../../knowledge/relations.ts';
import { fill, type KindWord, type RelationWord, roleIds, type Words, words } from '../../words/index.ts';
import type { Address } from '../address.ts';
import { voteProperties } from './claim.ts';
import { classOf } from './entity.ts';
import { classes, fieldProperties, own, type Range, type Says } from './model.ts';
import { namespaceOf, termIn } from './names.ts';
import { inLanguage, type Statement, type Term } from './statement.ts';

const matches: Readonly<Record<Match, string>> = { close: 'skos:closeMatch', inverse: 'owl:inverseOf' };
/** The two ends of a relation in what is said of it. */
const ends = { en: { this: 'X', other: 'Y' }, ar: { this: '«س»', other: '«ص»' } } as const;

interface Property {
  readonly range: readonly Range[];
  readonly says: Says;
  /** Classes whose members may have it. */
  readonly of: Set<string>;
}

/** Masar's own properties but the relations; one that several classes share is said as by the first. */
function ownProperties(): Map<string, Property> {
  const found = new Map<string, Property>();
  const add = (name: string, range: readonly Range[], says: Says | undefined, of: string) => {
    if (says !== undefined) found.set(name, { range, says, of: (found.get(name)?.of ?? new Set()).add(of), ...found.get(name) });
  };
  for (const kind of kindNames) for (const [field, { name, range, says }] of Object.entries(fieldProperties)) if (field in kinds[kind].shape) add(name, [range], says, classOf(kind));
  for (const [of, { properties }] of Object.entries(classes)) for (const { name, range, says } of properties) add(name, range, says, `masar:${of}`);
  for (const name of Object.values(voteProperties)) add(`masar:${name}`, ['masar:Actor'], own(name), classOf('resolution'));
  return found;
}

function typeOf(range: readonly Range[]): string {
  if (!range.some((name) => name.startsWith('masar:'))) return 'owl:DatatypeProperty';
  return range.includes('rdf:langString') ? 'rdf:Property' : 'owl:ObjectProperty';
}

/** `ontology.ttl` as statements. */
export function ontology(address: Address): Statement[] {
  const term = termIn(address);
  const file = namespaceOf(address).slice(0, -1);
  const say = (subject: string, predicate: string, ...objects: readonly Term[]): Statement[] => objects.map((object) => ({ subject, predicate: term(predicate), object, graphs: [] }));
  const texts = (tell: (all: Words, locale: 'en' | 'ar') => string) => (['en', 'ar'] as const).map((locale) => inLanguage(tell(words[locale], locale), locale));
  /** Terms, as compact IRIs, to which a term stands in some relation. */
  const link = (name: string, predicate: string, terms: Iterable<string>) => say(term(name), predicate, ...[...terms].map(term));
  const explain = (name: string, type: readonly string[], says: Says) => [...link(name, 'rdf:type', type), ...say(term(name), 'rdfs:label', ...texts((all) => says(all).label)), ...say(term(name), 'rdfs:comment', ...texts((all) => says(all).about)), ...say(term(name), 'rdfs:isDefinedBy', file)];

  const header = own('ontology');
  const ofKind = (kind: KindWord) => [...explain(classOf(kind), ['owl:Class'], ({ kinds: { [kind]: label } }) => ({ label: label.one, about: label.about })), ...link(classOf(kind), 'rdfs:subClassOf', ['masar:Entity', kindTerms[kind]])];
  const ofRelation = (relation: RelationWord) => {
    const { from, to, term: nearest, match } = relations[relation];
    const name = `masar:${relation}`;
    return [
      ...link(name, 'rdf:type', ['owl:ObjectProperty', 'masar:Relation']),
      ...say(term(name), 'rdfs:label', ...texts((all) => all.relations[relation].out)),
      ...say(term(name), 'masar:inverseLabel', ...texts((all) => all.relations[relation].in)),
      ...say(term(name), 'rdfs:comment', ...texts((all, locale) => fill(all.relations[relation].reads, ends[locale]))),
      ...link(name, match === undefined ? 'rdfs:subPropertyOf' : matches[match], [nearest]),
      ...link(name, 'schema:domainIncludes', from.map(classOf)),
      ...link(name, 'schema:rangeIncludes', to.map(classOf)),
      ...say(term(name), 'rdfs:isDefinedBy', file),
    ];
  };
  return [
    ...say(file, 'rdf:type', term('owl:Ontology')),
    ...say(file, 'dcterms:title', ...texts((all) => header(all).label)),
    ...say(file, 'dcterms:description', ...texts((all) => header(all).about)),
    ...say(file, 'dcterms:license', 'https://creativecommons.org/licenses/by/4.0/'),
    ...Object.entries(classes).flatMap(([name, { says }]) => explain(`masar:${name}`, ['owl:Class'], says)),
    ...link('masar:Claim', 'rdfs:subClassOf', ['rdf:Statement']),
    ...link('masar:Source', 'rdfs:subClassOf', ['schema:CreativeWork']),
    ...link('masar:Outlet', 'rdfs:subClassOf', ['foaf:Agent']),
    ...link('masar:Role', 'rdfs:subClassOf', ['skos:Concept']),
    ...kindNames.flatMap(ofKind),
    ...relationNames.flatMap(ofRelation),
    ...[...ownProperties()].flatMap(([name, { range, says, of }]) => [...explain(name, [typeOf(range)], says), ...link(name, 'schema:domainIncludes', of), ...link(name, 'schema:rangeIncludes', range)]),
    ...explain('masar:inverseLabel', ['owl:AnnotationProperty'], own('inverseLabel')),
    ...explain('masar:record', ['prov:Entity'], own('record')),
    ...roleIds.flatMap((role) => [...link(`masar:role-${role}`, 'rdf:type', ['masar:Role']), ...say(term(`masar:role-${role}`), 'rdfs:label', ...texts((all) => all.roles[role].m))]),
  ];
}
