/** What stood on a day: texts in force, tracks that were active, missions that existed. */

import { toHtml } from 'hast-util-to-html';
import type { Entity, KnowledgeBase } from '../../knowledge/base.ts';
import type { EntityId } from '../../knowledge/id.ts';
import { h } from '../../knowledge/prose/hast.ts';
import { type Period, periodOf } from '../../knowledge/period.ts';
import { type Certainty, holdsOn } from '../../knowledge/query/index.ts';
import type { DayWords } from '../../words/index.ts';
import { doubtMark } from './bodies.ts';
import { dated, named, remembered, type Telling } from './names.ts';

/** A heading under which a day lists what stood. */
export type StandingClass = keyof DayWords['standing'];

export interface StandingView {
  readonly name: StandingClass;
  readonly count: number;
  /** Items of a list: HTML. */
  readonly html: string;
}

interface Standing {
  readonly entity: Entity;
  readonly name: StandingClass;
  readonly dates: { readonly date?: string; readonly from?: string; readonly until?: string };
  readonly period: Period;
}

/** The dates between which an entity stands, where it is of those that a day lists. */
function lifeOf({ kind, fields }: Entity): Pick<Standing, 'name' | 'dates'> | undefined {
  if (kind === 'track') return { name: 'tracks', dates: { date: fields.active } };
  if ((kind === 'agreement' || kind === 'resolution') && fields['in-force'] !== undefined) return { name: kind === 'agreement' ? 'agreements' : 'resolutions', dates: { date: fields['in-force'] } };
  if (kind !== 'actor' || fields.subkind !== 'mission' || fields.founded === undefined) return undefined;
  return { name: 'missions', dates: { from: fields.founded, ...(fields.dissolved && { until: fields.dissolved }) } };
}

const found = new WeakMap<KnowledgeBase, readonly Standing[]>();

/** All that stands at some time, in the order in which it began. */
function standingOf(base: KnowledgeBase): readonly Standing[] {
  const known = found.get(base);
  if (known !== undefined) return known;
  const all = [...base.entities.values()].flatMap((entity): Standing[] => {
    const life = lifeOf(entity);
    return life === undefined ? [] : [{ ...life, entity, period: periodOf(life.dates as Parameters<typeof periodOf>[0])! }];
  });
  const sorted = all.toSorted((a, b) => a.period.possible.first - b.period.possible.first);
  found.set(base, sorted);
  return sorted;
}

const item = remembered((key, telling) => {
  const [certainty, id] = key.split(' ') as [Certainty, EntityId];
  const { dates } = standingOf(telling.base).find(({ entity }) => entity.id === id)!;
  return toHtml(h('li', {}, named(id, telling), ' ', h('span', { className: ['when'] }, dated(dates as Parameters<typeof dated>[0], telling)), certainty === 'possible' ? [' ', doubtMark(telling)] : undefined));
});

/** The headings in their order. */
const order: readonly StandingClass[] = ['agreements', 'resolutions', 'tracks', 'missions'];

/** What stood on a day, a heading each. */
export function standingOn(day: number, telling: Telling): StandingView[] {
  const standing = standingOf(telling.base).flatMap(({ entity, name, period }) => {
    const certainty = holdsOn({ period }, day);
    return certainty === undefined ? [] : [{ name, html: item(`${certainty} ${entity.id}`, telling) }];
  });
  const groups = Map.groupBy(standing, ({ name }) => name);
  return order.flatMap((name) => (groups.has(name) ? [{ name, count: groups.get(name)!.length, html: groups.get(name)!.map(({ html }) => html).join('') }] : []));
}
