/** All statements by speaker and by subject: who said what, when, where, which outlet carried it, and what it answers. */

import { toHtml } from 'hast-util-to-html';
import { dateOf, type Entity, entityOf, type EntityOf, type KnowledgeBase } from '../knowledge/base.ts';
import { compareDates, type DateText } from '../knowledge/date.ts';
import type { EntityId } from '../knowledge/id.ts';
import type { Locale } from '../knowledge/locale.ts';
import { compareNames } from '../knowledge/name-order.ts';
import { h } from '../knowledge/prose/hast.ts';
import { quoted } from '../knowledge/prose/quotation.ts';
import { originOf, readingOf } from '../knowledge/prose/statement.ts';
import { compareText } from '../knowledge/text.ts';
import { fill, inSentence, type KindWord, type RelationWord, words } from '../words/index.ts';
import { type CitingContext, citingContext, nameOf } from './entity/context.ts';
import { sourcesOf, type SourceView } from './entity/sources.ts';

type Statement = EntityOf<'statement'>;

/** A statement in a list. */
export interface StatementView {
  readonly id: EntityId;
  readonly date: DateText;
  readonly speakers: readonly { readonly id: EntityId; readonly behalf: string | undefined }[];
  /** HTML: the words between quotation marks, or their sense. */
  readonly words: string;
  /** Whether `words` are the speaker's own. */
  readonly exact: boolean;
  readonly occasion: EntityId | undefined;
  /** HTML of how the words were read, the outlets with their marks and the numbers of their sources. */
  readonly outlets: string;
  /** What it answers, but for the statement under which it stands. */
  readonly answers: readonly EntityId[];
  /** Statements of the same list that answer it. */
  readonly replies: readonly StatementView[];
}

export interface StatementGroup {
  /** The speaker or the subject. */
  readonly id: EntityId;
  /** Statements in it, those that stand under others included. */
  readonly count: number;
  readonly statements: readonly StatementView[];
}

export interface StatementList {
  readonly context: CitingContext;
  readonly groups: readonly StatementGroup[];
  readonly sources: readonly SourceView[];
}

const targets = (base: KnowledgeBase, id: EntityId, ...relations: RelationWord[]) => [...new Set((base.claimsFrom.get(id) ?? []).filter(({ relation }) => relations.includes(relation)).map(({ to }) => to.id))];

/** All statements, oldest first. */
function statementsOf(base: KnowledgeBase): Statement[] {
  return [...base.entities.values()].filter((entity): entity is Statement => entity.kind === 'statement').toSorted((a, b) => compareDates(a.fields.date, b.fields.date) || compareText(a.id, b.id));
}

function behalfOf(base: KnowledgeBase, behalf: EntityId | undefined, locale: Locale): string | undefined {
  return behalf === undefined ? undefined : fill(words[locale].ui.forWhom, { name: inSentence(nameOf(base, behalf, locale, 'short'), locale) });
}

/** A statement with those of `all` that answer it; `under` is the one below which it stands. */
function viewOf(statement: Statement, all: readonly Statement[], context: CitingContext, under?: EntityId): StatementView {
  const { base, locale } = context;
  const { ui } = words[locale];
  const { id, fields } = statement;
  const said = (base.claimsFrom.get(id) ?? []).filter(({ relation }) => relation === 'said-by');
  const sources = [...new Set(said.flatMap(({ cite }) => cite))];
  const reading = readingOf(statement, context);
  const origins = sources.flatMap((source, index) => [index === 0 ? '' : ui.semicolon, originOf(source, context)]);
  return {
    id,
    date: fields.date,
    speakers: said.map(({ to, for: behalf }) => ({ id: to.id, behalf: behalfOf(base, behalf, locale) })),
    words: toHtml(h('span', {}, fields.words === undefined ? fields.summary[locale] : quoted(fields.words, context)).children),
    exact: fields.words !== undefined,
    occasion: targets(base, id, 'said-at')[0],
    outlets: toHtml(h('span', {}, reading === undefined ? undefined : `${reading}${ui.semicolon}`, ...origins).children),
    answers: targets(base, id, 'responds-to').filter((other) => other !== under),
    replies: all.filter((other) => other.id !== under && targets(base, other.id, 'responds-to').includes(id)).map((other) => viewOf(other, all, context, id)),
  };
}

/** The statements of a group as threads: one that answers another of the group stands under it. */
function threads(list: readonly Statement[], context: CitingContext): StatementView[] {
  const ids = new Set(list.map(({ id }) => id));
  return list.filter(({ id }) => !targets(context.base, id, 'responds-to').some((other) => ids.has(other))).map((statement) => viewOf(statement, list, context));
}

function listOf(base: KnowledgeBase, locale: Locale, keys: (statement: Statement) => readonly EntityId[], order: (a: Entity, b: Entity) => number): StatementList {
  const context = citingContext(base, locale);
  const byKey = new Map<EntityId, Statement[]>();
  for (const statement of statementsOf(base)) for (const key of keys(statement)) byKey.set(key, [...(byKey.get(key) ?? []), statement]);
  const groups = [...byKey.keys()].map((id) => entityOf(base, id)).toSorted(order).map(({ id }) => ({ id, count: byKey.get(id)!.length, statements: threads(byKey.get(id)!, context) }));
  return { context, groups, sources: sourcesOf(context) };
}

/** Statements by who said them, speakers by name. */
export function statementsBySpeaker(base: KnowledgeBase, locale: Locale): StatementList {
  const byName = compareNames(locale);
  return listOf(base, locale, ({ id }) => targets(base, id, 'said-by'), (a, b) => byName(a.fields.name[locale], b.fields.name[locale]));
}

/** Kinds of subjects, in the order in which they are listed: what was talked about first. */
const kindOrder: readonly KindWord[] = ['topic', 'track', 'meeting', 'agreement', 'resolution', 'event', 'actor', 'place', 'statement'];

/** Statements by what they are about or answer, subjects by kind, then by date where the kind has dates, then by name. */
export function statementsBySubject(base: KnowledgeBase, locale: Locale): StatementList {
  const byName = compareNames(locale);
  const rank = ({ kind }: Entity) => kindOrder.indexOf(kind);
  const dated = (entity: Entity) => (entity.kind === 'track' ? undefined : dateOf(entity));
  return listOf(
    base,
    locale,
    ({ id }) => targets(base, id, 'about', 'responds-to').filter((subject) => entityOf(base, subject).kind !== 'statement'),
    (a, b) => rank(a) - rank(b) || compareDates(dated(a), dated(b)) || byName(a.fields.name[locale], b.fields.name[locale]),
  );
}

/** Groups by the kind of what they are about, in the order of the list. */
export function byKind(base: KnowledgeBase, groups: readonly StatementGroup[]): { kind: KindWord; groups: readonly StatementGroup[] }[] {
  const kinds = Map.groupBy(groups, ({ id }) => entityOf(base, id).kind);
  return kindOrder.filter((kind) => kinds.has(kind)).map((kind) => ({ kind, groups: kinds.get(kind)! }));
}
