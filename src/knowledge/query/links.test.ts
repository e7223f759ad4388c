import { expect, test } from 'vitest';
import { edge, graphOf, id } from './fixtures/small-graph.ts';
import { linksOf } from './links.ts';

const graph = graphOf([
  edge('text', 'recalls', 'older', [9, 9]),
  edge('text', 'adopted-by', 'council', [9, 9]),
  edge('talks', 'produced', 'text', [8, 8]),
  edge('late', 'recalls', 'text'),
  edge('next', 'recalls', 'text', [20, 20]),
  edge('after', 'recalls', 'text', [12, 12]),
]);

test('groups links by relation, in the order of the table, those out before those in, earliest first', () => {
  const groups = linksOf(graph, id('text')).map(({ relation, direction, edges }) => [relation, direction, edges.map((link) => (direction === 'out' ? link.target : link.source))]);
  expect(groups).toEqual([
    ['adopted-by', 'out', ['council']],
    ['produced', 'in', ['talks']],
    ['recalls', 'out', ['older']],
    ['recalls', 'in', ['after', 'next', 'late']],
  ]);
});

test('gives none for what nothing is linked to', () => {
  expect(linksOf(graph, id('nobody'))).toEqual([]);
});
