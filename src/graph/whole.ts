/** The whole graph with its map, made once for each base: the pages of both languages and the exports take the same. */

import type { KnowledgeBase } from '../knowledge/base.ts';
import { type Graph, graphOf } from './elements.ts';
import { type GraphMap, mapOf } from './positions.ts';

export interface WholeGraph {
  readonly graph: Graph;
  readonly map: GraphMap;
}

const made = new WeakMap<KnowledgeBase, WholeGraph>();

/** The graph of a base and where its nodes stand. */
export function wholeGraph(base: KnowledgeBase): WholeGraph {
  const known = made.get(base);
  if (known !== undefined) return known;
  const graph = graphOf(base);
  const whole = { graph, map: mapOf(graph) };
  made.set(base, whole);
  return whole;
}
