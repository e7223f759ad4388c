import { expect, test } from 'vitest';
import { graphOf } from '../graph/elements.ts';
import { checkContent } from '../site/load.ts';
import { readRecords } from '../tests/read-csv.ts';
import { propertyGraphEdges, propertyGraphNodes } from './property-graph.ts';

const graph = graphOf(checkContent('.').base!);

test('every entity is a row with its kind as label', () => {
  const rows = readRecords(propertyGraphNodes(graph));
  expect(rows.map((row) => [row['id:ID'], row[':LABEL'], row['claims:long']])).toEqual(graph.nodes.map(({ id, kind, claims }) => [id, `${kind[0]!.toUpperCase()}${kind.slice(1)}`, String(claims)]));
});

test('every claim is a row between two rows of entities', () => {
  const ids = new Set(readRecords(propertyGraphNodes(graph)).map((row) => row['id:ID']));
  const rows = readRecords(propertyGraphEdges(graph));
  expect(rows.map((row) => [row['id'], row[':START_ID'], row[':END_ID'], row['relation']])).toEqual(graph.edges.map(({ id, source, target, relation }) => [id, source, target, relation]));
  expect(rows.filter((row) => !ids.has(row[':START_ID']!) || !ids.has(row[':END_ID']!))).toEqual([]);
});

test('types of relationships are words that need no quotes in Cypher', () => {
  const types = [...new Set(readRecords(propertyGraphEdges(graph)).map((row) => row[':TYPE']!))];
  expect(types).toContain('HOLDS_OFFICE');
  expect(types.filter((type) => !/^[A-Z_]+$/.test(type))).toEqual([]);
});
