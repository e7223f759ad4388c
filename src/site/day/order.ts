/** The order in which a day tells of bodies: states first, then the United Nations and other organisations, political bodies, armed groups. */

import { entityOf } from '../../knowledge/base.ts';
import type { EntityId } from '../../knowledge/id.ts';
import { compareNames } from '../../knowledge/name-order.ts';
import type { DayWords, SubkindWord } from '../../words/index.ts';
import { nameOf } from '../entity/context.ts';
import type { Telling } from './names.ts';

/** A class of bodies, as a day heads it. */
export type BodyClass = keyof DayWords['bodies'];

const classes: Readonly<Record<BodyClass, readonly SubkindWord[]>> = {
  states: ['state', 'government'],
  organisations: ['un-body', 'organisation', 'mission'],
  political: ['political-body', 'coalition'],
  armed: ['armed-group', 'unnamed-group'],
  others: ['person'],
};

export const bodyClasses = Object.keys(classes) as BodyClass[];

/** The class of a body. */
export function bodyClass(id: EntityId, { base }: Telling): BodyClass {
  const { kind, fields } = entityOf(base, id);
  return (kind === 'actor' ? bodyClasses.find((name) => classes[name].includes(fields.subkind)) : undefined) ?? 'others';
}

/** Bodies in their order: by class, then by name. */
export function byBody(telling: Telling): (a: EntityId, b: EntityId) => number {
  const { base, locale } = telling;
  const byName = compareNames(locale);
  return (a, b) => bodyClasses.indexOf(bodyClass(a, telling)) - bodyClasses.indexOf(bodyClass(b, telling)) || byName(nameOf(base, a, locale), nameOf(base, b, locale));
}
