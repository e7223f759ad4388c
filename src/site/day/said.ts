/** What was being said: the statements of a day in their words, and those of the days before it by speaker. */

import { toHtml } from 'hast-util-to-html';
import type { Entity, EntityOf, KnowledgeBase } from '../../knowledge/base.ts';
import { type DateText, dayRange, toDate } from '../../knowledge/date.ts';
import type { EntityId } from '../../knowledge/id.ts';
import { compareNames } from '../../knowledge/name-order.ts';
import { statementFigure } from '../../knowledge/prose/statement.ts';
import { remembered } from '../../knowledge/remember.ts';
import type { CitingContext } from '../entity/context.ts';
import { nameOf } from '../entity/context.ts';
import type { Telling } from './names.ts';

/** Days before a day whose statements are told with it. */
export const daysBefore = 14;
/** Statements of a day that stand there as figures; the rest is listed. */
const mostFigures = 6;

export interface SaidRow {
  readonly id: EntityId;
  readonly date: DateText;
}

export interface SpeakerView {
  readonly speaker: EntityId | undefined;
  /** Oldest first. */
  readonly statements: readonly SaidRow[];
}

function speakersOf(id: EntityId, { base }: Pick<Telling, 'base'>): EntityId[] {
  return (base.claimsFrom.get(id) ?? []).filter(({ relation }) => relation === 'said-by').map(({ to }) => to.id);
}

/** Statements by speaker, the speakers by name. One of several speakers stands under the first. */
function bySpeaker(statements: readonly EntityOf<'statement'>[], telling: Telling): SpeakerView[] {
  const { base, locale } = telling;
  const byName = compareNames(locale);
  const groups = [...Map.groupBy(statements, ({ id }) => speakersOf(id, telling)[0])];
  const nameOfSpeaker = (id: EntityId | undefined) => (id === undefined ? '' : nameOf(base, id, locale));
  return groups
    .toSorted(([a], [b]) => byName(nameOfSpeaker(a), nameOfSpeaker(b)))
    .map(([speaker, list]) => ({ speaker, statements: list.map(({ id, fields: { date } }) => ({ id, date })) }));
}

/** The statements of a day: the first as HTML of figures, and the rest of them. */
export function saidOn(statements: readonly Entity[], context: CitingContext): { readonly figures: readonly string[]; readonly rest: readonly EntityId[] } {
  const own = statements as readonly EntityOf<'statement'>[];
  return { figures: own.slice(0, mostFigures).map((statement) => toHtml(statementFigure(statement, context))), rest: own.slice(mostFigures).map(({ id }) => id) };
}

/** All statements with their days, earliest first. */
const inTime = remembered(({ entities }: KnowledgeBase) =>
  [...entities.values()]
    .filter((entity) => entity.kind === 'statement')
    .map((statement) => ({ statement, ...dayRange(toDate(statement.fields.date)) }))
    .toSorted((a, b) => a.first - b.first),
);

/** The statements of the days before a day, by speaker. */
export function saidBefore(day: number, telling: Telling): SpeakerView[] {
  const recent = inTime(telling.base).filter(({ first, last }) => first >= day - daysBefore && last < day);
  return bySpeaker(recent.map(({ statement }) => statement), telling);
}
