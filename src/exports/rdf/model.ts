/** The classes of the RDF and their properties: what the ontology explains and the shapes ask for. Entries have besides what their kind's schema says. */

import { votes } from '../../knowledge/base.ts';
import { capital } from '../../knowledge/text.ts';
import type { DataFieldWord, FieldWord, OntologyWord, Words } from '../../words/index.ts';

/** What a value is: a literal of a type, a text in a language, or a thing of a class. */
export type Range = 'xsd:string' | 'rdf:langString' | 'edtf:EDTF' | 'xsd:date' | 'xsd:boolean' | 'xsd:integer' | 'xsd:decimal' | 'xsd:anyURI' | `masar:${string}`;

/** The words for a term of Masar's own. */
export type Says = (words: Words) => { readonly label: string; readonly about: string };

export interface Property {
  /** A compact IRI. */
  readonly name: string;
  /** Any of these. */
  readonly range: readonly Range[];
  readonly least: number;
  readonly most: number | undefined;
  /** Undefined for terms of published vocabularies. */
  readonly says: Says | undefined;
}

/** How often a property may stand: once, at most once, any number of times, in both languages. */
type Count = 'one' | 'maybe' | 'any' | 'both';
const counts: Readonly<Record<Count, Pick<Property, 'least' | 'most'>>> = { one: { least: 1, most: 1 }, maybe: { least: 0, most: 1 }, any: { least: 0, most: undefined }, both: { least: 2, most: 2 } };

const property = (count: Count, name: string, range: Range | readonly Range[], says?: Says): Property => ({ name, range: typeof range === 'string' ? [range] : range, ...counts[count], says });

/** Words of a field of the files of content. */
export const field = (label: FieldWord, about: DataFieldWord): Says => ({ fields, dataFields }) => ({ label: fields[label], about: dataFields[about] });
/** Words of what is there in RDF alone. */
export const own = (word: OntologyWord): Says => ({ ontology }) => ontology[word];

const identifier = property('one', 'dcterms:identifier', 'xsd:string');
const days = [property('maybe', 'masar:earliest', 'xsd:date', own('earliest')), property('maybe', 'masar:latest', 'xsd:date', own('latest'))];
const source = property('any', 'prov:wasDerivedFrom', 'masar:Source');
const text = property('both', 'masar:text', 'rdf:langString', own('says'));

/** The fields of entries that are one value each, or a list of such. */
export const fieldProperties: Readonly<Record<string, Pick<Property, 'name' | 'says'> & { readonly range: Range }>> = {
  subkind: { name: 'masar:subkind', range: 'xsd:string', says: field('subkind', 'subkind') },
  date: { name: 'masar:date', range: 'edtf:EDTF', says: field('date', 'date') },
  active: { name: 'masar:active', range: 'edtf:EDTF', says: field('active', 'active') },
  'in-force': { name: 'masar:inForce', range: 'edtf:EDTF', says: field('in-force', 'inForce') },
  born: { name: 'masar:born', range: 'edtf:EDTF', says: field('born', 'born') },
  died: { name: 'masar:died', range: 'edtf:EDTF', says: field('died', 'died') },
  founded: { name: 'masar:founded', range: 'edtf:EDTF', says: field('founded', 'founded') },
  dissolved: { name: 'masar:dissolved', range: 'edtf:EDTF', says: field('dissolved', 'dissolved') },
  gender: { name: 'masar:gender', range: 'xsd:string', says: field('gender', 'gender') },
  iso: { name: 'masar:iso', range: 'xsd:string', says: field('iso', 'iso') },
  symbol: { name: 'masar:symbol', range: 'xsd:string', says: field('symbol', 'symbol') },
  status: { name: 'masar:status', range: 'xsd:string', says: field('status', 'status') },
  record: { name: 'masar:meetingRecord', range: 'xsd:string', says: field('record', 'record') },
  country: { name: 'masar:country', range: 'xsd:string', says: field('country', 'country') },
  lat: { name: 'masar:latitude', range: 'xsd:decimal', says: field('lat', 'coordinates') },
  lon: { name: 'masar:longitude', range: 'xsd:decimal', says: field('lon', 'coordinates') },
  'annex-of': { name: 'masar:annexOf', range: 'masar:Entity', says: field('annex-of', 'annexOf') },
};

/** Properties of entries that are no single field of a kind. */
const ofEntities: readonly Property[] = [
  identifier,
  property('any', 'rdfs:label', 'rdf:langString'),
  property('both', 'dcterms:description', 'rdf:langString'),
  property('any', 'masar:short', 'rdf:langString', field('short', 'short')),
  property('any', 'skos:altLabel', 'xsd:string'),
  property('any', 'masar:was', 'xsd:string', field('was', 'was')),
  property('any', 'masar:recorded', 'edtf:EDTF', field('recorded', 'recorded')),
  property('maybe', 'masar:words', 'rdf:langString', field('words', 'quote')),
  property('maybe', 'masar:wordsTranslation', 'xsd:boolean', field('translation', 'quoteTranslation')),
  property('maybe', 'masar:hasVote', 'masar:Vote', own('hasVote')),
  property('any', 'dcterms:hasPart', 'masar:Provision'),
  property('any', 'masar:hasDispute', 'masar:Dispute', own('hasDispute')),
  source,
  ...days,
];

export type ClassName = 'Entity' | 'Claim' | 'Source' | 'Outlet' | 'Provision' | 'Vote' | 'Dispute' | 'Account' | 'Role' | 'Relation';

/** Every class but the kinds of entries, with its words and the properties that its members may have. */
export const classes: Readonly<Record<ClassName, { readonly says: Says; readonly properties: readonly Property[] }>> = {
  Entity: { says: own('entity'), properties: ofEntities },
  Claim: {
    says: own('claim'),
    properties: [
      identifier,
      property('one', 'rdf:subject', 'masar:Entity'),
      property('one', 'rdf:predicate', 'masar:Relation'),
      property('one', 'rdf:object', 'masar:Entity'),
      property('maybe', 'masar:provision', 'masar:Provision', own('endsAt')),
      property('maybe', 'masar:for', 'masar:Entity', field('for', 'behalf')),
      property('any', 'masar:role', ['masar:Role', 'rdf:langString'], field('role', 'role')),
      property('maybe', 'masar:attendance', 'xsd:string', field('attendance', 'attendance')),
      property('maybe', 'masar:vote', 'xsd:string', field('vote', 'vote')),
      property('maybe', 'masar:start', 'edtf:EDTF', own('start')),
      property('maybe', 'masar:end', 'edtf:EDTF', own('end')),
      ...days,
      property('maybe', 'masar:dateInherited', 'xsd:boolean', own('dateInherited')),
      property('any', 'masar:claimedBy', ['masar:Entity', 'rdf:langString'], field('claimed-by', 'claimedBy')),
      property('maybe', 'masar:disputed', 'xsd:boolean', field('disputed', 'isDisputed')),
      property('maybe', 'masar:editorial', 'xsd:boolean', field('editorial', 'editorial')),
      property('maybe', 'masar:quote', 'rdf:langString', field('quote', 'quote')),
      property('maybe', 'masar:quoteTranslation', 'xsd:boolean', field('translation', 'quoteTranslation')),
      property('any', 'masar:note', 'rdf:langString', field('note', 'note')),
      source,
    ],
  },
  Source: {
    says: own('source'),
    properties: [
      identifier,
      property('one', 'masar:sourceType', 'xsd:string', field('type', 'sourceType')),
      property('one', 'dcterms:title', 'rdf:langString'),
      property('one', 'dcterms:publisher', 'masar:Outlet'),
      property('any', 'masar:author', 'xsd:string', field('author', 'author')),
      property('maybe', 'masar:issued', 'edtf:EDTF', field('issued', 'issued')),
      property('maybe', 'masar:number', 'xsd:string', field('symbol', 'number')),
      property('maybe', 'masar:url', 'xsd:anyURI', field('url', 'url')),
      property('maybe', 'masar:readAt', 'xsd:anyURI', field('read-at', 'readAt')),
      property('maybe', 'masar:archive', 'xsd:anyURI', field('archive', 'archive')),
      property('one', 'masar:language', 'xsd:string', field('language', 'sourceLanguage')),
      property('maybe', 'masar:primary', 'xsd:boolean', field('primary', 'primary')),
      property('any', 'masar:note', 'rdf:langString', field('note', 'note')),
    ],
  },
  Outlet: {
    says: own('outlet'),
    properties: [identifier, property('both', 'rdfs:label', 'rdf:langString'), property('maybe', 'masar:country', 'xsd:string', field('country', 'country')), property('one', 'masar:ownership', 'xsd:string', field('ownership', 'ownership'))],
  },
  Provision: { says: own('provision'), properties: [identifier, property('one', 'masar:topic', 'masar:Topic', field('topic', 'provisionTopic')), text, { ...source, least: 1 }] },
  Vote: {
    says: own('vote'),
    properties: [{ ...source, least: 1 }, ...votes.flatMap((way) => {
      const says = (about: DataFieldWord): Says => ({ fields, dataFields, ui, vote }) => ({ label: `${fields.tally}${ui.colon}${vote[way]}`, about: dataFields[about] });
      return [property('one', `masar:tally${capital(way)}`, 'xsd:integer', says('tally')), property('any', `masar:members${capital(way)}`, 'xsd:string', says('voters'))];
    })],
  },
  Dispute: { says: own('dispute'), properties: [property('both', 'rdfs:label', 'rdf:langString'), { ...property('any', 'masar:account', 'masar:Account', own('hasAccount')), least: 2 }] },
  Account: {
    says: own('account'),
    properties: [property('any', 'masar:by', ['masar:Entity', 'rdf:langString'], field('by', 'accountBy')), property('maybe', 'masar:figure', 'xsd:string', field('figure', 'figure')), property('maybe', 'masar:date', 'edtf:EDTF', field('date', 'accountDate')), text, { ...source, least: 1 }],
  },
  Role: { says: own('role'), properties: [property('any', 'rdfs:label', 'rdf:langString')] },
  Relation: { says: own('relation'), properties: [property('any', 'rdfs:label', 'rdf:langString')] },
};
