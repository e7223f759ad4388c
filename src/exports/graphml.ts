/** The graph as GraphML: http://graphml.graphdrawing.org/specification.html */

import { type Attribute, type DrawnGraph, type DrawnNode, edgeAttributes, nodeAttributes } from './attributes.ts';
import { declaration, element, escapeXml } from './xml.ts';

const namespace = 'http://graphml.graphdrawing.org/xmlns';
const types = { string: 'string', boolean: 'boolean', integer: 'int', double: 'double' } as const;

/** Attributes of nodes: those of an entry, a label for programs that show one, and its place. */
const ofNodes: readonly (Omit<Attribute<DrawnNode>, 'type'> & { readonly type: keyof typeof types })[] = [
  { name: 'label', type: 'string', of: ({ labels }) => labels.en },
  ...nodeAttributes,
  { name: 'x', type: 'double', of: ({ x }) => x?.toString() },
  { name: 'y', type: 'double', of: ({ y }) => y?.toString() },
];

/** Ids of keys are one list for nodes and edges, so each tells which it is of. */
const keyOf = (owner: 'node' | 'edge', name: string) => `${owner}-${name}`;

function keys(owner: 'node' | 'edge', attributes: readonly { readonly name: string; readonly type: keyof typeof types }[]): string {
  return attributes.map(({ name, type }) => `${element('key', { id: keyOf(owner, name), for: owner, 'attr.name': name, 'attr.type': types[type] })}\n`).join('');
}

function data<T>(owner: 'node' | 'edge', attributes: readonly Pick<Attribute<T>, 'name' | 'of'>[], item: T): string {
  return attributes.map(({ name, of }) => ({ key: keyOf(owner, name), value: of(item) })).map(({ key, value }) => (value === undefined ? '' : element('data', { key }, escapeXml(value)))).join('');
}

/** A GraphML file: a line a node and an edge, all fields as attributes, dates as EDTF. `description` says what was taken out of what. */
export function graphMl({ nodes, edges }: DrawnGraph, description?: string): string {
  const lines = [
    ...nodes.map((node) => element('node', { id: node.id }, data('node', ofNodes, node))),
    ...edges.map((edge) => element('edge', { id: edge.id, source: edge.source, target: edge.target }, data('edge', edgeAttributes, edge))),
  ];
  const graph = element('graph', { id: 'masar', edgedefault: 'directed' }, `\n${lines.map((line) => `${line}\n`).join('')}`);
  const about = description === undefined ? '' : `${element('desc', {}, escapeXml(description))}\n`;
  const schema = { xmlns: namespace, 'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance', 'xsi:schemaLocation': `${namespace} ${namespace}/1.0/graphml.xsd` };
  return `${declaration}${element('graphml', schema, `\n${about}${keys('node', ofNodes)}${keys('edge', edgeAttributes)}${graph}\n`)}\n`;
}
