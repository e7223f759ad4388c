/** The whole graph with its maps and measures, made once for each base: the pages of both languages and the exports take the same. */

import type { KnowledgeBase } from '../knowledge/base.ts';
import type { EntityId } from '../knowledge/id.ts';
import { type Graph, graphOf } from './elements.ts';
import { readLayout } from './layout.ts';
import { type Measures, measuresOf } from './measures.ts';
import { freeMapOf, type GraphMap, mapOf, type Position } from './positions.ts';
import positions from './positions.json' with { type: 'json' };

export interface WholeGraph {
  readonly graph: Graph;
  /** The map by date. */
  readonly map: GraphMap;
  /** Places on the free map. */
  readonly free: ReadonlyMap<EntityId, Position>;
  readonly measures: Measures;
}

const made = new WeakMap<KnowledgeBase, WholeGraph>();

/** The graph of a base, where its nodes stand, and its measures. What positions.json holds stays where it is: `npm run layout`. */
export function wholeGraph(base: KnowledgeBase): WholeGraph {
  const known = made.get(base);
  if (known !== undefined) return known;
  const graph = graphOf(base);
  const layout = readLayout(positions);
  const whole = { graph, map: mapOf(graph, layout), free: freeMapOf(graph, layout).positions, measures: measuresOf(graph) };
  made.set(base, whole);
  return whole;
}
