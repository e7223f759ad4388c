/** The record of provisions in a language, made once a base: texts, topics and sources as plain data. */

import { entityOf, type EntityOf, type KnowledgeBase, listOf } from '../../knowledge/base.ts';
import { compareDates } from '../../knowledge/date.ts';
import { formatDate } from '../../knowledge/date-words.ts';
import type { EntityId, SourceId } from '../../knowledge/id.ts';
import type { Locale } from '../../knowledge/locale.ts';
import { compareNames } from '../../knowledge/name-order.ts';
import { compareText } from '../../knowledge/text.ts';
import type { CitedSource, ProvisionRecord, ProvisionText } from '../../provisions/record.ts';
import { words } from '../../words/index.ts';
import { entityPath, nameOf } from '../entity/context.ts';
import { sourceView } from '../entity/sources.ts';

/** A text: the kinds that have paragraphs. */
export type TextEntity = EntityOf<'resolution'> | EntityOf<'agreement'>;

/** All resolutions and agreements, oldest first. */
export function textsOf(base: KnowledgeBase): TextEntity[] {
  return [...base.entities.values()]
    .filter((entity): entity is TextEntity => entity.kind === 'resolution' || entity.kind === 'agreement')
    .toSorted((a, b) => compareDates(a.fields.date, b.fields.date) || compareText(a.id, b.id));
}

function textOf(base: KnowledgeBase, { id, kind, fields }: TextEntity, locale: Locale): ProvisionText {
  return {
    id,
    kind,
    name: fields.name[locale],
    short: nameOf(base, id, locale, 'short'),
    date: formatDate(fields.date, words[locale], 'short'),
    path: entityPath(base, { id }, locale),
    paragraphs: (fields.provisions ?? []).map(({ id: paragraph, topic, text, cite }) => ({ id: paragraph, topic, text: text[locale], cite: listOf(cite) })),
  };
}

function citedSource(base: KnowledgeBase, id: SourceId, locale: Locale): CitedSource {
  const source = base.sources.get(id)!;
  const { publisher, marks, language, date, href } = sourceView(source, base.publishers.get(source.outlet)!, locale);
  return { outlet: publisher.name[locale], marks, title: source.title, language, date, ...(href === undefined ? {} : { href }) };
}

const made = new WeakMap<KnowledgeBase, Partial<Record<Locale, ProvisionRecord>>>();

/** The record of all paragraphs. Topics come by name. */
export function provisionRecord(base: KnowledgeBase, locale: Locale): ProvisionRecord {
  const known = made.get(base) ?? {};
  const record = known[locale] ?? makeRecord(base, locale);
  made.set(base, { ...known, [locale]: record });
  return record;
}

function makeRecord(base: KnowledgeBase, locale: Locale): ProvisionRecord {
  const texts = textsOf(base).filter(({ fields }) => (fields.provisions ?? []).length > 0).map((text) => textOf(base, text, locale));
  const paragraphs = texts.flatMap((text) => text.paragraphs);
  const name = (id: string) => entityOf(base, id as EntityId).fields.name[locale];
  const byName = compareNames(locale);
  const topics = [...new Set(paragraphs.map(({ topic }) => topic))].toSorted((a, b) => byName(name(a), name(b)));
  const sources = [...new Set(paragraphs.flatMap(({ cite }) => cite))].toSorted(compareText);
  const { ui, provisions, counts } = words[locale];
  return {
    words: { ...provisions, provision: counts.provision, textCount: counts.text, summariesNote: ui.provisionsNote, sources: ui.sourcesHeading, sourceN: ui.sourceN, comma: ui.comma, colon: ui.colon, paragraphN: ui.paragraphN, pointN: ui.pointN },
    texts,
    topics: Object.fromEntries(topics.map((id) => [id, name(id)])),
    sources: Object.fromEntries(sources.map((id) => [id, citedSource(base, id as SourceId, locale)])),
  };
}
