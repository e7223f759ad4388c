/** What began and what ended on a day, besides the entries of that date: offices, memberships, the force of texts, bodies. */

import { toHtml } from 'hast-util-to-html';
import type { KnowledgeBase } from '../../knowledge/base.ts';
import type { DateText } from '../../knowledge/date.ts';
import { type ClaimTurn, type DayField, daysOf, type EntityTurn, type Turn } from '../../knowledge/days.ts';
import type { EntityId } from '../../knowledge/id.ts';
import { h } from '../../knowledge/prose/hast.ts';
import { citationNumbers } from '../../knowledge/prose/sources.ts';
import { relationNames } from '../../knowledge/relations.ts';
import { type RelationWord, words } from '../../words/index.ts';
import { roleHtml } from '../entity/claims.ts';
import { claimPath, type CitingContext } from '../entity/context.ts';
import { citesHtml } from '../entity/texts.ts';

export interface TurnRow {
  readonly id: EntityId;
  /** The other end of a claim. */
  readonly other: EntityId | undefined;
  /** HTML of what is said about the claim, or the words for what turned. */
  readonly role: string;
  readonly cites: string;
  /** The address of a claim. */
  readonly address: string | undefined;
}

export interface TurnGroup {
  readonly heading: string;
  readonly rows: readonly TurnRow[];
}

/** What began, what ended, and what is dated to the day apart from the page that holds it. */
export type TurnViews = Readonly<Record<'begins' | 'ends' | 'on', readonly TurnGroup[]>>;

/** Fields of which a day tells under its own heading: the date is what happened. */
const told: readonly DayField[] = ['in-force', 'active', 'founded', 'dissolved', 'died'];

/** Turns of a day, without what stands under other headings. */
export function turnsOn(date: DateText, base: KnowledgeBase): { readonly entities: readonly EntityTurn[]; readonly claims: readonly ClaimTurn[] } {
  const { entities = [], claims = [] } = daysOf(base).get(date) ?? {};
  return { entities: entities.filter(({ field }) => told.includes(field)), claims };
}

function entityRow({ entity, field, turn }: EntityTurn, context: CitingContext): TurnRow {
  const { turned } = words[context.locale].day;
  return { id: entity.id, other: undefined, role: turned[field === 'date' ? 'in-force' : field][turn === 'ends' ? 'ends' : 'begins'], cites: citesHtml(entity.fields.cite, context), address: undefined };
}

function claimRow({ claim }: ClaimTurn, context: CitingContext): TurnRow {
  const cites = claim.cite.length === 0 ? '' : toHtml(h('span', {}, citationNumbers(claim.cite.map((source) => ({ source })), context)).children);
  return { id: claim.page, other: claim.to.id, role: roleHtml(claim, context), cites, address: claimPath(context.base, claim, context.locale) };
}

/** The turns of a day as the page lists them, with their sources. */
export function turnViews(date: DateText, context: CitingContext): TurnViews {
  const { entities, claims } = turnsOn(date, context.base);
  const all = words[context.locale];
  const groupsOf = (wanted: Turn): TurnGroup[] => {
    const byRelation = Map.groupBy(claims.filter(({ turn }) => turn === wanted), ({ claim }) => claim.relation);
    const own = entities.filter(({ turn }) => turn === wanted || (wanted === 'begins' && turn === 'on'));
    return [
      ...(wanted === 'on' || own.length === 0 ? [] : [{ heading: all.day.entries, rows: own.map((turn) => entityRow(turn, context)) }]),
      ...relationNames.filter((relation) => byRelation.has(relation)).map((relation: RelationWord) => ({ heading: all.relations[relation].out, rows: byRelation.get(relation)!.map((turn) => claimRow(turn, context)) })),
    ];
  };
  return { begins: groupsOf('begins'), ends: groupsOf('ends'), on: groupsOf('on') };
}
