/** The graph as the explorer holds it: the export `graph.json`, indexed once. */

import type { GraphEdge, GraphNode } from '../graph/elements.ts';

/** A node with its place on the map, in px from the upper left corner of a map that is read from left to right. */
export interface PlacedNode extends GraphNode {
  readonly x: number;
  readonly y: number;
}

export interface GraphData {
  readonly nodes: ReadonlyMap<string, PlacedNode>;
  readonly edges: ReadonlyMap<string, GraphEdge>;
  /** The nodes of the first view. */
  readonly first: ReadonlySet<string>;
  /** The edges that begin or end at a node. */
  readonly edgesOf: ReadonlyMap<string, readonly GraphEdge[]>;
}

/** The shape of the export: Cytoscape JSON. */
export interface GraphFile {
  readonly elements: {
    readonly nodes: readonly { readonly data: GraphNode; readonly position: { readonly x: number; readonly y: number } }[];
    readonly edges: readonly { readonly data: GraphEdge }[];
  };
}

/** Indexes the export. */
export function indexData({ elements }: GraphFile, first: ReadonlySet<string>): GraphData {
  const edgesOf = new Map<string, GraphEdge[]>();
  for (const { data } of elements.edges) {
    for (const id of new Set([data.source, data.target])) edgesOf.set(id, [...(edgesOf.get(id) ?? []), data]);
  }
  return {
    nodes: new Map(elements.nodes.map(({ data, position }) => [data.id, { ...data, ...position }])),
    edges: new Map(elements.edges.map(({ data }) => [data.id, data])),
    first,
    edgesOf,
  };
}

/** The entity at the other end of an edge. */
export function otherEnd({ source, target }: GraphEdge, id: string): string {
  return source === id ? target : source;
}
