/** Which nodes and edges a state shows. Pure. */

import type { GraphEdge } from '../graph/elements.ts';
import { type GraphData, otherEnd } from './graph-data.ts';
import type { State } from './state.ts';

export interface Visible {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

/**
 * An edge is shown when its relation and both its ends are; a node when its kind is and an edge leads to it. Of the kinds of
 * the first view only its nodes are, until all are asked for. What is chosen is shown in any case, and what is linked to it
 * as far as kinds and relations are.
 */
export function visibleIn(state: State, { nodes, edges, first, edgesOf }: GraphData): Visible {
  const chosen = state.chosen === undefined ? [] : 'node' in state.chosen ? [state.chosen.node] : [edges.get(state.chosen.edge)!.source, edges.get(state.chosen.edge)!.target];
  const near = new Set(chosen.flatMap((id) => (edgesOf.get(id) ?? []).filter(({ relation }) => state.relations.has(relation)).map((edge) => otherEnd(edge, id))));
  const firstKinds = new Set([...first].map((id) => nodes.get(id)?.kind));
  const isOpen = (id: string) => {
    if (chosen.includes(id)) return true;
    const { kind } = nodes.get(id)!;
    return state.kinds.has(kind) && (state.all || first.has(id) || !firstKinds.has(kind) || near.has(id));
  };
  const isDrawn = (edge: GraphEdge) => (state.relations.has(edge.relation) || isChosen(edge)) && isOpen(edge.source) && isOpen(edge.target);
  const isChosen = ({ id }: GraphEdge) => state.chosen !== undefined && 'edge' in state.chosen && state.chosen.edge === id;
  const shown = [...nodes.keys()].filter((id) => isOpen(id) && (chosen.includes(id) || (edgesOf.get(id) ?? []).some(isDrawn)));
  return { nodes: new Set(shown), edges: new Set([...edges.values()].filter(isDrawn).map(({ id }) => id)) };
}

/** The chosen nodes and edges with all that touches them: what stays in full colour. Undefined where nothing is chosen. */
export function litIn(state: State, visible: Visible, { edges, edgesOf }: GraphData): Visible | undefined {
  const { chosen } = state;
  if (chosen === undefined) return undefined;
  if ('edge' in chosen) {
    const { source, target } = edges.get(chosen.edge)!;
    return { nodes: new Set([source, target]), edges: new Set([chosen.edge]) };
  }
  const near = (edgesOf.get(chosen.node) ?? []).filter(({ id }) => visible.edges.has(id));
  return { nodes: new Set([chosen.node, ...near.map((edge) => otherEnd(edge, chosen.node))]), edges: new Set(near.map(({ id }) => id)) };
}
