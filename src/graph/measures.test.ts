import { describe, expect, test } from 'vitest';
import { checkContent } from '../site/load.ts';
import { graphOf, type GraphEdge } from './elements.ts';
import { bridges, measuresOf, mostConnected } from './measures.ts';

/** A graph written as its pairs, "a b", and nodes without one. */
function graph(text: string, more: Partial<GraphEdge> = {}) {
  const pairs = text.split(', ').map((pair) => pair.split(' '));
  const edges = pairs.flatMap(([source, target]) => (target === undefined ? [] : [{ source, target, relation: 'participant', ...more } as unknown as GraphEdge]));
  return { nodes: [...new Set(pairs.flat())].toSorted().map((id) => ({ id: id as never })), edges };
}

/** What is measured, a line a node: id, degree, betweenness, community. */
const linesOf = (measures: ReturnType<typeof measuresOf>) => [...measures].map(([id, { degree, betweenness, community }]) => `${id} ${degree} ${betweenness.toFixed(4)} ${community}`);

describe('measures', () => {
  test('of a path: the middle lies between most', () => {
    // Of the 6 pairs of other nodes c lies between 4, b and d between 3 each.
    expect(linesOf(measuresOf(graph('a b, b c, c d, d e')))).toEqual(['a 1 0.0000 1', 'b 2 0.5000 1', 'c 2 0.6667 0', 'd 2 0.5000 0', 'e 1 0.0000 0']);
  });

  test('of a star: its centre lies between all', () => {
    expect(linesOf(measuresOf(graph('hub a, hub b, hub c, hub d')))).toEqual(['a 1 0.0000 0', 'b 1 0.0000 0', 'c 1 0.0000 0', 'd 1 0.0000 0', 'hub 4 1.0000 0']);
  });

  test('of two triangles joined by a line: two communities, and the ends of the line are the bridges', () => {
    // c and d each lie between 2 x 3 = 6 of 10 pairs.
    expect(linesOf(measuresOf(graph('a b, b c, c a, c d, d e, e f, f d')))).toEqual([
      'a 2 0.0000 0',
      'b 2 0.0000 0',
      'c 3 0.6000 0',
      'd 3 0.6000 1',
      'e 2 0.0000 1',
      'f 2 0.0000 1',
    ]);
  });

  test('of a square: each of two shortest paths counts half', () => {
    expect([...measuresOf(graph('a b, b c, c d, d a')).values()].map(({ betweenness }) => betweenness)).toEqual([1 / 6, 1 / 6, 1 / 6, 1 / 6]);
  });

  test('number communities from the largest, and equal ones by the smallest id', () => {
    const measures = measuresOf(graph('a b, c d, e f, f g, g e, lone'));
    expect(linesOf(measures).map((line) => line.replace(/ .* /, ' '))).toEqual(['a 1', 'b 1', 'c 2', 'd 2', 'e 0', 'f 0', 'g 0', 'lone 3']);
  });

  test('count a pair once, whatever its claims, and leave votes, groupings by the editors and claims about oneself out', () => {
    const twice = graph('a b, b a, c c');
    const left = { nodes: [], edges: [...graph('a c', { relation: 'voted' }).edges, ...graph('b c', { editorial: true }).edges] };
    expect(linesOf(measuresOf({ nodes: twice.nodes, edges: [...twice.edges, ...left.edges] }))).toEqual(['a 1 0.0000 0', 'b 1 0.0000 0', 'c 0 0.0000 1']);
  });

  test('of one node, and of none', () => {
    expect(linesOf(measuresOf(graph('a')))).toEqual(['a 0 0.0000 0']);
    expect(measuresOf({ nodes: [], edges: [] }).size).toBe(0);
  });
});

test('lists begin with the highest, of equal ones the smallest id, and hold nobody without', () => {
  const measures = measuresOf(graph('a b, b c, c a, c d, d e, e f, f d, lone'));
  expect(mostConnected(measures, 3).map(({ id, degree }) => [id, degree])).toEqual([['c', 3], ['d', 3], ['a', 2]]);
  expect(bridges(measures, 9).map(({ id, betweenness }) => [id, betweenness])).toEqual([['c', 6 / 15], ['d', 6 / 15]]);
});

describe('the measures of the real content', () => {
  const real = graphOf(checkContent(process.cwd()).base!);
  const measures = measuresOf(real);

  test('are the same twice', () => {
    expect([...measuresOf(real)]).toEqual([...measures]);
  });

  test('are there for every node, in their bounds', () => {
    expect([...measures.keys()]).toEqual(real.nodes.map(({ id }) => id));
    const wrong = [...measures].filter(([, { degree, betweenness, community }]) => !(Number.isInteger(degree) && betweenness >= 0 && betweenness <= 1 && Number.isInteger(community)));
    expect(wrong).toEqual([]);
  });

  test('number the communities without a gap, none larger than the one before', () => {
    const sizes: number[] = [];
    for (const { community } of measures.values()) sizes[community] = (sizes[community] ?? 0) + 1;
    expect(sizes.includes(undefined as never)).toBe(false);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(sizes[0]).toBeLessThan(real.nodes.length / 3);
  });
});
