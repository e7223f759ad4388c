/** The base as the graph that queries ask, in the base's order, with dates as days. */

import type { Claim, Entity, KnowledgeBase } from './base.ts';
import { periodOf } from './period.ts';
import { indexGraph, type QueryEdge, type QueryGraph, type QueryNode } from './query/index.ts';

function nodeOf({ id, kind, fields }: Entity): QueryNode {
  const provisions = 'provisions' in fields ? fields.provisions : undefined;
  return { id, kind, ...(provisions === undefined ? {} : { provisions: provisions.map((provision) => ({ id: provision.id, topic: provision.topic })) }) };
}

function edgeOf(claim: Claim): QueryEdge {
  const { page, to, cite, editorial, disputed, anchor, inherited, from, until, date, quote, note, origin, ...kept } = claim;
  const period = periodOf(claim);
  return {
    ...kept,
    source: page,
    target: to.id,
    ...(to.provision === undefined ? {} : { provision: to.provision }),
    sourceCount: cite.length,
    ...(editorial ? { editorial } : {}),
    ...(disputed ? { disputed } : {}),
    ...(period === undefined ? {} : { period }),
  };
}

/** The graph of a base, indexed. */
export function queryable(base: KnowledgeBase): QueryGraph {
  return indexGraph([...base.entities.values()].map(nodeOf), base.claims.map(edgeOf));
}
