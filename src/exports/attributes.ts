/** Nodes and edges with attributes that are plain texts, for formats that know no objects and no lists. The names are those of claims.csv. */

import type { GraphEdge, GraphNode } from '../graph/elements.ts';
import type { LocalText } from '../knowledge/locale.ts';

/** A node that may have its place in a drawing: px from the upper left corner, y downwards. */
export interface DrawnNode extends GraphNode {
  readonly x?: number;
  readonly y?: number;
}

/** A part of the graph, or the whole. Every edge ends at two of the nodes. */
export interface DrawnGraph {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly GraphEdge[];
}

export interface Attribute<T> {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'boolean';
  readonly of: (element: T) => string | undefined;
}

type IdOrWords = string | Pick<LocalText, 'en' | 'ar'> | undefined;

/** An id as it is, words in English. */
export const inEnglish = (value: IdOrWords) => (typeof value === 'object' ? value.en : value);
export const inArabic = (value: IdOrWords) => (typeof value === 'object' ? value.ar : undefined);
const text = <T>(name: string, of: Attribute<T>['of']): Attribute<T> => ({ name, type: 'string', of });

export const nodeAttributes: readonly Attribute<GraphNode>[] = [
  text('kind', ({ kind }) => kind),
  text('subkind', ({ subkind }) => subkind),
  text('label_en', ({ labels }) => labels.en),
  text('label_ar', ({ labels }) => labels.ar),
  text('date', ({ date }) => date),
  { name: 'claims', type: 'integer', of: ({ claims }) => String(claims) },
];

export const edgeAttributes: readonly Attribute<GraphEdge>[] = [
  text('relation', ({ relation }) => relation),
  text('provision', ({ provision }) => provision),
  text('for', ({ for: behalf }) => behalf),
  text('role', ({ role }) => inEnglish(role)),
  text('role_ar', ({ role }) => inArabic(role)),
  text('attendance', ({ attendance }) => attendance),
  text('vote', ({ vote }) => vote),
  text('start', ({ start }) => start),
  text('end', ({ end }) => end),
  text('claimed_by', ({ claimedBy }) => inEnglish(claimedBy)),
  text('claimed_by_ar', ({ claimedBy }) => inArabic(claimedBy)),
  { name: 'disputed', type: 'boolean', of: ({ disputed }) => String(disputed === true) },
  { name: 'editorial', type: 'boolean', of: ({ editorial }) => String(editorial === true) },
  text('sources', ({ sources }) => (sources.length === 0 ? undefined : sources.join(' '))),
];
