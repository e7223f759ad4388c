/** The page of a text in its chain: what it builds on and what builds on it at any distance, paragraph by paragraph, and beside its own line. */

import { toHtml } from 'hast-util-to-html';
import { type ChainDrawing, drawChain } from '../../graph/chain.ts';
import { claimOf, type KnowledgeBase } from '../../knowledge/base.ts';
import { compareDates, type DateText } from '../../knowledge/date.ts';
import { formatDate } from '../../knowledge/date-words.ts';
import type { EntityId, SourceId } from '../../knowledge/id.ts';
import type { Locale } from '../../knowledge/locale.ts';
import { citationNumbers } from '../../knowledge/prose/sources.ts';
import type { ChainLink, QueryEdge } from '../../knowledge/query/index.ts';
import { pathTo } from '../../paths.ts';
import { compareTexts } from '../../provisions/comparison.ts';
import { sheet } from '../../provisions/sheet.ts';
import { siteConfig } from '../../site.config.ts';
import { fill, inSentence, plural, type RelationWord, words } from '../../words/index.ts';
import { type CitingContext, citingContext, claimPath, nameOf } from '../entity/context.ts';
import { sourcesOf, type SourceView } from '../entity/sources.ts';
import { citesHtml, provisionsOf } from '../entity/texts.ts';
import { chainIn, dateOf, onTopic, type SameTopic } from './chain-graph.ts';
import { lineOf } from './line.ts';
import { provisionRecord, type TextEntity } from './record.ts';

/** A text of the chain, with the claims that join it. */
export interface ChainRow {
  readonly id: EntityId;
  readonly date: DateText;
  readonly joins: readonly { readonly verb: string; readonly other: EntityId; readonly address: string; readonly cites: string }[];
}

export interface ChainParagraph {
  readonly provision: ReturnType<typeof provisionsOf>[number];
  readonly before: readonly SameTopic[];
  readonly after: readonly SameTopic[];
}

export interface ChainPage {
  readonly context: CitingContext;
  readonly drawing: ChainDrawing | undefined;
  /** Texts joined to it by a claim of their own, then those at the end of a longer way; oldest first. */
  readonly before: { readonly near: readonly ChainRow[]; readonly far: readonly ChainRow[] };
  readonly after: { readonly near: readonly ChainRow[]; readonly far: readonly ChainRow[] };
  /** The table of the text beside those on which it builds: HTML; undefined where it stands alone. */
  readonly beside: string | undefined;
  readonly line: readonly EntityId[];
  readonly paragraphs: readonly ChainParagraph[];
  readonly sources: readonly SourceView[];
}

/** Texts side by side, as their table. */
function besideHtml(line: readonly EntityId[], context: CitingContext): string {
  const { base, locale } = context;
  const record = provisionRecord(base, locale);
  return toHtml(
    sheet(compareTexts(record, line), {
      locale,
      words: record.words,
      topics: record.topics,
      caption: fill(record.words.caption, { texts: plural(words[locale].counts.text, line.length, locale) }),
      topicPath: (topic) => pathTo({ page: 'provisions-of', id: topic }, locale, siteConfig.base),
      cites: (cite) => citationNumbers(cite.map((source) => ({ source: source as SourceId })), context),
    }),
  );
}

/** The page of the chain of a text. */
export function chainPage(base: KnowledgeBase, text: TextEntity, locale: Locale): ChainPage {
  const context = citingContext(base, locale);
  const chain = chainIn(base, text.id);
  const { relations, provisions } = words[locale];
  const verbOf = (relation: RelationWord, side: 'before' | 'after') => relations[relation][side === 'before' ? 'in' : 'out'];
  const join = ({ id, relation, source, target }: QueryEdge, side: 'before' | 'after') => {
    const claim = claimOf(base, id);
    return { verb: verbOf(relation, side), other: side === 'before' ? source : target, address: claimPath(base, claim, locale), cites: citesHtml(claim.cite, context) };
  };
  const rows = (links: readonly ChainLink[], side: 'before' | 'after') =>
    links
      .toSorted((a, b) => compareDates(dateOf(base, a.id), dateOf(base, b.id)) || (a.id < b.id ? -1 : 1))
      .map(({ id, edges }): ChainRow => ({ id, date: dateOf(base, id), joins: edges.map((edge) => join(edge, side)) }));
  const split = (links: readonly ChainLink[], side: 'before' | 'after') => ({ near: rows(links.filter(({ depth }) => depth === 1), side), far: rows(links.filter(({ depth }) => depth > 1), side) });
  const joining = new Map([...chain.before.map((link) => ({ link, side: 'before' as const })), ...chain.after.map((link) => ({ link, side: 'after' as const }))].map(({ link, side }) => [link.id, { link, side }]));
  const title = (id: EntityId) => {
    const found = joining.get(id);
    const parts = [nameOf(base, id, locale), formatDate(dateOf(base, id), words[locale])];
    const [edge] = found?.link.edges ?? [];
    if (edge !== undefined) parts.push(`${verbOf(edge.relation, found!.side)}${words[locale].ui.colon}${nameOf(base, found!.side === 'before' ? edge.source : edge.target, locale, 'short')}`);
    return parts.join(words[locale].ui.comma);
  };
  const name = inSentence(nameOf(base, text.id, locale), locale);
  const label = fill(provisions.chainDrawing, { name, texts: plural(words[locale].counts.text, chain.before.length + chain.after.length, locale) });
  // In the order of the page, so that the numbers of sources rise along it.
  const lists = { before: split(chain.before, 'before'), after: split(chain.after, 'after') };
  const line = lineOf(base, text);
  const beside = line.length === 0 ? undefined : besideHtml(line, context);
  const paragraphs = provisionsOf({ ...context, entity: text }).map((provision) => ({ provision, before: onTopic(base, chain.before, provision.topic), after: onTopic(base, chain.after, provision.topic) }));
  return { context, drawing: drawChain(text.id, chain, { base, locale, href: context.href, title, label }), ...lists, line, beside, paragraphs, sources: sourcesOf(context) };
}
