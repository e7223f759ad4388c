import { expect, test } from 'vitest';
import type { GraphEdge } from './elements.ts';
import { neighboursIn, tiesOf } from './ties.ts';

const edge = (source: string, target: string, more: Partial<GraphEdge> = {}) => ({ source, target, relation: 'participant', ...more }) as unknown as GraphEdge;

test('a tie is a pair with the number of its claims, whichever way they lead', () => {
  expect(tiesOf({ edges: [edge('b', 'a'), edge('a', 'c'), edge('a', 'b', { relation: 'mediator' })] })).toEqual([{ a: 'a', b: 'b', claims: 2 }, { a: 'a', b: 'c', claims: 1 }]);
});

test('votes, groupings by the editors and claims about oneself tie nothing', () => {
  expect(tiesOf({ edges: [edge('a', 'b', { relation: 'voted' }), edge('a', 'b', { editorial: true }), edge('a', 'a')] })).toEqual([]);
});

test('neighbours are those at the other end of a tie', () => {
  expect([...neighboursIn(tiesOf({ edges: [edge('b', 'a'), edge('a', 'c'), edge('c', 'd')] }))]).toEqual([['a', ['b', 'c']], ['b', ['a']], ['c', ['a', 'd']], ['d', ['c']]]);
});
