import { expect, test } from 'vitest';
import { edge, graphOf, id, nodes } from './fixtures/small-graph.ts';
import { compareDays, indexGraph, shownUnasked } from './graph.ts';

test('lists the claims at an entity from either end, in the order of the nodes at the other', () => {
  const edges = [edge('talks', 'participant', 'boris'), edge('talks', 'host', 'boris'), edge('talks', 'participant', 'anna'), edge('text', 'concerns', 'talks')];
  const { vertices } = graphOf(edges);
  const arcs = (name: string) => vertices.get(id(name))!.arcs.map((arc) => [arc.edge.id, arc.to.id]);
  expect(arcs('talks')).toEqual([['talks:participant-anna', 'anna'], ['talks:participant-boris', 'boris'], ['talks:host-boris', 'boris'], ['text:concerns-talks', 'text']]);
  expect(arcs('boris')).toEqual([['talks:participant-boris', 'talks'], ['talks:host-boris', 'talks']]);
  expect(vertices.get(id('text'))).toMatchObject({ id: 'text', kind: 'actor', rank: 3 });
});

test('refuses an edge that ends at no node', () => {
  expect(() => indexGraph(nodes('meeting', 'talks'), [edge('talks', 'participant', 'anna')])).toThrow('Edge "talks:participant-anna" ends at "anna", which is no node');
});

test('leaves out unasked what a graph does not show, and groupings', () => {
  const edges = [edge('draft', 'voted', 'russia'), edge('talks', 'part-of', 'track', undefined, { editorial: true }), edge('talks', 'participant', 'russia')];
  expect(edges.filter(shownUnasked).map(({ relation }) => relation)).toEqual(['participant']);
});

test('sorts by the first day, with what has none at the end', () => {
  const open = edge('a', 'supports', 'b', [Number.NEGATIVE_INFINITY, 3]);
  const edges = [edge('d', 'supports', 'b'), edge('c', 'supports', 'b', [7, 9]), open, edge('e', 'supports', 'b', [7, 7])];
  expect(edges.toSorted(compareDays).map(({ source }) => source)).toEqual(['a', 'c', 'e', 'd']);
});
