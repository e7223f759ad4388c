import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EntityId } from '../id.ts';
import { allPaths, anyGraph, edge, graphOf, id } from './fixtures/small-graph.ts';
import type { QueryGraph } from './graph.ts';
import { pathInTime, type TimedHop } from './path-in-time.ts';

const told = (path: readonly TimedHop[] | undefined) => path?.map(({ from, to, day }) => `${from} ${to} ${day}`);

test('goes on from a meeting to a later one, and never back', () => {
  const graph = graphOf([edge('talks', 'participant', 'anna', [5, 5]), edge('talks', 'participant', 'boris', [5, 5]), edge('summit', 'participant', 'boris', [9, 9]), edge('summit', 'participant', 'clara', [9, 9])]);
  expect(told(pathInTime(graph, id('anna'), id('clara')))).toEqual(['anna talks 5', 'talks boris 5', 'boris summit 9', 'summit clara 9']);
  expect(pathInTime(graph, id('clara'), id('anna'))).toBeUndefined();
});

test('takes a hop on any day on which its claim may hold, first of all the earliest', () => {
  const graph = graphOf([edge('anna', 'supports', 'boris', [5, 30]), edge('boris', 'supports', 'clara', [1, 10]), edge('clara', 'supports', 'dora', [1, 4])]);
  expect(told(pathInTime(graph, id('anna'), id('clara')))).toEqual(['anna boris 5', 'boris clara 5']);
  expect(pathInTime(graph, id('anna'), id('dora'))).toBeUndefined();
});

test('prefers fewer hops to an earlier day, and an earlier day among as many hops', () => {
  const graph = graphOf([
    edge('a', 'supports', 'z', [50, 50]), edge('a', 'supports', 'b', [1, 1]), edge('b', 'supports', 'z', [2, 2]),
    edge('a', 'supports', 'c', [3, 3]), edge('c', 'supports', 'y', [4, 4]), edge('b', 'supports', 'y', [6, 6]),
  ]);
  expect(told(pathInTime(graph, id('a'), id('z')))).toEqual(['a z 50']);
  expect(told(pathInTime(graph, id('a'), id('y')))).toEqual(['a c 3', 'c y 4']);
});

test('takes a longer way to an entity where the short one comes too late for the next hop', () => {
  const graph = graphOf([edge('a', 'supports', 'm', [9, 9]), edge('a', 'supports', 'b', [1, 1]), edge('b', 'supports', 'm', [2, 2]), edge('m', 'supports', 'z', [5, 5])]);
  expect(told(pathInTime(graph, id('a'), id('z')))).toEqual(['a b 1', 'b m 2', 'm z 5']);
});

test('uses no undated claim, and none that the filter leaves out', () => {
  const graph = graphOf([edge('a', 'supports', 'b'), edge('draft', 'voted', 'a', [1, 1]), edge('draft', 'voted', 'b', [1, 1])]);
  expect(pathInTime(graph, id('a'), id('b'))).toBeUndefined();
  expect(told(pathInTime(graph, id('a'), id('b'), () => true))).toEqual(['a draft 1', 'draft b 1']);
});

test('names the claims of a hop that may hold on its day', () => {
  const early = edge('a', 'supports', 'b', [1, 4]);
  const late = edge('a', 'allied-with', 'b', [4, 9]);
  expect(pathInTime(graphOf([early, late]), id('a'), id('b'))).toEqual([{ from: 'a', to: 'b', day: 1, edges: [early] }]);
  expect(pathInTime(graphOf([edge('c', 'supports', 'a', [4, 4]), early, late]), id('c'), id('b'))?.[1]).toEqual({ from: 'a', to: 'b', day: 4, edges: [early, late] });
});

test('starts before all time where nothing says since when', () => {
  const graph = graphOf([edge('a', 'supports', 'b', [Number.NEGATIVE_INFINITY, 4])]);
  expect(told(pathInTime(graph, id('a'), id('b')))).toEqual(['a b -Infinity']);
});

test('has no hops from an entity to itself, and no path from or to what is not there', () => {
  const graph = graphOf([edge('a', 'supports', 'b', [1, 4])]);
  expect(pathInTime(graph, id('a'), id('a'))).toEqual([]);
  expect(pathInTime(graph, id('a'), id('nobody'))).toBeUndefined();
  expect(pathInTime(graph, id('nobody'), id('nobody'))).toBeUndefined();
});

/** The day on which a path of entities can be walked to its end at the earliest; undefined where time does not allow it. */
function arrival({ vertices }: QueryGraph, path: readonly EntityId[]): number | undefined {
  let day: number | undefined = Number.NEGATIVE_INFINITY;
  for (const [index, to] of path.entries()) {
    if (index === 0 || day === undefined) continue;
    const since: number = day;
    const between = vertices.get(path[index - 1]!)!.arcs.filter((arc) => arc.to.id === to);
    const days = between.flatMap(({ edge: { period } }) => (period === undefined || period.possible.last < since ? [] : [Math.max(since, period.possible.first)]));
    day = days.length === 0 ? undefined : Math.min(...days);
  }
  return day;
}

test('finds the fewest hops, and the earliest arrival by them, that trying all paths finds', () => {
  fc.assert(
    fc.property(anyGraph, (given) => {
      const all = allPaths(given, id('n0'), id('n1')).flatMap((path) => {
        const day = arrival(given, path);
        return day === undefined ? [] : [{ hops: path.length - 1, day }];
      });
      const [best] = all.toSorted((a, b) => a.hops - b.hops || (a.day < b.day ? -1 : 1));
      const found = pathInTime(given, id('n0'), id('n1'), () => true);
      expect(found && { hops: found.length, day: found.at(-1)!.day }).toEqual(best);
    }),
  );
});
