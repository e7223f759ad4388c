/** What is said of somebody at a meeting: one sign for all claims of it, and words. */

import { type PresenceSign, presenceSigns, type Words, words } from '../../words/index.ts';
import type { KnowledgeBase } from '../../knowledge/base.ts';
import type { Locale } from '../../knowledge/locale.ts';
import { type Attendance, attendanceOf, type Presence, type PresenceWord } from '../../knowledge/query/index.ts';
import { queryable } from '../../knowledge/queryable.ts';
import { nameOf } from '../entity/context.ts';

const made = new WeakMap<KnowledgeBase, Attendance>();

/** The attendance of a base with persons under those for whom they spoke, made once. */
export function attendanceIn(base: KnowledgeBase): Attendance {
  const known = made.get(base) ?? attendanceOf(queryable(base), { rollUp: true });
  made.set(base, known);
  return known;
}

/** The sign of one presence. */
function signOfWord(how: PresenceWord): PresenceSign {
  return how === 'chair' || how === 'mediator' ? 'host' : how;
}

/** Which sign stands where several are said: the more active part first. */
export const signOrder: readonly PresenceSign[] = ['host', ...presenceSigns.filter((sign) => sign !== 'host')];

/** The sign of a party of which something is said. */
export function signOf(presences: readonly Presence[]): PresenceSign {
  const signs = presences.map(({ how }) => signOfWord(how));
  return signOrder.find((sign) => signs.includes(sign))!;
}

/** How somebody was there, in words. */
export function presenceLabel(how: PresenceWord, all: Words): string {
  return how === 'host' || how === 'chair' || how === 'mediator' ? all.matrix.presence[how] : all.attendance[how];
}

/** Every way in which a party was there, each with the persons who were it in its name: "attended: Sergey Lavrov; hosted". */
export function presenceText(presences: readonly Presence[], base: KnowledgeBase, locale: Locale): string {
  const all = words[locale];
  const ways = Map.groupBy(presences, ({ how }) => how);
  return [...ways]
    .map(([how, list]) => {
      const persons = list.flatMap(({ by }) => (by === undefined ? [] : nameOf(base, by, locale)));
      const label = presenceLabel(how, all);
      return persons.length === 0 ? label : `${label}${all.ui.colon}${[...new Set(persons)].join(all.ui.comma)}`;
    })
    .join(all.ui.semicolon);
}
