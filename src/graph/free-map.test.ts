import { describe, expect, test } from 'vitest';
import { checkContent } from '../site/load.ts';
import type { Graph, GraphEdge, GraphNode } from './elements.ts';
import { placeFreely } from './free-map.ts';
import type { Position } from './positions.ts';
import { neighboursIn, tiesOf } from './ties.ts';
import { wholeGraph } from './whole.ts';

const { graph, free } = wholeGraph(checkContent(process.cwd()).base!);
const away = (a: Position, b: Position) => Math.hypot(a.x - b.x, a.y - b.y);
const meanOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

describe('the free map of the real content', () => {
  test('has a place for every node, in whole px', () => {
    expect([...free.keys()]).toEqual(graph.nodes.map(({ id }) => id));
    expect([...free.values()].filter(({ x, y }) => !Number.isInteger(x) || !Number.isInteger(y))).toEqual([]);
  });

  test('keeps any two nodes 20 px apart', () => {
    const places = [...free];
    const close = places.flatMap(([id, place], index) => places.slice(index + 1).filter(([, other]) => away(place, other) < 20).map(([other]) => `${id} ${other}`));
    expect(close).toEqual([]);
  });

  test('is roughly square, and the nodes fill it', () => {
    const xs = [...free.values()].map(({ x }) => x);
    const ys = [...free.values()].map(({ y }) => y);
    const proportion = (Math.max(...xs) - Math.min(...xs)) / (Math.max(...ys) - Math.min(...ys));
    expect(proportion > 1 && proportion < 2, String(proportion)).toBe(true);
  });

  test('has tied nodes less than half as far from each other as any two', () => {
    const all = [...free.values()];
    const tied = meanOf(tiesOf(graph).map(({ a, b }) => away(free.get(a)!, free.get(b)!)));
    const any = meanOf(all.flatMap((a, index) => all.slice(index + 1).map((b) => away(a, b))));
    expect(tied / any).toBeLessThan(0.5);
  });

  test('lets none of those without a tie fly off', () => {
    const alone = graph.nodes.filter(({ id }) => !neighboursIn(tiesOf(graph)).has(id));
    const xs = [...free].filter(([id]) => !alone.some((node) => node.id === id)).map(([, { x }]) => x);
    expect(alone.length).toBeGreaterThan(5);
    expect(alone.filter(({ id }) => free.get(id)!.x < Math.min(...xs) - 200 || free.get(id)!.x > Math.max(...xs) + 200)).toEqual([]);
  });
});

/** Two cliques of four that one pair joins, and who is alone. */
function small(relation: GraphEdge['relation']): Graph {
  const nodes = ['a1', 'a2', 'a3', 'a4', 'b1', 'b2', 'b3', 'b4', 'lone'].map((id) => ({ id, kind: 'actor', labels: { en: id, ar: id }, claims: 1 }) as unknown as GraphNode);
  const pairs = ['a', 'b'].flatMap((side) => [1, 2, 3, 4].flatMap((one) => [1, 2, 3, 4].filter((other) => other > one).map((other) => [`${side}${one}`, `${side}${other}`])));
  return { nodes, edges: [...pairs, ['a1', 'b1']].map(([source, target]) => ({ source, target, relation }) as unknown as GraphEdge) };
}

test('of two circles that one line joins each keeps together', () => {
  const { positions } = placeFreely(small('participant'));
  const at = (id: string) => positions.get(id as never)!;
  const within = ['a', 'b'].flatMap((side) => [2, 3, 4].map((other) => away(at(`${side}1`), at(`${side}${other}`))));
  const between = [2, 3, 4].flatMap((one) => [2, 3, 4].map((other) => away(at(`a${one}`), at(`b${other}`))));
  expect(meanOf(within)).toBeLessThan(0.6 * meanOf(between));
});

test('votes draw nothing together: the map is that of a graph without them', () => {
  const votes = small('voted');
  expect(placeFreely(votes)).toEqual(placeFreely({ nodes: votes.nodes, edges: [] }));
});

test('an empty graph has an empty map', () => {
  expect(placeFreely({ nodes: [], edges: [] })).toEqual({ width: 700, height: 520, positions: new Map() });
});
