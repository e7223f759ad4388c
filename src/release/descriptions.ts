/** The release described for catalogues: as a Dataset of schema.org, and in the Vocabulary of Interlinked Datasets (https://www.w3.org/TR/void/). */

import n3, { type Quad_Object } from 'n3';
import { classOf } from '../exports/rdf/entity.ts';
import { namespaceOf } from '../exports/rdf/names.ts';
import { vocabularies } from '../exports/rdf/vocabularies.ts';
import { kindNames } from '../knowledge/kinds/index.ts';
import { locales } from '../knowledge/locale.ts';
import { dataPath } from '../paths.ts';
import { en, words } from '../words/index.ts';
import { homeOf, licence, type Release } from './release.ts';

const titleIn = (locale: (typeof locales)[number]) => `${words[locale].site.name}${words[locale].ui.colon}${words[locale].site.tagline}`;

/** The file `dataset.jsonld`. */
export function datasetDescription({ number, date, contentVersion, data, address }: Release): string {
  const dataset = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': `${homeOf(address)}#dataset`,
    name: titleIn('en'),
    alternateName: titleIn('ar'),
    description: en.site.description,
    url: homeOf(address),
    version: String(number),
    identifier: contentVersion,
    datePublished: date,
    license: licence.address,
    inLanguage: locales,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: 'The Masar contributors', url: address.repository },
    distribution: data.map(({ name, mediaType, bytes, sha256 }) => ({ '@type': 'DataDownload', name, encodingFormat: mediaType, contentSize: `${bytes} B`, sha256, contentUrl: `${address.site}${dataPath(name, address.base)}` })),
  };
  return `${JSON.stringify(dataset, null, 1)}\n`;
}

/** Whether a file holds the record as RDF. */
const isDump = (name: string) => /^masar\.(ttl|nq|jsonld)$/.test(name);

/** The file `void.ttl`: what the dataset is, where its dumps are, and how many things of each class it has. @throws what the writer of Turtle says */
export function voidDescription({ date, data, base, address }: Release): string {
  const { dcterms, foaf, xsd, rdf } = vocabularies;
  const prefixes = { void: 'http://rdfs.org/ns/void#', dcterms, foaf, xsd, rdf, masar: namespaceOf(address) };
  const { namedNode, literal } = n3.DataFactory;
  const iri = (name: string) => {
    const [prefix, local] = name.split(':') as [keyof typeof prefixes, string];
    return namedNode(prefixes[prefix] + local);
  };
  const integer = (n: number) => literal(String(n), iri('xsd:integer'));
  const dataset = namedNode(`${homeOf(address)}#dataset`);
  const writer = new n3.Writer({ prefixes });
  const say = (property: string, ...objects: Quad_Object[]) => { for (const object of objects) writer.addQuad(dataset, iri(property), object); };
  say('rdf:type', iri('void:Dataset'));
  say('dcterms:title', ...locales.map((locale) => literal(titleIn(locale), locale)));
  say('dcterms:description', ...locales.map((locale) => literal(words[locale].site.description, locale)));
  say('dcterms:license', namedNode(licence.address));
  say('dcterms:issued', literal(date, iri('xsd:date')));
  say('foaf:homepage', namedNode(homeOf(address)));
  say('void:uriSpace', literal(`${address.site}${address.base}`));
  say('void:vocabulary', namedNode(prefixes.masar.slice(0, -1)));
  say('void:entities', integer(base.entities.size));
  say('void:dataDump', ...data.filter(({ name }) => isDump(name)).map(({ name }) => namedNode(`${address.site}${dataPath(name, address.base)}`)));
  for (const kind of kindNames) {
    const count = [...base.entities.values()].filter((entity) => entity.kind === kind).length;
    say('void:classPartition', writer.blank([{ predicate: iri('void:class'), object: iri(classOf(kind)) }, { predicate: iri('void:entities'), object: integer(count) }]));
  }
  let text = '';
  writer.end((fault, result) => {
    if (fault) throw fault;
    text = result;
  });
  return text;
}
