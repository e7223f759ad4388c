import type { Entity, Origin } from '../base.ts';
import { firstDay, lastDay, toDate } from '../date.ts';
import { show } from '../text.ts';
import type { Draft, Findings, Rule } from './rule.ts';

function* compare(draft: Draft, start: string | undefined, end: string | undefined, origin: Origin, words: readonly [string, string]): Findings {
  if (start === undefined || end === undefined) return;
  const [from, until] = [toDate(start).from, toDate(end).until];
  if (from === null || until === null || lastDay(until) >= firstDay(from)) return;
  const message = `Unexpected ${words[1]} ${show(end)}, expected a date not before ${words[0]} ${show(start)}`;
  yield { file: origin.file, place: draft.at(origin), message, hint: 'put the two right, or exchange them' };
}

function* ofEntity(draft: Draft, entity: Entity): Findings {
  if (entity.kind !== 'actor') return;
  const { born, died, founded, dissolved } = entity.fields;
  yield* compare(draft, born, died, { file: entity.file, path: ['died'] }, ['born', 'died']);
  yield* compare(draft, founded, dissolved, { file: entity.file, path: ['dissolved'] }, ['founded', 'dissolved']);
}

/** Nothing ends before it begins. */
export const datesInOrder: Rule = {
  id: 'dates-in-order',
  severity: 'error',
  issue({ file, issue, path, found, at }) {
    if (issue.code !== 'custom' || (issue.params?.date as { problem: string } | undefined)?.problem !== 'order') return undefined;
    return { file, place: at(path), message: `Unexpected interval ${show(found)}, expected an end not before its start`, hint: 'exchange the two dates' };
  },
  *whole(draft) {
    for (const entity of draft.entities) yield* ofEntity(draft, entity);
    for (const { from, until, origin } of draft.claims) {
      yield* compare(draft, from, until, { file: origin.file, path: [...origin.path, 'until'] }, ['from', 'until']);
    }
    for (const { file, fields } of draft.stories) {
      for (const [index, { from, until }] of fields.steps.entries()) yield* compare(draft, from, until, { file, path: ['steps', index, 'until'] }, ['from', 'until']);
    }
  },
};
