/** What the page of a text shows besides its claims: provisions, the vote, and the chain of texts. */

import { toHtml } from 'hast-util-to-html';
import { fill, type Words, words } from '../../words/index.ts';
import { type Claim, dateOf, entityOf, listOf, votes } from '../../knowledge/base.ts';
import { isPermanent, isVeto } from '../../knowledge/council.ts';
import { drawVote } from '../../graph/vote.ts';
import { compareDates } from '../../knowledge/date.ts';
import { formatDate } from '../../knowledge/date-words.ts';
import { type EntityId, isId } from '../../knowledge/id.ts';
import { h } from '../../knowledge/prose/hast.ts';
import { citationNumbers, countryName } from '../../knowledge/prose/sources.ts';
import { textRelations } from '../../knowledge/query/index.ts';
import { incoming } from './claims.ts';
import { type EntityContext, nameOf } from './context.ts';

/** Raised citation numbers as HTML. */
export function citesHtml(cite: Parameters<typeof listOf<Claim['cite'][number]>>[0], context: EntityContext): string {
  const items = listOf(cite).map((source) => ({ source }));
  return items.length === 0 ? '' : toHtml(h('span', {}, citationNumbers(items, context)).children);
}

export interface ProvisionView {
  readonly id: string;
  /** What stands large in the margin: the paragraph's number, or `x1`. */
  readonly number: string;
  readonly label: string;
  readonly text: string;
  readonly topic: EntityId;
  readonly cites: string;
  /** What ends at this provision: what followed from it. */
  readonly followed: readonly { readonly entity: EntityId; readonly verb: string }[];
}

/** The provisions of a text, in its order. */
export function provisionsOf(context: EntityContext): ProvisionView[] {
  const { entity, base, locale } = context;
  const { ui, relations: labels } = words[locale];
  const list = 'provisions' in entity.fields ? (entity.fields.provisions ?? []) : [];
  return list.map(({ id, topic, text, cite }) => {
    const own = id.startsWith('p');
    return {
      id,
      number: own ? id.slice(1) : id,
      label: fill(own ? ui.paragraphN : ui.pointN, { n: own ? id.slice(1) : id }),
      text: text[locale],
      topic,
      cites: citesHtml(cite, context),
      followed: (base.claimsTo.get(entity.id) ?? [])
        .filter(({ to }) => to.provision === id)
        .map(({ page, relation }) => ({ entity: page, verb: labels[relation].in })),
    };
  });
}

export interface VoterView {
  readonly name: string;
  readonly entity?: EntityId;
}

export interface VoteView {
  /** When, and how it ended: adopted, or vetoed by whom. */
  readonly caption: string;
  readonly cites: string;
  /** The tally as a small figure: HTML. */
  readonly figure: string;
  readonly council: boolean;
  readonly rows: readonly { readonly label: string; readonly count: number; readonly permanent: readonly VoterView[]; readonly others: readonly VoterView[]; readonly named: string | undefined }[];
}

function captionOf(context: EntityContext, against: readonly string[]): string {
  const { entity, locale } = context;
  const { vote, ui } = words[locale];
  if (entity.kind !== 'resolution' || entity.fields.vote === undefined) return '';
  const { tally } = entity.fields.vote;
  const all = tally.for + tally.against + tally.abstain + tally.absent;
  const adopted = entity.fields.subkind !== 'draft-not-adopted';
  const vetoes = against.filter((member) => isVeto(member, tally, context.base));
  const names = vetoes.map((member) => voter(member, context).name).join(ui.comma);
  const outcome = adopted ? fill(vote.result, { result: vote.adopted, n: String(tally.for), all: String(all) }) : vetoes.length > 0 ? fill(vote.vetoedBy, { names }) : vote.notAdopted;
  return `${formatDate(entity.fields.date, words[locale])}${ui.colon}${outcome}`;
}

function voter(member: string, context: EntityContext): VoterView {
  return isId(member) ? { name: nameOf(context.base, member as EntityId, context.locale), entity: member as EntityId } : { name: countryName(member, context.locale) };
}

/** The vote on a resolution or draft; a veto is told from who voted against. */
export function voteOf(context: EntityContext): VoteView | undefined {
  const { entity, locale } = context;
  if (entity.kind !== 'resolution' || entity.fields.vote === undefined) return undefined;
  const { vote, subkind } = entity.fields;
  const all: Words = words[locale];
  const collator = new Intl.Collator(locale);
  return {
    caption: captionOf(context, subkind === 'draft-not-adopted' ? (vote.against ?? []) : []),
    cites: citesHtml(vote.cite, context),
    figure: drawVote(vote.tally, locale),
    council: subkind !== 'unga-resolution',
    rows: votes
      .filter((way) => way !== 'absent' || vote.tally.absent > 0)
      .map((way) => {
        const count = vote.tally[way];
        const named = (vote[way] ?? []).map((member) => ({ ...voter(member, context), permanent: isPermanent(member, context.base) })).toSorted((a, b) => collator.compare(a.name, b.name));
        return {
          label: all.vote[way],
          count,
          permanent: named.filter(({ permanent }) => permanent),
          others: named.filter(({ permanent }) => !permanent),
          named: named.length < count ? fill(all.vote.named, { n: String(named.length), all: String(count) }) : undefined,
        };
      }),
  };
}

export interface ChainLink {
  readonly entity: EntityId;
  readonly date: string | undefined;
  readonly verb: string;
}

/** Links that a chain shows on each side; the table of claims has all. */
const chainLength = 7;

/** The texts on which a text builds, and those that build on it, oldest first. Each text stands once. */
export function chainOf(context: EntityContext): { before: ChainLink[]; after: ChainLink[] } {
  const { base, entity, locale } = context;
  const isText = ({ relation }: Claim) => textRelations.has(relation);
  const side = (claims: readonly Claim[], end: (claim: Claim) => EntityId, label: 'out' | 'in') =>
    [...Map.groupBy(claims.filter(isText), end)]
      .map(([id, list]) => ({ id, date: dateOf(entityOf(base, id)), verb: [...new Set(list.map(({ relation }) => words[locale].relations[relation][label]))].join(words[locale].ui.comma) }))
      .toSorted((a, b) => compareDates(a.date, b.date))
      .slice(0, chainLength)
      .map(({ id, date, verb }) => ({ entity: id, date: date === undefined ? undefined : formatDate(date, words[locale]), verb }));
  return { before: side(base.claimsFrom.get(entity.id) ?? [], ({ to }) => to.id, 'out'), after: side(incoming(entity, context), ({ page }) => page, 'in') };
}
