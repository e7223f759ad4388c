/** What the texts say on each topic, paragraph by paragraph, and what followed from it. */

import type { EntityId, ProvisionId } from '../id.ts';
import type { QueryEdge, QueryGraph } from './graph.ts';

export interface TopicProvision {
  readonly text: EntityId;
  readonly provision: ProvisionId;
  /** The claims that end at this paragraph, of later texts and of statements. */
  readonly followers: readonly QueryEdge[];
}

/** The provisions of all texts by topic. Topics and texts come in the order of the nodes, paragraphs in that of their text. */
export function provisionsByTopic({ vertices }: QueryGraph): ReadonlyMap<EntityId, readonly TopicProvision[]> {
  const all = [...vertices.values()].flatMap(({ id: text, provisions = [], arcs }) => {
    const followers = (paragraph: ProvisionId) => arcs.map(({ edge }) => edge).filter(({ target, provision }) => target === text && provision === paragraph);
    return provisions.map(({ id: provision, topic }) => ({ topic, text, provision, followers: followers(provision) }));
  });
  const groups = Map.groupBy(all, ({ topic }) => topic);
  const topics = [...vertices.keys()].filter((id) => groups.has(id));
  return new Map(topics.map((id) => [id, groups.get(id)!.map(({ text, provision, followers }) => ({ text, provision, followers }))]));
}
