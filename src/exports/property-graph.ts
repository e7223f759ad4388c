/**
 * The graph as two tables that property-graph databases import: nodes and relationships, with the header of Neo4j's importer
 * (https://neo4j.com/docs/operations-manual/current/tools/neo4j-admin/neo4j-admin-import/); Memgraph reads the same rows by LOAD CSV.
 */

import type { GraphEdge, GraphNode } from '../graph/elements.ts';
import { capital } from '../knowledge/text.ts';
import type { RelationWord } from '../words/index.ts';
import { type Attribute, type DrawnGraph, edgeAttributes, nodeAttributes } from './attributes.ts';
import { writeCsv } from './csv.ts';

const types = { string: '', integer: ':long', boolean: ':boolean' } as const;

/** A column of a table: its heading in the importer's words, and its cell. */
type Column<T> = readonly [heading: string, cell: (item: T) => string | undefined];

const columnsOf = <T>(attributes: readonly Attribute<T>[]): Column<T>[] => attributes.map(({ name, type, of }) => [`${name}${types[type]}`, of]);

function table<T>(columns: readonly Column<T>[], items: readonly T[]): string {
  return writeCsv(columns.map(([heading]) => heading), items.map((item) => Object.fromEntries(columns.map(([heading, cell]) => [heading, cell(item)]))));
}

/** The type of a relation as such databases write it: `HOLDS_OFFICE`. */
const typeOf = (relation: RelationWord) => relation.toUpperCase().replaceAll('-', '_');

/** Entities: id, kind as label, and the fields of the other graph formats. */
export function propertyGraphNodes({ nodes }: DrawnGraph): string {
  return table<GraphNode>([['id:ID', ({ id }) => id], [':LABEL', ({ kind }) => capital(kind)], ...columnsOf(nodeAttributes)], nodes);
}

/** Claims: both ends, the relation as type, and the fields of the other graph formats. */
export function propertyGraphEdges({ edges }: DrawnGraph): string {
  return table<GraphEdge>([[':START_ID', ({ source }) => source], [':END_ID', ({ target }) => target], [':TYPE', ({ relation }) => typeOf(relation)], ['id', ({ id }) => id], ...columnsOf(edgeAttributes)], edges);
}
