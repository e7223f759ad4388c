/** What the knowledge base holds: entities, claims, sources. Plain values; made once, never changed. */

import type { Root } from 'mdast';
import type { AttendanceWord, KindWord, RelationWord, RoleWord } from '../words/index.ts';
import type { DateText } from './date.ts';
import type { EntityId, Reference, SourceId, StoryId } from './id.ts';
import type { FieldsOf } from './kinds/index.ts';
import type { CorrectionFields } from './kinds/correction.ts';
import type { RemovalFields } from './kinds/removed.ts';
import type { PublisherFields, SourceFields } from './kinds/source.ts';
import type { StoryFields } from './kinds/story.ts';
import type { Locale, LocalText } from './locale.ts';
import { remembered } from './remember.ts';
import type { Path } from './yaml.ts';

/** Where something was written: a file, and the path of its value in the frontmatter. */
export interface Origin {
  readonly file: string;
  readonly path: Path;
}

/** A page of the record. */
export interface EntityOf<K extends KindWord> {
  readonly kind: K;
  readonly id: EntityId;
  readonly file: string;
  readonly fields: FieldsOf<K>;
  /** The prose by language, as a Markdown tree. A file without prose has none. */
  readonly prose: Readonly<Partial<Record<Locale, Root>>>;
}
export type Entity = { [K in KindWord]: EntityOf<K> }[KindWord];

/** A guided story: a way through the record, step by step. Its prose has as many sections as it has steps. */
export interface Story {
  readonly id: StoryId;
  readonly file: string;
  readonly fields: StoryFields;
  readonly prose: Readonly<Partial<Record<Locale, Root>>>;
}

/** A party named by its page, or in words. */
export type Party = EntityId | Pick<LocalText, 'en' | 'ar'>;

export interface Quotation {
  readonly text: string;
  readonly language: string;
  readonly translation?: boolean | undefined;
}

/** The ways to vote, as the lists of a vote name them. */
export const votes = ['for', 'against', 'abstain', 'absent'] as const;

/**
 * One link: `page` holds it, `to` is its other end. Dates are those of the link itself;
 * a momentary one that has none took its page's date, and `inherited` says so.
 */
export interface Claim {
  /** `<page>:<anchor>`, the same in every export. */
  readonly id: string;
  /** The fragment of its address on the page that holds it. */
  readonly anchor: string;
  readonly page: EntityId;
  readonly relation: RelationWord;
  readonly to: Reference;
  readonly for?: EntityId;
  readonly role?: RoleWord | Pick<LocalText, 'en' | 'ar'>;
  readonly attendance?: AttendanceWord;
  /** Of a `voted` claim. */
  readonly vote?: (typeof votes)[number];
  readonly from?: DateText;
  readonly until?: DateText;
  readonly date?: DateText;
  readonly inherited: boolean;
  readonly cite: readonly SourceId[];
  readonly quote?: Quotation;
  readonly claimedBy?: Party;
  readonly disputed: boolean;
  /** A grouping made by Masar, without a source. */
  readonly editorial: boolean;
  readonly note?: Pick<LocalText, 'en' | 'ar'>;
  readonly origin: Origin;
}

export interface Source extends SourceFields {
  readonly id: SourceId;
  readonly origin: Origin;
}

export interface Publisher extends PublisherFields {
  readonly id: SourceId;
}

export interface Correction extends CorrectionFields {
  readonly origin: Origin;
}

/** What is left of an entry that was taken out. */
export interface Removal extends RemovalFields {
  readonly origin: Origin;
}

export interface KnowledgeBase {
  /** Sorted by id. */
  readonly entities: ReadonlyMap<EntityId, Entity>;
  /** Sorted by page, then as pages list them: relation, date, other end. */
  readonly claims: readonly Claim[];
  readonly claimsFrom: ReadonlyMap<EntityId, readonly Claim[]>;
  readonly claimsTo: ReadonlyMap<EntityId, readonly Claim[]>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly publishers: ReadonlyMap<SourceId, Publisher>;
  /** Sorted by id. */
  readonly stories: ReadonlyMap<StoryId, Story>;
  /** Newest first. */
  readonly corrections: readonly Correction[];
  /** Newest first. */
  readonly removed: readonly Removal[];
  /** The day to which the record reaches; undefined where it does not say so. */
  readonly reaches: DateText | undefined;
}

/** The date of a page as a whole, where its kind has one. */
export function dateOf(entity: Entity): DateText | undefined {
  return 'date' in entity.fields ? entity.fields.date : 'active' in entity.fields ? entity.fields.active : undefined;
}

/** The entity with an id. @throws when there is none: the rules have checked every id before. */
export function entityOf(base: KnowledgeBase, id: EntityId): Entity {
  const entity = base.entities.get(id);
  if (entity === undefined) throw new Error(`No entity "${id}" in the knowledge base`);
  return entity;
}

const claimsById = remembered(({ claims }: KnowledgeBase) => new Map<string, Claim>(claims.map((claim) => [claim.id, claim])));

/** The claim with an id. @throws when there is none. */
export function claimOf(base: KnowledgeBase, id: string): Claim {
  const claim = claimsById(base).get(id);
  if (claim === undefined) throw new Error(`No claim "${id}" in the knowledge base`);
  return claim;
}

/** How many claims begin or end at an entity. */
export function countClaims({ claimsFrom, claimsTo }: Pick<KnowledgeBase, 'claimsFrom' | 'claimsTo'>, id: EntityId): number {
  return (claimsFrom.get(id)?.length ?? 0) + (claimsTo.get(id)?.length ?? 0);
}

/** One value or several, as a list. */
export function listOf<T>(value: T | readonly T[] | undefined): readonly T[] {
  return value === undefined ? [] : Array.isArray(value) ? (value as readonly T[]) : [value as T];
}
