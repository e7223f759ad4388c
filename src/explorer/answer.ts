/** Answers to the questions of the explorer: what a question shows, and what the panel tells. Pure. */

import type { ExplorerGraph } from '../graph/unpack.ts';
import type { View } from '../graph/view.ts';
import { claimsIn } from '../graph/view.ts';
import type { EntityId } from '../knowledge/id.ts';
import { type Certainty, type Comparison, comparison, pathInTime, projection, type SharedPair, type ShortestPaths, shortestPaths, type TimedHop } from '../knowledge/query/index.ts';
import type { Question } from './state.ts';

export type Answer =
  | { readonly ask: 'path'; readonly ways: ShortestPaths | undefined; readonly inTime: readonly TimedHop[] | undefined }
  | { readonly ask: 'compare'; readonly comparison: Comparison }
  | { readonly ask: 'met'; readonly by: 'meetings' | 'texts'; readonly pairs: readonly SharedPair[]; readonly total: number };

/** What an answer shows: nodes, edges of the graph, and pairs of actors. */
export interface Shown {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlyMap<string, Certainty>;
  readonly answer: Answer;
}

/** Shortest ways that are listed, and pairs that are drawn, at most. */
export const mostWays = 12;
export const mostPairs = 160;

/** Answers a question over the claims that a view lets pass. The focus of the view narrows who is asked about in "who met whom". */
export function answerTo(question: Question, view: View, graph: ExplorerGraph): Shown {
  const claims = claimsIn(view, graph);
  // A grouping of ours has no source, so it is no step.
  const where = ({ id, editorial }: { readonly id: string; readonly editorial?: true }) => claims.has(id) && editorial !== true;
  const keep = (ids: Iterable<string>) => new Map([...ids].map((id) => [id, claims.get(id)!]));
  if (question.ask === 'met') {
    const all = projection(graph.query, { by: question.by, where });
    const pairs = view.focus.length === 0 ? all : all.filter(({ a, b }) => view.focus.includes(a) || view.focus.includes(b));
    const [one, other] = view.chosen.length === 2 ? view.chosen : [];
    // A chosen pair is told of and drawn, however little it shares.
    const chosen = all.filter(({ a, b }) => (a === one && b === other) || (a === other && b === one));
    const drawn = [...new Set([...pairs.slice(0, mostPairs), ...chosen])];
    return { nodes: new Set([...view.focus, ...drawn.flatMap(({ a, b }) => [a, b])]), edges: new Map(), answer: { ask: 'met', by: question.by, pairs: drawn, total: pairs.length } };
  }
  const [a, b] = [question.a, question.b] as [EntityId, EntityId];
  if (question.ask === 'path') {
    const ways = shortestPaths(graph.query, a, b, { where, cap: mostWays });
    const inTime = pathInTime(graph.query, a, b, where);
    const hops = [...(ways?.paths.flat() ?? []), ...(inTime ?? [])];
    return { nodes: new Set([a, b, ...hops.flatMap(({ from, to }) => [from, to])]), edges: keep(hops.flatMap(({ edges }) => edges.map(({ id }) => id))), answer: { ask: 'path', ways, inTime } };
  }
  const compared = comparison(graph.query, a, b, where);
  const { meetings, texts, votes } = compared;
  const things = new Set([...[meetings, texts].flatMap(({ both, onlyA, onlyB }) => [...both, ...onlyA, ...onlyB]), ...[...votes.same, ...votes.different].map(({ text }) => text)]);
  const joining = [a, b].flatMap((end) => graph.query.vertices.get(end)!.arcs.filter(({ edge, to }) => things.has(to.id) && claims.has(edge.id)).map(({ edge }) => edge.id));
  return { nodes: new Set([a, b, ...things]), edges: keep(joining), answer: { ask: 'compare', comparison: compared } };
}
