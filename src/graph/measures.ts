/**
 * Numbers about the place of a node in the graph, on its ties: how many it has, how often it lies between others, and to
 * which community it belongs.
 *
 * Betweenness: https://doi.org/10.1080/0022250X.2001.9990249 (Brandes 2001), as in graphology-metrics.
 * Communities: https://doi.org/10.1088/1742-5468/2008/10/P10008 (Louvain; Blondel and others 2008), as in
 * graphology-communities-louvain, which without its random walk takes nodes in their order and has one result.
 */

import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';
import type { EntityId } from '../knowledge/id.ts';
import { compareText } from '../knowledge/text.ts';
import type { Graph } from './elements.ts';
import { tiesOf } from './ties.ts';

export interface Measure {
  /** How many other nodes it is tied to. */
  readonly degree: number;
  /** Share of all pairs of other nodes whose shortest paths lead through it, 0 to 1; of several shortest paths of a pair each counts its part. */
  readonly betweenness: number;
  /** From 0: the number of the community in the order of size, the largest first. */
  readonly community: number;
}

export type Measures = ReadonlyMap<EntityId, Measure>;

export interface Ranked extends Measure {
  readonly id: EntityId;
}

/** New numbers of communities: the largest first, of equal ones that with the smallest id. */
function renumber(communities: Readonly<Record<string, number>>): ReadonlyMap<number, number> {
  const members = new Map<number, string[]>();
  for (const id of Object.keys(communities).toSorted(compareText)) members.set(communities[id]!, [...(members.get(communities[id]!) ?? []), id]);
  const ordered = [...members].toSorted(([, a], [, b]) => b.length - a.length || compareText(a[0]!, b[0]!));
  return new Map(ordered.map(([old], index) => [old, index]));
}

/** Measures every node, in the order of the graph. Votes and groupings made by the editors do not count. */
export function measuresOf(graph: Pick<Graph, 'edges'> & { readonly nodes: readonly { readonly id: EntityId }[] }): Measures {
  if (graph.nodes.length === 0) return new Map();
  const tied = new UndirectedGraph();
  for (const { id } of graph.nodes) tied.addNode(id);
  for (const { a, b } of tiesOf(graph)) tied.addEdge(a, b);
  const betweenness = betweennessCentrality(tied, { getEdgeWeight: null });
  const communities = louvain(tied, { randomWalk: false, getEdgeWeight: null });
  const numbers = renumber(communities);
  return new Map(graph.nodes.map(({ id }) => [id, { degree: tied.degree(id), betweenness: betweenness[id]!, community: numbers.get(communities[id]!)! }]));
}

function ranked(measures: Measures, most: number, key: 'degree' | 'betweenness'): Ranked[] {
  return [...measures].map(([id, measure]) => ({ id, ...measure })).filter((node) => node[key] > 0).toSorted((a, b) => b[key] - a[key] || compareText(a.id, b.id)).slice(0, most);
}

/** Those with most ties, `most` at most: the highest degree first, of equal ones the smallest id. */
export function mostConnected(measures: Measures, most: number): Ranked[] {
  return ranked(measures, most, 'degree');
}

/** Those through which most shortest paths lead, `most` at most: the highest betweenness first, of equal ones the smallest id. */
export function bridges(measures: Measures, most: number): Ranked[] {
  return ranked(measures, most, 'betweenness');
}
