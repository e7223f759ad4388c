import { expect, test } from 'vitest';
import { chainOf, type ChainLink, textRelations } from './chain.ts';
import { edge, graphOf, id } from './fixtures/small-graph.ts';

const told = (links: readonly ChainLink[]) => links.map(({ id: text, depth, edges }) => `${depth} ${text}: ${edges.map((link) => link.id).join(', ')}`);

test('builds on six relations and no other', () => {
  expect([...textRelations].toSorted()).toEqual(['amends', 'endorses', 'extends', 'implements', 'recalls', 'supersedes']);
});

test('follows texts to both sides, each at its least depth, with the claims that join it', () => {
  const graph = graphOf([
    edge('text', 'endorses', 'plan'),
    edge('text', 'recalls', 'plan'),
    edge('text', 'recalls', 'pact'),
    edge('plan', 'amends', 'pact'),
    edge('plan', 'implements', 'charter'),
    edge('pact', 'recalls', 'charter'),
    edge('next', 'extends', 'text'),
    edge('last', 'supersedes', 'next'),
    edge('talks', 'concerns', 'text'),
    edge('speech', 'about', 'plan'),
  ]);
  const { before, after } = chainOf(graph, id('text'));
  expect(told(before)).toEqual(['1 pact: text:recalls-pact', '1 plan: text:endorses-plan, text:recalls-plan', '2 charter: pact:recalls-charter, plan:implements-charter']);
  expect(told(after)).toEqual(['1 next: next:extends-text', '2 last: last:supersedes-next']);
});

test('ends where texts name each other in a circle', () => {
  const { before, after } = chainOf(graphOf([edge('a', 'amends', 'b'), edge('b', 'recalls', 'a')]), id('a'));
  expect([told(before), told(after)]).toEqual([['1 b: a:amends-b'], ['1 b: b:recalls-a']]);
});
