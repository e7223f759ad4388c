/** The graph as the explorer has it, made once for each base, so that the build draws what the explorer shows. */

import { packGraph } from '../graph/pack.ts';
import { unpackGraph } from '../graph/unpack.ts';
import type { ViewGraph } from '../graph/view.ts';
import { wholeGraph } from '../graph/whole.ts';
import type { KnowledgeBase } from '../knowledge/base.ts';

const graphs = new WeakMap<KnowledgeBase, ViewGraph>();

/** The graph of a base, for views. */
export function viewGraph(base: KnowledgeBase): ViewGraph {
  const made = graphs.get(base);
  if (made !== undefined) return made;
  const packed = packGraph(base, wholeGraph(base));
  const graph = unpackGraph(packed.graph, packed.words.en, new Set());
  graphs.set(base, graph);
  return graph;
}
