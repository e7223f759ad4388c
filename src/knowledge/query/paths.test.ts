import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allPaths, anyGraph, edge, graphOf, id } from './fixtures/small-graph.ts';
import { type ShortestPaths, shortestPaths } from './paths.ts';

const graph = graphOf([
  edge('talks', 'participant', 'anna'),
  edge('talks', 'participant', 'boris'),
  edge('summit', 'host', 'boris'),
  edge('summit', 'participant', 'boris'),
  edge('summit', 'participant', 'anna'),
  edge('draft', 'voted', 'boris'),
  edge('draft', 'voted', 'clara'),
  edge('summit', 'part-of', 'track', undefined, { editorial: true }),
  edge('forum', 'part-of', 'track', undefined, { editorial: true }),
  edge('forum', 'participant', 'clara'),
]);

const stops = (found: ShortestPaths | undefined) => found?.paths.map((path) => [path[0]?.from, ...path.map(({ to }) => to)].join(' '));

test('gives all shortest paths, in the order of their stops, with all claims of each hop', () => {
  const found = shortestPaths(graph, id('anna'), id('boris'));
  expect(stops(found)).toEqual(['anna summit boris', 'anna talks boris']);
  expect(found?.total).toBe(2);
  expect(found?.paths[0]?.[1]?.edges.map(({ relation }) => relation)).toEqual(['host', 'participant']);
});

test('reads the same from the other end', () => {
  expect(stops(shortestPaths(graph, id('boris'), id('anna')))).toEqual(['boris summit anna', 'boris talks anna']);
});

test('leaves out votes and groupings unless they are asked for', () => {
  expect(shortestPaths(graph, id('anna'), id('clara'))).toBeUndefined();
  const found = shortestPaths(graph, id('anna'), id('clara'), { where: () => true });
  expect(stops(found)).toEqual(['anna summit boris draft clara', 'anna summit track forum clara', 'anna talks boris draft clara']);
});

test('gives no more than the cap, and says how many there are', () => {
  const lattice = [0, 1, 2, 3, 4].flatMap((step) => ['x', 'y', 'z'].flatMap((a) => ['x', 'y', 'z'].map((b) => edge(`${step}${a}`, 'supports', `${step + 1}${b}`))));
  const found = shortestPaths(graphOf(lattice), id('0x'), id('5z'), { cap: 2 });
  expect(stops(found)).toEqual(['0x 1x 2x 3x 4x 5z', '0x 1x 2x 3x 4y 5z']);
  expect(found?.total).toBe(81);
});

test('has a path without hops from an entity to itself, and none to what is not there', () => {
  expect(shortestPaths(graph, id('anna'), id('anna'))).toEqual({ total: 1, paths: [[]] });
  expect(shortestPaths(graph, id('anna'), id('nobody'))).toBeUndefined();
  expect(shortestPaths(graph, id('nobody'), id('nobody'))).toBeUndefined();
});

test('finds what trying all paths finds', () => {
  fc.assert(
    fc.property(anyGraph, (given) => {
      const all = allPaths(given, id('n0'), id('n1'));
      const least = Math.min(...all.map(({ length }) => length));
      const found = shortestPaths(given, id('n0'), id('n1'), { where: () => true });
      expect(stops(found)).toEqual(all.length === 0 ? undefined : all.filter(({ length }) => length === least).map((path) => path.join(' ')));
    }),
  );
});
