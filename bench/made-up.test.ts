/** What the bench measures is measured rightly only if it is what it says it is. */

import { expect, test } from 'vitest';
import { nQuads } from '../src/exports/rdf/n-quads.ts';
import { unpackGraph } from '../src/graph/unpack.ts';
import { buildKnowledgeBase } from '../src/knowledge/index.ts';
import { relations } from '../src/knowledge/relations.ts';
import { address, byN3, linesIn } from '../src/tests/read-rdf.ts';
import { madeUpBase } from './made-up-base.ts';
import { madeUpContent } from './made-up-content.ts';
import { madeUpGraph, madeUpPacked } from './made-up-graph.ts';
import { randomFrom } from './random.ts';

test('draws the same numbers from the same seed, within the bound', () => {
  const random = randomFrom(1);
  const drawn = Array.from({ length: 1000 }, () => random(7));
  const again = randomFrom(1);
  expect(drawn).toEqual(Array.from({ length: 1000 }, () => again(7)));
  expect([...new Set(drawn)].toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6]);
});

test('makes a graph of the size asked for, by the table of relations, the same each time', () => {
  const graph = madeUpGraph(1000, 10_000);
  expect([graph.vertices.size, graph.edges.length, [...graph.vertices.values()].at(-1)!.arcs.length]).toEqual([1000, 10_000, 0]);
  for (const { source, target, relation } of graph.edges) {
    expect(relations[relation].from).toContain(graph.vertices.get(source)!.kind);
    expect(relations[relation].to).toContain(graph.vertices.get(target)!.kind);
  }
  for (const { provisions = [] } of graph.vertices.values()) for (const { topic } of provisions) expect(graph.vertices.get(topic)?.kind).toBe('topic');
  expect(madeUpGraph(1000, 10_000).edges).toEqual(graph.edges);
});

test('makes the same graph as the browser gets it, each claim with an id of its own, the same each time', () => {
  const { graph, words, first } = madeUpPacked(1000, 10_000);
  const { vertices, edges } = madeUpGraph(1000, 10_000);
  const unpacked = unpackGraph(graph, words, first);
  expect([unpacked.nodes.size, unpacked.edges.size, unpacked.first.size]).toEqual([1000, 10_000, 150]);
  const told = ({ source, target, relation, period, attendance, for: behalf, provision, editorial }: (typeof edges)[number]) => ({ source, target, relation, period, attendance, behalf, provision, editorial });
  expect([...unpacked.edges.values()].map(told)).toEqual(edges.map(told));
  expect([...unpacked.query.vertices.keys()]).toEqual([...vertices.keys()]);
  expect(madeUpPacked(1000, 10_000).graph).toEqual(graph);
});

test('makes content without an error: entries with four links each and prose, the same each time', () => {
  const files = madeUpContent(200);
  const { base, diagnostics } = buildKnowledgeBase(files.map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text) })));
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(base!.entities.size).toBe(200);
  expect(base!.claims).toHaveLength(4 * 192);
  expect([...base!.entities.values()].every(({ prose }) => prose.en !== undefined)).toBe(true);
  expect(madeUpContent(200)).toEqual(files);
});

test('makes a base of the size asked for, whose N-Quads another program reads, the same each time', () => {
  const base = madeUpBase(200, 1000);
  expect([base.entities.size, base.claims.length, [...base.claimsFrom.values()].flat().length]).toEqual([200, 1000, 1000]);
  const text = [...nQuads(base, address)].join('');
  expect(byN3(text, 'application/n-quads')).toEqual(linesIn(text));
  expect(madeUpBase(200, 1000)).toEqual(base);
});
