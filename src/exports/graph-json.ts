/** The graph as Cytoscape reads it: https://js.cytoscape.org/#notation/elements-json */

import type { GraphNode } from '../graph/elements.ts';
import type { Position } from '../graph/positions.ts';
import type { WholeGraph } from '../graph/whole.ts';
import { linesOf } from './json.ts';

function nodeOf({ id, kind, subkind, labels, ...rest }: GraphNode, position: Position | undefined) {
  if (position === undefined) throw new Error(`Node "${id}" has no place on the map`);
  return { data: { id, kind, subkind, label: labels.en, labels, ...rest }, position };
}

/** `graph.json`. @throws when the map lacks a node: it was not made from this graph. */
export function graphJson({ graph: { nodes, edges }, map: { positions } }: WholeGraph): string {
  const list = { nodes: linesOf(nodes.map((node) => nodeOf(node, positions.get(node.id)))), edges: linesOf(edges.map((data) => ({ data }))) };
  return `{"elements":{"nodes":${list.nodes},"edges":${list.edges}}}\n`;
}
