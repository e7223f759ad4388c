/** The chain of each text, asked of the graph of the base, and the paragraphs along it that share a topic. */

import { entityOf, type KnowledgeBase } from '../../knowledge/base.ts';
import { compareDates } from '../../knowledge/date.ts';
import type { EntityId, ProvisionId } from '../../knowledge/id.ts';
import { type Chain, chainOf, type ChainLink, type QueryGraph } from '../../knowledge/query/index.ts';
import { queryable } from '../../knowledge/queryable.ts';
import { type TextEntity, textsOf } from './record.ts';

/** Paragraphs of other texts of the chain on the topic of one of its own. */
export interface SameTopic {
  readonly text: EntityId;
  readonly paragraphs: readonly ProvisionId[];
}

const graphs = new WeakMap<KnowledgeBase, QueryGraph>();

/** The chain of a text. The graph that answers is made once a base. */
export function chainIn(base: KnowledgeBase, id: EntityId): Chain {
  const graph = graphs.get(base) ?? queryable(base);
  graphs.set(base, graph);
  return chainOf(graph, id);
}

/** Texts that have a page of their chain, oldest first: they name another text, or are named by one. */
export function chained(base: KnowledgeBase): TextEntity[] {
  return textsOf(base).filter(({ id }) => {
    const { before, after } = chainIn(base, id);
    return before.length + after.length > 0;
  });
}

/** The date of a text. */
export const dateOf = (base: KnowledgeBase, id: EntityId) => (entityOf(base, id) as TextEntity).fields.date;

/** Texts of one side of a chain with paragraphs on a topic, oldest first. */
export function onTopic(base: KnowledgeBase, links: readonly ChainLink[], topic: EntityId): SameTopic[] {
  return links
    .map(({ id }) => ({ text: id, paragraphs: ((entityOf(base, id) as TextEntity).fields.provisions ?? []).filter((provision) => provision.topic === topic).map((provision) => provision.id) }))
    .filter(({ paragraphs }) => paragraphs.length > 0)
    .toSorted((a, b) => compareDates(dateOf(base, a.text), dateOf(base, b.text)));
}

/** How many earlier and how many later texts of the chain have paragraphs on the topic of each paragraph of a text. */
export function countsOnTopic(base: KnowledgeBase, { id, fields }: TextEntity): ReadonlyMap<ProvisionId, { readonly before: number; readonly after: number }> {
  const { before, after } = chainIn(base, id);
  return new Map((fields.provisions ?? []).map((provision) => [provision.id, { before: onTopic(base, before, provision.topic).length, after: onTopic(base, after, provision.topic).length }]));
}
