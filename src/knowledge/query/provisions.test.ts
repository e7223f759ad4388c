import { expect, test } from 'vitest';
import type { ProvisionId } from '../id.ts';
import { edge, id, nodes } from './fixtures/small-graph.ts';
import { indexGraph, type QueryNode } from './graph.ts';
import { provisionsByTopic } from './provisions.ts';

const provision = (name: string) => name as ProvisionId;
const text = (name: string, ...provisions: [string, string][]): QueryNode => ({ id: id(name), kind: 'resolution', provisions: provisions.map(([paragraph, topic]) => ({ id: provision(paragraph), topic: id(topic) })) });

test('lists the paragraphs of all texts by topic, with what ends at each', () => {
  const edges = [
    edge('deal', 'implements', 'r-1', [5, 5], { provision: provision('p2') }),
    edge('deal', 'recalls', 'r-1', [5, 5]),
    edge('r-2', 'recalls', 'r-1', [9, 9], { provision: provision('p2') }),
  ];
  const graph = indexGraph([...nodes('agreement', 'deal'), text('r-1', ['p1', 'truce'], ['p2', 'aid'], ['x1', 'truce']), text('r-2', ['p2', 'aid']), ...nodes('topic', 'aid elections truce')], edges);
  expect([...provisionsByTopic(graph)]).toEqual([
    ['aid', [{ text: 'r-1', provision: 'p2', followers: [edges[0], edges[2]] }, { text: 'r-2', provision: 'p2', followers: [] }]],
    ['truce', [{ text: 'r-1', provision: 'p1', followers: [] }, { text: 'r-1', provision: 'x1', followers: [] }]],
  ]);
});
