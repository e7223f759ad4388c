/** Statements as JSON-LD, without their graphs, a line for each thing: https://www.w3.org/TR/json-ld11/ */

import type { Address } from '../address.ts';
import { namespaceOf } from './names.ts';
import type { Statement, Term } from './statement.ts';
import { expand, vocabularies } from './vocabularies.ts';

/** Shortens full IRIs: Masar's terms to their name, those of others to prefix and name, addresses of the site to what stands below its root. */
interface Shortener {
  readonly term: (iri: string) => string;
  readonly address: (iri: string) => string;
}

function shortener(address: Address): Shortener {
  const masar = namespaceOf(address);
  const root = `${address.site}${address.base}`;
  const known = new Map<string, string>();
  const shorten = (iri: string) => {
    if (iri.startsWith(masar)) return iri.slice(masar.length);
    const [prefix, namespace] = Object.entries(vocabularies).find(([, start]) => iri.startsWith(start)) ?? ['', ''];
    return prefix === '' ? iri : `${prefix}:${iri.slice(namespace.length)}`;
  };
  return {
    term: (iri) => {
      const short = known.get(iri) ?? shorten(iri);
      known.set(iri, short);
      return short;
    },
    address: (iri) => (iri.startsWith(root) && !iri.startsWith(masar) ? iri.slice(root.length) : iri),
  };
}

const type = expand('rdf:type');
const boolean = expand('xsd:boolean');

function objectOf(term: Term, { term: short, address }: Shortener): unknown {
  if (typeof term === 'string') return { '@id': address(term) };
  const { value, language, datatype } = term;
  if (language !== undefined) return { '@value': value, '@language': language };
  if (datatype === boolean) return value === 'true';
  return datatype === undefined ? value : { '@value': value, '@type': short(datatype) };
}

/** One thing with all that is said of it. */
function nodeOf(subject: string, statements: readonly Statement[], short: Shortener): object {
  const values = Map.groupBy(statements, ({ predicate }) => predicate);
  return {
    '@id': short.address(subject),
    ...Object.fromEntries([...values].map(([predicate, list]) => {
      const objects = list.map(({ object }) => (predicate === type ? short.term(object as string) : objectOf(object, short)));
      return [predicate === type ? '@type' : short.term(predicate), objects.length === 1 ? objects[0] : objects];
    })),
  };
}

/** A JSON-LD file in pieces, one for each list of statements. */
export function* jsonLd(lists: Iterable<readonly Statement[]>, address: Address): Iterable<string> {
  const short = shortener(address);
  const context = { '@version': 1.1, '@base': `${address.site}${address.base}`, '@vocab': namespaceOf(address), ...vocabularies };
  let before = `{"@context": ${JSON.stringify(context)},\n"@graph": [\n`;
  for (const list of lists) {
    const nodes = [...Map.groupBy(list, ({ subject }) => subject)].map(([subject, statements]) => JSON.stringify(nodeOf(subject, statements, short)));
    yield `${before}${nodes.join(',\n')}`;
    before = ',\n';
  }
  yield '\n]}\n';
}
