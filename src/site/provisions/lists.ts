/** The lists of /provisions/: topics with their counts, a topic's texts, the lines of texts, every text with its chain. */

import { dateOf, entityOf, type KnowledgeBase } from '../../knowledge/base.ts';
import { dayRange, toDate } from '../../knowledge/date.ts';
import type { EntityId } from '../../knowledge/id.ts';
import type { Locale } from '../../knowledge/locale.ts';
import { compareNames } from '../../knowledge/name-order.ts';
import { provisionsByTopic } from '../../knowledge/query/index.ts';
import { queryable } from '../../knowledge/queryable.ts';
import { type CitingContext, citingContext, nameOf } from '../entity/context.ts';
import { sourcesOf, type SourceView } from '../entity/sources.ts';
import { provisionsOf } from '../entity/texts.ts';
import { chained, chainIn } from './chain-graph.ts';
import { lineOf } from './line.ts';
import { type TextEntity, textsOf } from './record.ts';

const yearOf = (base: KnowledgeBase, id: EntityId) => new Date(dayRange(toDate(dateOf(entityOf(base, id))!)).first * 86_400_000).getUTCFullYear();

export interface TopicRow {
  readonly id: EntityId;
  readonly provisions: number;
  readonly texts: number;
  /** Of the oldest text and the latest. */
  readonly years: readonly [first: number, last: number];
}

const topics = new WeakMap<KnowledgeBase, ReturnType<typeof provisionsByTopic>>();

/** The provisions of all texts by topic, asked once a base. */
function byTopic(base: KnowledgeBase) {
  const known = topics.get(base) ?? provisionsByTopic(queryable(base));
  topics.set(base, known);
  return known;
}

/** Topics of which texts speak, by name. */
export function topicRows(base: KnowledgeBase, locale: Locale): TopicRow[] {
  const byName = compareNames(locale);
  return [...byTopic(base)]
    .map(([id, list]): TopicRow => {
      const years = list.map(({ text }) => yearOf(base, text));
      return { id, provisions: list.length, texts: new Set(list.map(({ text }) => text)).size, years: [Math.min(...years), Math.max(...years)] };
    })
    .toSorted((a, b) => byName(nameOf(base, a.id, locale), nameOf(base, b.id, locale)));
}

export interface TopicText {
  readonly text: TextEntity;
  readonly provisions: ReturnType<typeof provisionsOf>;
  /** Whether the text has a page of its chain. */
  readonly chained: boolean;
}

/** What the texts say on a topic, oldest first, with numbered sources. */
export function topicPage(base: KnowledgeBase, topic: EntityId, locale: Locale): { context: CitingContext; texts: TopicText[]; sources: SourceView[] } {
  const context = citingContext(base, locale);
  const pages = new Set(chained(base).map(({ id }) => id));
  const on = Map.groupBy(byTopic(base).get(topic) ?? [], ({ text }) => text);
  const texts = textsOf(base)
    .filter(({ id }) => on.has(id))
    .map((text) => ({ text, chained: pages.has(text.id), provisions: provisionsOf({ ...context, entity: text }, ({ topic: own }) => own === topic) }));
  return { context, texts, sources: sourcesOf(context) };
}

export interface TextRow {
  readonly text: TextEntity;
  readonly provisions: number;
  readonly before: number;
  readonly after: number;
  /** Texts joined to it by a claim of their own. */
  readonly near: number;
}

/** Texts of which some chain holds, oldest first. */
export function textRows(base: KnowledgeBase): TextRow[] {
  return chained(base).map((text) => {
    const { before, after } = chainIn(base, text.id);
    return { text, provisions: (text.fields.provisions ?? []).length, before: before.length, after: after.length, near: [...before, ...after].filter(({ depth }) => depth === 1).length };
  });
}

/** Lines of texts that begin alike: the texts that they share, and the last of each. */
export interface LineGroup {
  readonly shared: readonly EntityId[];
  readonly last: readonly EntityId[];
}

/** All lines that are no part of a longer one, those of most texts first. */
export function lineGroups(base: KnowledgeBase): LineGroup[] {
  const lines = textsOf(base).map((text) => lineOf(base, text)).filter((line) => line.length > 1);
  const whole = lines.filter((line) => !lines.some((other) => other !== line && ` ${other.join(' ')} `.includes(` ${line.join(' ')} `)));
  return [...Map.groupBy(whole, (line) => line.slice(0, -1).join(' '))]
    .map(([, list]) => ({ shared: list[0]!.slice(0, -1), last: list.map((line) => line.at(-1)!) }))
    .toSorted((a, b) => b.last.length - a.last.length || b.shared.length - a.shared.length);
}

