/** The base as a graph: nodes and edges as plain values, in the order in which every export and drawing takes them. */

import { type Claim, countClaims, dateOf, type Entity, type KnowledgeBase } from '../knowledge/base.ts';
import type { DateText } from '../knowledge/date.ts';
import type { EntityId, ProvisionId, SourceId } from '../knowledge/id.ts';
import type { LocalText } from '../knowledge/locale.ts';
import { spanOf } from '../knowledge/period.ts';
import type { KindWord, RelationWord, SubkindWord } from '../words/index.ts';

type Labels = Pick<LocalText, 'en' | 'ar'>;

export interface GraphNode {
  readonly id: EntityId;
  readonly kind: KindWord;
  readonly subkind?: SubkindWord;
  /** The short name where there is one, else the name. */
  readonly labels: Labels;
  /** EDTF: when it was, or, of a track, when it was active. */
  readonly date?: DateText;
  /** How many claims begin or end at it. */
  readonly claims: number;
}

/** A claim between the page that holds it (`source`) and the entity at its other end (`target`). */
export interface GraphEdge extends Pick<Claim, 'role' | 'attendance' | 'vote' | 'for' | 'claimedBy'> {
  /** `<page>:<anchor>`, the claim's id everywhere. */
  readonly id: string;
  readonly source: EntityId;
  readonly target: EntityId;
  /** The paragraph of the target at which it ends. */
  readonly provision?: ProvisionId;
  readonly relation: RelationWord;
  /** EDTF: since when, and until when it holds; both left out for what is undated. */
  readonly start?: DateText;
  readonly end?: DateText;
  /** Only where true. */
  readonly disputed?: true;
  readonly editorial?: true;
  readonly sources: readonly SourceId[];
}

export interface Graph {
  /** Sorted by id. */
  readonly nodes: readonly GraphNode[];
  /** Sorted as the base sorts claims. */
  readonly edges: readonly GraphEdge[];
}

/** Leaves out keys without a value, so that an export has none. */
function present<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined && part !== false)) as T;
}

function nodeOf(entity: Entity, base: KnowledgeBase): GraphNode {
  const { id, kind, fields } = entity;
  const { name, short } = fields;
  return present({ id, kind, subkind: 'subkind' in fields ? fields.subkind : undefined, labels: { en: short?.en ?? name.en, ar: short?.ar ?? name.ar }, date: dateOf(entity), claims: countClaims(base, id) }) as GraphNode;
}

function edgeOf(claim: Claim): GraphEdge {
  const { id, page, to, relation, role, attendance, vote, for: behalf, claimedBy, disputed, editorial, cite } = claim;
  return present({
    id, source: page, target: to.id, provision: to.provision, relation, ...spanOf(claim), role, attendance, vote, for: behalf, claimedBy, disputed, editorial, sources: cite,
  }) as GraphEdge;
}

/** The whole graph of a base. */
export function graphOf(base: KnowledgeBase): Graph {
  return { nodes: [...base.entities.values()].map((entity) => nodeOf(entity, base)), edges: base.claims.map(edgeOf) };
}
