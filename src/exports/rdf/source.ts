/** Sources and outlets in RDF. What is said of them stands in the graph of the record. */

import { listOf, type Publisher, type Source } from '../../knowledge/base.ts';
import { describe, graphsOf, localised } from './describe.ts';
import type { Names } from './names.ts';
import { edtf, inLanguage, plain, type Statement, typed } from './statement.ts';

/** An address is a text of its type: what strangers wrote need not be an IRI. */
const address = (url: string | undefined) => (url === undefined ? undefined : typed(url, 'xsd:anyURI'));

export function sourceStatements(source: Source, names: Names): Statement[] {
  const { id, type, title, outlet, author, issued, number, URL: url, archive, language = 'en', primary, note } = source;
  return describe(names.source(id), graphsOf(undefined, names), [
    ['rdf:type', names.term('masar:Source')],
    ['dcterms:identifier', plain(id)],
    ['masar:sourceType', plain(type)],
    ['dcterms:title', inLanguage(title, language)],
    ['dcterms:publisher', names.outlet(outlet)],
    ['masar:author', [...new Set(listOf(author))].map(plain)],
    ['masar:issued', issued && edtf(issued)],
    ['masar:number', number === undefined ? undefined : plain(number)],
    ['masar:url', address(url)],
    ['masar:readAt', address(source['read-at'])],
    ['masar:archive', address(archive)],
    ['masar:language', plain(language)],
    ['masar:primary', primary === true ? typed(true, 'xsd:boolean') : undefined],
    ['masar:note', note === undefined ? undefined : inLanguage(note, 'en')],
  ], names);
}

export function outletStatements({ id, name, country, ownership }: Publisher, names: Names): Statement[] {
  return describe(names.outlet(id), graphsOf(undefined, names), [
    ['rdf:type', names.term('masar:Outlet')],
    ['dcterms:identifier', plain(id)],
    ['rdfs:label', localised(name)],
    ['masar:country', country && plain(country)],
    ['masar:ownership', plain(ownership)],
  ], names);
}
