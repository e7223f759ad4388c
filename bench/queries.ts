/** How long each query takes on a graph of the size that the record may grow to. */

import type { EntityId } from '../src/knowledge/id.ts';
import { attendanceOf, chainOf, comparison, linksOf, neighboursWithin, pathInTime, projection, provisionsByTopic, shortestPaths, stateAt } from '../src/knowledge/query/index.ts';
import type { Figure } from './figure.ts';
import { madeUpGraph } from './made-up-graph.ts';

/** Milliseconds that a call takes: the median of many, so that neither a first call nor a pause of the machine counts. */
export function time(call: () => unknown): number {
  const times = Array.from({ length: 15 }, () => {
    const start = performance.now();
    call();
    return performance.now() - start;
  });
  return times.toSorted((a, b) => a - b)[7]!;
}

/** A figure a query: the slowest of many questions, of entities with many links, few and none. */
export function queryFigures(): Figure[] {
  const graph = madeUpGraph(1000, 10_000);
  const byLinks = [...graph.vertices.values()].toSorted((a, b) => b.arcs.length - a.arcs.length).map(({ id }) => id);
  const entities = byLinks.filter((id, index) => index % 50 === 0 || id === 'nobody');
  const texts = [...graph.vertices.values()].filter(({ provisions }) => provisions !== undefined).map(({ id }) => id);
  const pairs = entities.flatMap((start, index): [EntityId, EntityId][] => [[start, entities[(index * 7 + 5) % entities.length]!], [start, 'nobody' as EntityId]]);
  const days = Array.from({ length: 10 }, (_, index) => 15_000 + 500 * index);

  const queries: Readonly<Record<string, readonly (() => unknown)[]>> = {
    'links of an entity': entities.map((id) => () => linksOf(graph, id)),
    'state at a day': days.map((day) => () => stateAt(graph, day)),
    'neighbours to depth 3': entities.map((id) => () => neighboursWithin(graph, id, 3)),
    'all shortest paths': pairs.map(([start, end]) => () => shortestPaths(graph, start, end)),
    'path in time': pairs.map(([start, end]) => () => pathInTime(graph, start, end)),
    attendance: [() => attendanceOf(graph)],
    'attendance, rolled up': [() => attendanceOf(graph, { rollUp: true })],
    'provisions by topic': [() => provisionsByTopic(graph)],
    'chain of texts': texts.map((id) => () => chainOf(graph, id)),
    'comparison of two': pairs.map(([start, end]) => () => comparison(graph, start, end)),
    'who met whom': [() => projection(graph, { by: 'meetings' })],
    'who shares a text': [() => projection(graph, { by: 'texts' })],
  };
  return Object.entries(queries).map(([name, calls]) => ({ name: `query: ${name}`, value: Math.max(...calls.map(time)), limit: 5, unit: 'ms' }));
}
