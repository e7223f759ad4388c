/** Everything that the page of an entity shows, made once from top to bottom so that citation numbers rise along the page. */

import { type Words, words } from '../../words/index.ts';
import type { Entity, KnowledgeBase } from '../../knowledge/base.ts';
import { restsOnTwoOutlets } from '../../knowledge/independence.ts';
import type { Locale } from '../../knowledge/locale.ts';
import { renderProse } from '../../knowledge/prose/render.ts';
import { type CorrectionView, correctionsOfPage } from '../corrections.ts';
import { type ClaimGroup, claimGroups } from './claims.ts';
import { type EntityContext, entityContext } from './context.ts';
import { drawLocator } from '../../graph/map/locator.ts';
import { drawNeighbourhood } from '../../graph/neighbourhood.ts';
import { drawOwnStrip } from '../../graph/own-strip.ts';
import { drawStrip } from '../../graph/strip.ts';
import { disputesOf } from './disputes.ts';
import { type Fact, factsOf } from './facts.ts';
import { type Room, roomOf } from './room.ts';
import { type SourceView, sourcesOf } from './sources.ts';
import { ownStatement, statementsOf } from './statements.ts';
import { chainOf, citesHtml, provisionsOf, voteOf } from './texts.ts';

export interface EntityPage {
  readonly context: EntityContext;
  readonly words: Words;
  /** Citation numbers of the summary. */
  readonly summaryCites: string;
  readonly facts: readonly Fact[];
  /** HTML of the page's own statement, for a statement. */
  readonly statement: string | undefined;
  readonly prose: ReturnType<typeof renderProse>;
  /** The language of the prose, which may not be the page's; undefined when nothing is written. */
  readonly proseLocale: Locale | undefined;
  /** The tracks in small with the entity's date. */
  readonly strip: ReturnType<typeof drawStrip>;
  /** Who was there, for a meeting. */
  readonly room: Room | undefined;
  /** Where a place lies, as SVG. */
  readonly locator: string | undefined;
  /** The neighbourhood as SVG. */
  readonly neighbourhood: ReturnType<typeof drawNeighbourhood>;
  /** A track, an actor or an agreement in time. */
  readonly ownStrip: ReturnType<typeof drawOwnStrip>;
  readonly statements: readonly string[];
  readonly provisions: ReturnType<typeof provisionsOf>;
  readonly vote: ReturnType<typeof voteOf>;
  readonly chain: ReturnType<typeof chainOf>;
  readonly groups: readonly ClaimGroup[];
  readonly disputes: ReturnType<typeof disputesOf>;
  readonly sources: readonly SourceView[];
  /** Whether its text rests on no two outlets that are independent of each other. */
  readonly restsOnOne: boolean;
  readonly corrections: readonly CorrectionView[];
  readonly contents: readonly { readonly id: string; readonly title: string; readonly language: Locale | undefined }[];
}

/** The fragments of the sections that pages of all kinds share. */
export const sections = { room: 'room', neighbourhood: 'neighbourhood', time: 'in-time', statements: 'statements', provisions: 'text', vote: 'vote', chain: 'chain', claims: 'claims', differ: 'differ', sources: 'sources' } as const;

function contentsOf(page: Omit<EntityPage, 'contents'>): EntityPage['contents'] {
  const { ui } = page.words;
  const language = page.proseLocale === page.context.locale ? undefined : page.proseLocale;
  const rows: (readonly [boolean, string, string, (Locale | undefined)?])[] = [
    ...page.prose.map(({ id, title }) => [id !== undefined, id ?? '', title ?? '', language] as const),
    [page.room !== undefined, sections.room, page.words.matrix.room],
    [page.neighbourhood !== undefined, sections.neighbourhood, ui.neighbourhood],
    [page.ownStrip !== undefined, sections.time, page.words.timeline.own],
    [page.statements.length > 0, sections.statements, ui.statements],
    [page.provisions.length > 0, sections.provisions, ui.provisions],
    [page.vote !== undefined, sections.vote, ui.vote],
    [page.chain.before.length + page.chain.after.length > 0, sections.chain, ui.chain],
    ...page.disputes.tables.map(({ id, heading }) => [true, id, heading] as const),
    [page.disputes.points.length > 0, sections.differ, ui.whereSourcesDiffer],
    [page.groups.length > 0, sections.claims, ui.claims],
    [page.sources.length > 0, sections.sources, ui.sourcesHeading],
  ];
  return rows.filter(([shown]) => shown).map(([, id, title, foreign]) => ({ id, title, language: foreign }));
}

/** Makes the page of an entity in a language. */
export function entityPage(base: KnowledgeBase, entity: Entity, locale: Locale): EntityPage {
  const context = entityContext(base, entity, locale);
  const proseLocale = entity.prose[locale] === undefined ? (Object.keys(entity.prose)[0] as Locale | undefined) : locale;
  const tree = proseLocale === undefined ? undefined : entity.prose[proseLocale];
  const summaryCites = citesHtml(entity.fields.cite, context);
  const statement = ownStatement(context);
  const prose = tree === undefined ? [] : renderProse(entity, tree, { ...context, locale: proseLocale! });
  const page = {
    context,
    words: words[locale],
    summaryCites,
    facts: factsOf(context),
    statement,
    prose,
    proseLocale,
    strip: drawStrip(entity, base, locale),
    room: roomOf(context),
    locator: entity.kind === 'place' ? drawLocator(base, entity, locale) : undefined,
    neighbourhood: drawNeighbourhood(entity, context),
    ownStrip: drawOwnStrip(entity, context),
    statements: statementsOf(context, tree),
    provisions: provisionsOf(context),
    vote: voteOf(context),
    chain: chainOf(context),
    disputes: disputesOf(context, tree),
    groups: claimGroups(context),
  };
  const whole = { ...page, sources: sourcesOf(context), restsOnOne: proseLocale !== undefined && !restsOnTwoOutlets(base, entity), corrections: correctionsOfPage(base, entity.id, locale) };
  return { ...whole, contents: contentsOf(whole) };
}
