/** The chain of texts: what a text builds on, what that builds on, and the same forwards. */

import type { RelationWord } from '../../words/index.ts';
import type { EntityId } from '../id.ts';
import { relationNames, relations } from '../relations.ts';
import { distancesFrom } from './distance.ts';
import type { QueryEdge, QueryGraph, Vertex } from './graph.ts';

/** The relations by which a text builds on another, as those that only texts may hold: endorses, implements, recalls … */
export const textRelations: ReadonlySet<RelationWord> = new Set(
  relationNames.filter((name) => relations[name].family === 'text' && relations[name].from.every((kind) => kind === 'resolution' || kind === 'agreement')),
);

export interface ChainLink {
  readonly id: EntityId;
  /** Texts between it and the text asked about, plus one. */
  readonly depth: number;
  /** The claims that join it to the chain, one step nearer to the text asked about. */
  readonly edges: readonly QueryEdge[];
}

export interface Chain {
  /** What the text builds on, nearest first. */
  readonly before: readonly ChainLink[];
  /** What builds on it, nearest first. */
  readonly after: readonly ChainLink[];
}

/** The whole chain of a text, each text once a side, by its shortest way. */
export function chainOf({ vertices }: QueryGraph, text: EntityId): Chain {
  const start = vertices.get(text);
  const side = (far: 'source' | 'target'): ChainLink[] => {
    if (start === undefined) return [];
    const depths = distancesFrom(start, ({ edge, to }) => textRelations.has(edge.relation) && edge[far] === to.id);
    const joining = ({ id, arcs }: Vertex, depth: number) => arcs.filter(({ edge, to }) => textRelations.has(edge.relation) && edge[far] === id && depths.get(to) === depth - 1).map(({ edge }) => edge);
    return [...depths].slice(1).map(([vertex, depth]) => ({ id: vertex.id, depth, edges: joining(vertex, depth) }));
  };
  return { before: side('target'), after: side('source') };
}
