/** The files of the pages of provisions: the record that the script loads, and each list as Markdown and CSV. */

import { createHash } from 'node:crypto';
import type { KnowledgeBase } from '../../knowledge/base.ts';
import type { Locale } from '../../knowledge/locale.ts';
import type { EntityId } from '../../knowledge/id.ts';
import { hashedPath, provisionListPath } from '../../paths.ts';
import { compiledCsv, compiledMarkdown, type Listed, listed } from '../../provisions/compiled.ts';
import { siteConfig } from '../../site.config.ts';
import { fill, words } from '../../words/index.ts';
import { nameOf } from '../entity/context.ts';
import { chained } from './chain-graph.ts';
import { lineOf } from './line.ts';
import { topicRows } from './lists.ts';
import { provisionRecord } from './record.ts';

/** The record in a language as a file whose name changes with what is in it. */
export function recordFile(base: KnowledgeBase, locale: Locale): { name: string; text: string } {
  const text = JSON.stringify(provisionRecord(base, locale));
  return { name: `provisions/${locale}.${createHash('sha256').update(text).digest('hex').slice(0, 10)}.json`, text };
}

/** A topic's list, or that of a text beside those on which it builds. */
export interface List {
  readonly id: EntityId;
  readonly title: string;
  readonly rows: readonly Listed[];
}

/** All lists of a language. */
export function listsOf(base: KnowledgeBase, locale: Locale): List[] {
  const record = provisionRecord(base, locale);
  const { provisions } = words[locale];
  const topics = topicRows(base, locale).map(({ id }) => ({ id, title: fill(provisions.onTopic, { topic: nameOf(base, id, locale) }), rows: listed(record, undefined, id) }));
  const lines = chained(base)
    .map((text) => ({ id: text.id, line: lineOf(base, text) }))
    .filter(({ line }) => line.length > 0)
    .map(({ id, line }) => ({ id, title: line.map((text) => nameOf(base, text, locale)).join(words[locale].ui.semicolon), rows: listed(record, line, undefined) }));
  return [...topics, ...lines];
}

const writers = {
  csv: ({ rows }: List, base: KnowledgeBase, locale: Locale) => compiledCsv(rows, provisionRecord(base, locale), siteConfig.site),
  md: ({ title, rows }: List, base: KnowledgeBase, locale: Locale) => compiledMarkdown(title, rows, provisionRecord(base, locale), siteConfig.site),
} as const;

/** The files of a language: the record, and every list in each format, by their paths below the root of the site. */
export function* provisionFiles(base: KnowledgeBase, locale: Locale): Generator<[path: string, text: () => string]> {
  const { name, text } = recordFile(base, locale);
  yield [hashedPath(name, ''), () => text];
  for (const list of listsOf(base, locale)) {
    for (const ending of ['csv', 'md'] as const) yield [provisionListPath(list.id, ending, locale, ''), () => writers[ending](list, base, locale)];
  }
}
