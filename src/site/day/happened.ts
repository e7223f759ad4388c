/** What happened on a day: the entries of that date, those that went on over it, and those whose date may mean it. */

import { dateOf, type Entity, type KnowledgeBase } from '../../knowledge/base.ts';
import { formatDate } from '../../knowledge/date-words.ts';
import type { EntityId } from '../../knowledge/id.ts';
import { type Period, periodOf } from '../../knowledge/period.ts';
import { type Certainty, holdsOn } from '../../knowledge/query/index.ts';
import { words } from '../../words/index.ts';
import type { CitingContext } from '../entity/context.ts';
import { citesHtml } from '../entity/texts.ts';

export interface HappeningView {
  readonly id: EntityId;
  /** The dates, of what took more than this day. */
  readonly when: string | undefined;
  readonly summary: string;
  readonly cites: string;
}

export interface Happenings {
  /** Entries of this day alone, or that began or ended on it; statements are told apart. */
  readonly entries: readonly Entity[];
  /** Entries that went on over this day. */
  readonly ongoing: readonly Entity[];
  /** Entries that may have been on this day: a month, a year or an approximate date. */
  readonly perhaps: readonly Entity[];
  readonly statements: readonly Entity[];
}

interface Dated {
  readonly entity: Entity;
  readonly period: Period;
}

const found = new WeakMap<KnowledgeBase, readonly Dated[]>();

/** Everything that happens at a date, earliest first. A track is no happening. */
function datedOf(base: KnowledgeBase): readonly Dated[] {
  const known = found.get(base);
  if (known !== undefined) return known;
  const all = [...base.entities.values()].flatMap((entity): Dated[] => {
    const date = entity.kind === 'track' ? undefined : dateOf(entity);
    return date === undefined ? [] : [{ entity, period: periodOf({ date })! }];
  });
  const sorted = all.toSorted((a, b) => a.period.possible.first - b.period.possible.first);
  found.set(base, sorted);
  return sorted;
}

/** Kinds in the order in which a day tells of them. */
const order: readonly Entity['kind'][] = ['event', 'meeting', 'agreement', 'resolution'];

/** Finds what happened on a day. */
export function happenedOn(day: number, base: KnowledgeBase): Happenings {
  const all = datedOf(base).flatMap(({ entity, period }) => {
    const certainty = holdsOn({ period }, day);
    return certainty === undefined ? [] : [{ entity, certainty, turns: period.possible.first === day || period.possible.last === day }];
  });
  const list = (wanted: Certainty, turns: boolean) =>
    all.filter((found) => found.certainty === wanted && (wanted === 'possible' || found.turns === turns)).map(({ entity }) => entity).toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  const own = list('certain', true);
  return {
    entries: own.filter(({ kind }) => kind !== 'statement'),
    statements: own.filter(({ kind }) => kind === 'statement'),
    ongoing: list('certain', false),
    perhaps: list('possible', false),
  };
}

/** An entry of a day as the page tells it: its summary, with the sources on which that rests. */
export function happeningView(entity: Entity, context: CitingContext): HappeningView {
  const date = dateOf(entity)!;
  return {
    id: entity.id,
    when: date.includes('/') ? formatDate(date, words[context.locale], 'short') : undefined,
    summary: entity.fields.summary[context.locale],
    cites: citesHtml(entity.fields.cite, context),
  };
}
