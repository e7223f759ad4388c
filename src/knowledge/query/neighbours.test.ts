import { expect, test } from 'vitest';
import { edge, graphOf, id } from './fixtures/small-graph.ts';
import { neighboursWithin } from './neighbours.ts';

const graph = graphOf([
  edge('talks', 'participant', 'anna'),
  edge('talks', 'participant', 'boris'),
  edge('summit', 'participant', 'boris'),
  edge('summit', 'participant', 'clara'),
  edge('draft', 'voted', 'anna'),
  edge('talks', 'part-of', 'track', undefined, { editorial: true }),
]);

test.each([
  [0, {}],
  [1, { talks: 1 }],
  [2, { talks: 1, boris: 2 }],
  [3, { talks: 1, boris: 2, summit: 3 }],
  [9, { talks: 1, boris: 2, summit: 3, clara: 4 }],
])('to depth %i finds what lies within, nearest first', (depth, expected) => {
  expect(neighboursWithin(graph, id('anna'), depth)).toEqual(new Map(Object.entries(expected)));
});

test('follows what the filter lets through', () => {
  expect([...neighboursWithin(graph, id('anna'), 2, () => true)]).toEqual([['draft', 1], ['talks', 1], ['boris', 2], ['track', 2]]);
  expect([...neighboursWithin(graph, id('anna'), 2, ({ relation }) => relation === 'voted')]).toEqual([['draft', 1]]);
});

test('finds none around what is not in the graph', () => {
  expect([...neighboursWithin(graph, id('nobody'), 3)]).toEqual([]);
});
