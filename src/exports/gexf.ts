/** The graph as GEXF 1.3 (https://gexf.net), with time: claims come and go. */

import type { GraphEdge } from '../graph/elements.ts';
import { outerDays } from '../knowledge/date.ts';
import { type Attribute, type DrawnGraph, type DrawnNode, edgeAttributes, nodeAttributes } from './attributes.ts';
import { declaration, element, escapeXml } from './xml.ts';

/** The EDTF texts of a claim's dates have names of their own, as `start` and `end` are its days. */
const ofEdges = edgeAttributes.map((attribute) => (['start', 'end'].includes(attribute.name) ? { ...attribute, name: `${attribute.name}_edtf` } : attribute));

/** What attributes stand in the file; an attribute's id is its name, as some readers show the one and some the other. */
function declared(owner: 'node' | 'edge', attributes: readonly Pick<Attribute<never>, 'name' | 'type'>[]): string {
  const list = attributes.map(({ name, type }) => element('attribute', { id: name, title: name, type }));
  return `${element('attributes', { class: owner, mode: 'static' }, list.join(''))}\n`;
}

function values<T>(attributes: readonly Attribute<T>[], item: T): string {
  const list = attributes.map(({ name, of }) => ({ name, value: of(item) }));
  return element('attvalues', {}, list.map(({ name, value }) => (value === undefined ? '' : element('attvalue', { for: name, value }))).join(''));
}

/** Programs that read GEXF, Gephi first, count y upwards. */
function positionOf({ x, y }: DrawnNode): string {
  return x === undefined || y === undefined ? '' : element('viz:position', { x, y: 0 - y, z: 0 });
}

/**
 * The days on which a claim may hold, both inclusive: from the first day that its start may mean to the last that its end may.
 * An end that is open or unknown is left out, which GEXF takes for without limit.
 */
function daysOf({ start, end }: GraphEdge): { start: string | undefined; end: string | undefined } {
  return { start: start && outerDays(start).earliest, end: end && outerDays(end).latest };
}

function edgeOf(edge: GraphEdge): string {
  const { id, source, target, relation } = edge;
  return element('edge', { id, source, target, kind: relation, label: relation, ...daysOf(edge) }, values(ofEdges, edge));
}

/**
 * A GEXF file: a line a node and an edge, all fields as attributes, dates as EDTF beside the days of each claim. Nodes have no days,
 * since a claim must lie within those of both its ends, and later statements speak of earlier meetings. `description` says what was taken out of what.
 */
export function gexf({ nodes, edges }: DrawnGraph, description?: string): string {
  const list = (name: string, lines: readonly string[]) => `${element(name, { count: lines.length }, `\n${lines.map((line) => `${line}\n`).join('')}`)}\n`;
  const meta = element('meta', {}, `${element('creator', {}, 'Masar')}${description === undefined ? '' : element('description', {}, escapeXml(description))}`);
  const graph = element('graph', { mode: 'dynamic', timeformat: 'date', timerepresentation: 'interval', defaultedgetype: 'directed', idtype: 'string' }, [
    '\n',
    declared('node', nodeAttributes),
    declared('edge', ofEdges),
    list('nodes', nodes.map((node) => element('node', { id: node.id, label: node.labels.en }, `${values(nodeAttributes, node)}${positionOf(node)}`))),
    list('edges', edges.map(edgeOf)),
  ].join(''));
  const namespaces = { xmlns: 'http://gexf.net/1.3', 'xmlns:viz': 'http://gexf.net/1.3/viz', 'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance', 'xsi:schemaLocation': 'http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd' };
  return `${declaration}${element('gexf', { ...namespaces, version: '1.3' }, `\n${meta}\n${graph}\n`)}\n`;
}
