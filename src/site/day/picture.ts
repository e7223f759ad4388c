/** The graph of a day as a picture: what happened, began or ended on it, with what was linked to it that day; else what was in force. */

import { printState } from '../../explorer/address.ts';
import { start, unasked } from '../../explorer/state.ts';
import { drawView, type ViewPicture } from '../../graph/view-picture.ts';
import type { ViewGraph } from '../../graph/view.ts';
import { wholeGraph } from '../../graph/whole.ts';
import type { EntityId } from '../../knowledge/id.ts';
import { kindNames } from '../../knowledge/kinds/index.ts';
import { type EdgeFilter, holdsOn, indexGraph } from '../../knowledge/query/index.ts';
import { relationNames } from '../../knowledge/relations.ts';
import { remembered } from '../../knowledge/remember.ts';
import type { CitingContext } from '../entity/context.ts';
import { viewGraph } from '../view-graph.ts';

/** Entries that a picture is about at most: with more, nothing is left to stand around them. */
const mostFocus = 8;

const known = { kinds: kindNames, relations: relationNames, subkinds: [], tracks: [], topics: [], behalf: [], days: { first: Number.NEGATIVE_INFINITY, last: Number.POSITIVE_INFINITY }, hasNode: () => true, hasEdge: () => true };

/** The query of the explorer's address that shows the graph on a day. */
export function queryOfDay(day: number): string {
  return printState({ ...start, when: { first: day, last: day } }, known);
}

/** Of some things those with ids of a set, in their order; what is made of them once makes each answer as long as the set, not as the record: there are hundreds of days. */
const picker = remembered((things: readonly { readonly id: string }[]) => {
  const at = new Map(things.map(({ id }, index) => [id, index]));
  return (ids: Iterable<string>) => [...ids].flatMap((id) => at.get(id) ?? []).toSorted((a, b) => a - b);
});
const allNodes = remembered((nodes: ViewGraph['nodes']) => [...nodes.values()]);
const pick = <Thing extends { readonly id: string }>(things: readonly Thing[], ids: Iterable<string>): Thing[] => picker(things)(ids).map((index) => things[index]!);

/** The part of a graph that holds some entries and what claims lead from them to: a picture of a few needs no more. */
function partAround(focus: readonly EntityId[], where: EdgeFilter, { nodes, query, first }: ViewGraph): ViewGraph {
  const edges = [...new Set(focus.flatMap((id) => query.vertices.get(id)!.arcs.map(({ edge }) => edge)))].filter(where);
  const ids = new Set<string>([...focus, ...edges.flatMap(({ source, target }) => [source, target])]);
  const kept = pick(allNodes(nodes), ids);
  return { nodes: new Map(kept.map((node) => [node.id, node])), edges: new Map(edges.map((edge) => [edge.id, edge])), query: indexGraph(kept, edges), first };
}

/** Draws the graph of a day around some entries, of which the first count most; undefined where nothing was linked to them. Claims without dates are left out: nothing says that they held. */
export function dayPicture(day: number, entries: readonly EntityId[], context: CitingContext): ViewPicture | undefined {
  const focus = [...new Set(entries)].slice(0, mostFocus);
  if (focus.length === 0) return undefined;
  const state = { ...start, when: { first: day, last: day }, focus };
  const asked = unasked(state, kindNames);
  const holds: EdgeFilter = (edge) => edge.period !== undefined && asked.relations.has(edge.relation) && holdsOn(edge, day) !== undefined;
  const graph = partAround(focus, holds, viewGraph(context.base));
  const whole = wholeGraph(context.base).graph;
  const picture = drawView({ nodes: pick(whole.nodes, graph.nodes.keys()), edges: pick(whole.edges, graph.edges.keys()) }, graph, { ...state, ...asked, depth: 1, all: false, chosen: [] }, context);
  return graph.edges.size === 0 ? undefined : picture;
}

