import type { Entity } from '../base.ts';
import { dayRange, type DayRange, toDate } from '../date.ts';
import { isMarked } from '../period.ts';
import { relations } from '../relations.ts';
import { show } from '../text.ts';
import type { Rule } from './rule.ts';

/** The days that a date may mean; undefined where there is none, or one that is only about right or perhaps right. */
function surely(text: string | undefined): DayRange | undefined {
  const date = text === undefined ? undefined : toDate(text);
  return date === undefined || isMarked(date) ? undefined : dayRange(date);
}

/** Why a date cannot be one of an actor's: `not after died "2017-02-20"`. Undefined where it can, or nothing is sure. */
function limitOn(date: string | undefined, { fields }: Extract<Entity, { kind: 'actor' }>): string | undefined {
  const [start, end] = fields.subkind === 'person' ? (['born', 'died'] as const) : (['founded', 'dissolved'] as const);
  const [first, last] = [surely(fields[start])?.first, surely(fields[end])?.last];
  const days = first === undefined && last === undefined ? undefined : surely(date);
  if (days === undefined) return undefined;
  if (first !== undefined && days.last < first) return `not before ${start} ${show(fields[start])}`;
  return last !== undefined && days.first > last ? `not after ${end} ${show(fields[end])}` : undefined;
}

/**
 * Nobody takes part before birth or after death, no body before it is founded or after it is dissolved.
 * Each date of a claim is held against those of the actor, and only where both are sure: who died on the first
 * day of a meeting was there, and an actor without dates is asked nothing. An invitation is to somebody who lives.
 */
export const outsideLifetime: Rule = {
  id: 'outside-lifetime',
  severity: 'warning',
  *whole(draft) {
    for (const { relation, to, from, until, date, origin } of draft.claims) {
      const actor = draft.entityOf.get(to.id);
      if (relations[relation].family !== 'presence' || actor?.kind !== 'actor') continue;
      const wrong = [from, until, date].find((each) => limitOn(each, actor) !== undefined);
      if (wrong === undefined) continue;
      yield {
        file: origin.file,
        place: draft.at({ file: origin.file, path: [...origin.path, 'to'] }),
        message: `Unexpected ${relation} ${show(to.id)} on ${show(wrong)}, expected a date ${limitOn(wrong, actor)}`,
        hint: `name who was there, or put one of the dates right; see ${actor.file}`,
        related: actor.file,
      };
    }
  },
};
