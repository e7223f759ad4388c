/** Readers of GraphML and GEXF for tests: nodes and edges with all that is said of them, under the names that the files give. */

import { DOMParser } from '@xmldom/xmldom';

type Fields = Record<string, string>;
export interface ReadGraph {
  readonly nodes: readonly Fields[];
  readonly edges: readonly Fields[];
}

const parse = (text: string) => new DOMParser().parseFromString(text, 'text/xml');
const elements = (within: { getElementsByTagName(name: string): ArrayLike<Element> }, name: string): Element[] => Array.from(within.getElementsByTagName(name));
const own = (element: Element): Fields => Object.fromEntries(Array.from(element.attributes, ({ name, value }) => [name, value]));

/** By the names of its keys. */
export function readGraphMl(text: string): ReadGraph {
  const document = parse(text);
  const names = new Map(elements(document, 'key').map((key) => [key.getAttribute('id'), key.getAttribute('attr.name')!]));
  const fieldsOf = (element: Element) => ({ ...own(element), ...Object.fromEntries(elements(element, 'data').map((data) => [names.get(data.getAttribute('key'))!, data.textContent!])) });
  return { nodes: elements(document, 'node').map(fieldsOf), edges: elements(document, 'edge').map(fieldsOf) };
}

/** By the titles of its attributes. */
export function readGexf(text: string): ReadGraph {
  const document = parse(text);
  const titles = new Map(elements(document, 'attribute').map((attribute) => [attribute.getAttribute('id'), attribute.getAttribute('title')!]));
  const fieldsOf = (element: Element) => ({
    ...own(element),
    ...Object.assign({}, ...elements(element, 'viz:position').map(own)),
    ...Object.fromEntries(elements(element, 'attvalue').map((value) => [titles.get(value.getAttribute('for'))!, value.getAttribute('value')!])),
  });
  return { nodes: elements(document, 'node').map(fieldsOf), edges: elements(document, 'edge').map(fieldsOf) };
}
