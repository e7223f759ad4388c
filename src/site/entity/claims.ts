/** The claims of an entity as its page lists them: in both directions, grouped by relation. */

import { toHtml } from 'hast-util-to-html';
import { fill, inSentence, type RelationWord, type Words, words } from '../../words/index.ts';
import type { Claim, Entity } from '../../knowledge/base.ts';
import { formatSpan } from '../../knowledge/date-words.ts';
import { compareDates } from '../../knowledge/date.ts';
import type { EntityId } from '../../knowledge/id.ts';
import { startOf } from '../../knowledge/link.ts';
import { partyName } from '../../knowledge/prose/accounts.ts';
import { type Child, h } from '../../knowledge/prose/hast.ts';
import { quoted } from '../../knowledge/prose/quotation.ts';
import { citationNumbers } from '../../knowledge/prose/sources.ts';
import { relationNames } from '../../knowledge/relations.ts';
import { roleText } from '../../knowledge/role.ts';
import { claimPath, type CitingContext, type EntityContext, nameOf } from './context.ts';

export interface ClaimRow {
  readonly claim: Claim;
  /** The entity at the other end, as seen from this page. */
  readonly other: EntityId;
  readonly provision: string | undefined;
  /** HTML of what is said about the link: for whom, in what role, according to whom. */
  readonly role: string;
  readonly date: string | undefined;
  readonly cites: string;
  /** Where the claim has its address: here, or on the other page. */
  readonly address: string;
  readonly own: boolean;
}

export interface ClaimGroup {
  readonly relation: RelationWord;
  readonly heading: string;
  readonly rows: readonly ClaimRow[];
}

function withSeparators(parts: readonly Child[], separator: string): Child[] {
  return parts.filter((part) => part !== undefined).flatMap((part, index) => (index === 0 ? [part] : [separator, part]));
}

/** What is said about a link: for whom, in what role, according to whom. */
export function roleParts(claim: Claim, context: CitingContext): Child[] {
  const all: Words = words[context.locale];
  const { ui } = all;
  const mark = (text: string, ...classes: string[]) => h('span', { className: ['mark', ...classes] }, text);
  const parts: Child[] = [
    claim.vote === undefined ? undefined : all.vote[claim.vote],
    claim.for === undefined ? undefined : fill(ui.forWhom, { name: inSentence(nameOf(context.base, claim.for, context.locale, 'short'), context.locale) }),
    roleText(claim, context),
    claim.attendance === undefined || claim.attendance === 'attended' ? undefined : mark(all.attendance[claim.attendance], 'disp'),
    claim.to.provision === undefined ? undefined : fill(/^p/.test(claim.to.provision) ? ui.paragraphN : ui.pointN, { n: claim.to.provision.slice(1) }),
    claim.claimedBy === undefined ? undefined : attribution(claim.claimedBy, context),
    claim.note?.[context.locale],
    claim.quote === undefined ? undefined : quoted(claim.quote, context),
    claim.disputed ? mark(ui.disputed, 'disp') : undefined,
    claim.editorial ? mark(ui.editorial) : undefined,
  ];
  return withSeparators(parts, ui.semicolon);
}

/** The same as HTML. */
export function roleHtml(claim: Claim, context: CitingContext): string {
  return toHtml(h('span', {}, ...roleParts(claim, context)).children);
}

/** What keeps a claim from being a plain fact: according to whom it holds, and that it is disputed. */
export function accountOf({ claimedBy, disputed }: Claim, context: EntityContext): Child[] {
  return [...(claimedBy === undefined ? [] : [attribution(claimedBy, context)]), ...(disputed ? [words[context.locale].ui.disputed] : [])];
}

/** "according to X", with X as a link where it has a page. */
function attribution(party: NonNullable<Claim['claimedBy']>, context: CitingContext): Child {
  const [before, after] = words[context.locale].ui.accordingTo.split('{name}');
  return [before, partyName(party, context), after];
}

function toRow(claim: Claim, context: EntityContext): ClaimRow {
  const own = claim.page === context.entity.id;
  return {
    claim,
    other: own ? claim.to.id : claim.page,
    provision: claim.to.provision,
    role: roleHtml(claim, context),
    date: formatSpan(claim, words[context.locale]),
    cites: claim.cite.length === 0 ? '' : toHtml(h('span', {}, citationNumbers(claim.cite.map((source) => ({ source })), context)).children),
    address: own ? `#${claim.anchor}` : claimPath(context.base, claim, context.locale),
    own,
  };
}

/** Claims at the other end of this page, oldest first. */
export function incoming(entity: Entity, { base }: Pick<EntityContext, 'base'>): readonly Claim[] {
  return (base.claimsTo.get(entity.id) ?? []).toSorted((a, b) => compareDates(startOf(a), startOf(b)));
}

/** All claims of a page: for each relation of the table those that it holds, then those that end at it. */
export function claimGroups(context: EntityContext): ClaimGroup[] {
  const { base, entity, locale } = context;
  const out = Map.groupBy(base.claimsFrom.get(entity.id) ?? [], ({ relation }) => relation);
  const back = Map.groupBy(incoming(entity, context), ({ relation }) => relation);
  return relationNames.flatMap((relation) => {
    const label = words[locale].relations[relation];
    const sides = [
      { heading: label.out, claims: out.get(relation) ?? [] },
      { heading: label.in, claims: back.get(relation) ?? [] },
    ];
    return sides.filter(({ claims }) => claims.length > 0).map(({ heading, claims }) => ({ relation, heading, rows: claims.map((claim) => toRow(claim, context)) }));
  });
}
