import { describe, expect, test } from 'vitest';
import { dayRange, toDate } from '../knowledge/date.ts';
import { checkContent } from '../site/load.ts';
import { type Graph, graphOf } from './elements.ts';
import { mapOf } from './positions.ts';
import { wholeGraph } from './whole.ts';

const { base } = checkContent(process.cwd());
const graph = graphOf(base!);
const { map } = wholeGraph(base!);
const at = (id: string) => map.positions.get(id as never)!;

describe('the map of the real content', () => {
  test('is the same twice', () => {
    expect(wholeGraph(checkContent(process.cwd()).base!).map).toEqual(map);
  });

  test('has a place for every node, in whole px, inside the band of its kind', () => {
    expect(map.positions.size).toBe(graph.nodes.length);
    for (const { id, kind } of graph.nodes) {
      const { x, y } = at(id);
      const band = map.bands.find(({ kinds }) => kinds.includes(kind))!;
      expect([Number.isInteger(x), Number.isInteger(y)], id).toEqual([true, true]);
      expect(x >= 0 && x <= map.width && y >= band.top && y <= band.bottom, `${id} at ${x}, ${y}`).toBe(true);
    }
  });

  test('puts what has a date from left to right in its order', () => {
    const dated = graph.nodes.filter(({ kind, date }) => date !== undefined && kind !== 'track').map(({ id, date }) => ({ id, ...dayRange(toDate(date!)) }));
    const sorted = dated.toSorted((a, b) => a.first + a.last - b.first - b.last);
    expect(sorted.length).toBeGreaterThan(60);
    for (const [index, { id }] of sorted.entries()) if (index > 0) expect(at(id).x).toBeGreaterThanOrEqual(at(sorted[index - 1]!.id).x);
  });

  test('keeps any two nodes of a band apart', () => {
    const close = map.bands.flatMap(({ kinds }) => {
      const nodes = graph.nodes.filter(({ kind }) => kinds.includes(kind));
      return nodes.flatMap((a, index) => nodes.slice(index + 1).filter((b) => Math.hypot(at(a.id).x - at(b.id).x, at(a.id).y - at(b.id).y) < 15).map((b) => `${a.id} ${b.id}`));
    });
    expect(close).toEqual([]);
  });
});

test('an empty graph has an empty map', () => {
  const empty: Graph = { nodes: [], edges: [] };
  expect(mapOf(empty).positions.size).toBe(0);
  expect(mapOf(empty).ticks).toEqual([]);
});
