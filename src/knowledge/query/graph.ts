/**
 * The graph that queries ask: entities, and the claims between them, as plain data with indexes.
 * Takes values of these shapes from wherever they come, a base or a data file. Knows no content files and no dates
 * but numbered days, and needs no package, so that the browser asks the same questions.
 */

import type { KindWord } from '../../words/index.ts';
import type { Claim } from '../base.ts';
import type { DayRange } from '../date.ts';
import type { EntityId, ProvisionId } from '../id.ts';
import type { Period } from '../period.ts';
import { relations } from '../relations.ts';

export interface QueryNode {
  readonly id: EntityId;
  readonly kind: KindWord;
  /** Of a text: its paragraphs, each with its topic. */
  readonly provisions?: readonly { readonly id: ProvisionId; readonly topic: EntityId }[];
}

/** A claim between the page that holds it (`source`) and the entity at its other end (`target`). */
export interface QueryEdge extends Pick<Claim, 'relation' | 'role' | 'attendance' | 'vote' | 'for' | 'claimedBy'> {
  readonly id: string;
  readonly source: EntityId;
  readonly target: EntityId;
  /** The paragraph of the target at which it ends. */
  readonly provision?: ProvisionId;
  /** How many sources it names. */
  readonly sourceCount: number;
  readonly editorial?: true;
  readonly disputed?: true;
  /** When it holds; left out for what is undated. */
  readonly period?: Period;
}

/** Which claims a query follows. */
export type EdgeFilter = (edge: QueryEdge) => boolean;

/** A node with the claims at it. */
export interface Vertex extends QueryNode {
  /** Its place in the order of the nodes, from 0. */
  readonly rank: number;
  /** Every claim that it holds or that ends at it, by the rank of the other end. */
  readonly arcs: readonly Arc[];
}

export interface Arc {
  readonly edge: QueryEdge;
  /** The other end. */
  readonly to: Vertex;
  /** The days on which the claim may hold; none where it is undated. Beside `edge`, so that a walk through time is quick. */
  readonly first: number;
  readonly last: number;
}

export interface QueryGraph {
  /** In the order of the nodes given. */
  readonly vertices: ReadonlyMap<EntityId, Vertex>;
  /** In the order given. */
  readonly edges: readonly QueryEdge[];
}

/** A range that holds no day. */
const never: DayRange = { first: Number.POSITIVE_INFINITY, last: Number.NEGATIVE_INFINITY };

/** Indexes a graph, to be done once. @throws when an edge ends at no node. */
export function indexGraph(nodes: readonly QueryNode[], edges: readonly QueryEdge[]): QueryGraph {
  const vertices = new Map(nodes.map((node, rank) => [node.id, { ...node, rank, arcs: [] as Arc[] }]));
  const end = (edge: QueryEdge, id: EntityId) => {
    const vertex = vertices.get(id);
    if (vertex === undefined) throw new Error(`Edge "${edge.id}" ends at "${id}", which is no node`);
    return vertex;
  };
  for (const edge of edges) {
    const [source, target] = [end(edge, edge.source), end(edge, edge.target)];
    const { first, last } = edge.period?.possible ?? never;
    source.arcs.push({ edge, to: target, first, last });
    target.arcs.push({ edge, to: source, first, last });
  }
  for (const { arcs } of vertices.values()) arcs.sort((a, b) => a.to.rank - b.to.rank);
  return { vertices, edges };
}

/** The claims that a graph shows before anybody asks: relations that are shown, and no groupings of ours. */
export const shownUnasked: EdgeFilter = ({ relation, editorial }) => relations[relation].shown && editorial !== true;

/** The order of time: by the first day on which a claim may hold; the undated comes last. */
export function compareDays({ period: a }: QueryEdge, { period: b }: QueryEdge): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return a.possible.first < b.possible.first ? -1 : a.possible.first > b.possible.first ? 1 : 0;
}
