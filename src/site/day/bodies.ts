/** Who held which office on a day, and who was a member of what. Undated claims hold on every day: they are counted here and listed once, on the index of the days. */

import { toHtml } from 'hast-util-to-html';
import { type Claim, claimOf } from '../../knowledge/base.ts';
import { compareDates } from '../../knowledge/date.ts';
import type { EntityId } from '../../knowledge/id.ts';
import { startOf } from '../../knowledge/link.ts';
import { compareNames } from '../../knowledge/name-order.ts';
import { partyName } from '../../knowledge/prose/accounts.ts';
import { type Child, h } from '../../knowledge/prose/hast.ts';
import { roleText } from '../../knowledge/role.ts';
import type { Certainty } from '../../knowledge/query/index.ts';
import { fill, words } from '../../words/index.ts';
import { claimPath, entityPath, nameOf } from '../entity/context.ts';
import { dated, linked, remembered, type Telling } from './names.ts';
import type { Held } from './held.ts';
import { bodyClass, type BodyClass, bodyClasses, byBody } from './order.ts';

/** A body with those who held an office in it, or were its members: HTML of the cells of a row each, or of a name. */
export interface BodyView {
  readonly body: EntityId;
  readonly rows: readonly string[];
}

export interface ClassView {
  readonly name: BodyClass;
  readonly bodies: readonly BodyView[];
}

/** A mark with the reason why it stands there. */
export function doubtMark({ locale }: Telling): Child {
  const { day } = words[locale];
  return h('span', { className: ['mark'], title: day.perhapsNote }, day.perhaps);
}

/** The rest of what a claim says: according to whom, whether it is disputed, whether the day is sure. */
function marks({ claimedBy, disputed, editorial }: Claim, certainty: Certainty, telling: Telling): Child[] {
  const { ui } = words[telling.locale];
  const href = (reference: Parameters<typeof entityPath>[1]) => entityPath(telling.base, reference, telling.locale);
  const [before, after] = ui.accordingTo.split('{name}');
  const mark = (text: string, ...classes: string[]) => h('span', { className: ['mark', ...classes] }, text);
  const parts: Child[] = [
    claimedBy === undefined ? undefined : h('span', { className: ['by'] }, before, partyName(claimedBy, { ...telling, href }), after),
    disputed ? mark(ui.disputed, 'disp') : undefined,
    editorial ? mark(ui.editorial) : undefined,
    certainty === 'possible' ? doubtMark(telling) : undefined,
  ];
  return parts.filter((part) => part !== undefined).flatMap((part) => [' ', part]);
}

/** One who holds an office, as the cells of a row: name, office, since when and until when, the claim's address. */
const officeCells = remembered((key, telling) => {
  const { base, locale } = telling;
  const [certainty, id] = key.split(' ') as [Certainty, string];
  const claim = claimOf(telling.base, id);
  const label = fill(words[locale].ui.claimLinkTo, { name: nameOf(base, claim.page, locale) });
  return toHtml(
    [
      h('td', { role: 'cell' }, linked(claim.page, telling)),
      h('td', { role: 'cell', className: ['role'] }, roleText(claim, telling), ...marks(claim, certainty, telling)),
      h('td', { role: 'cell', className: ['when'] }, dated(claim, telling)),
      h('td', { role: 'cell', className: ['anchor'] }, h('a', { href: claimPath(base, claim, locale), ariaLabel: label }, '#')),
    ],
  );
});

/** One who is a member; the name leads to the claim. */
const memberName = remembered((key, telling) => {
  const [certainty, id] = key.split(' ') as [Certainty, string];
  const claim = claimOf(telling.base, id);
  const role = claim.role === undefined || claim.role === 'member' ? undefined : roleText(claim, telling);
  return toHtml(h('li', {}, linked(claim.page, telling, claimPath(telling.base, claim, telling.locale)), role === undefined ? undefined : [' ', h('small', {}, role)], ...marks(claim, certainty, telling)).children);
});

function inClasses(held: readonly Held[], row: (key: string, telling: Telling) => string, telling: Telling): ClassView[] {
  const compare = byBody(telling);
  const bodies = [...Map.groupBy(held, ({ claim }) => claim.to.id)].toSorted(([a], [b]) => compare(a, b));
  const views = bodies.map(([body, list]): BodyView => ({ body, rows: list.map(({ claim, certainty }) => row(`${certainty} ${claim.id}`, telling)) }));
  const groups = Map.groupBy(views, ({ body }) => bodyClass(body, telling));
  return bodyClasses.flatMap((name) => (groups.has(name) ? [{ name, bodies: groups.get(name)! }] : []));
}

/** The offices of a day: in each body in the order in which they were taken. */
export function officesOf(held: readonly Held[], telling: Telling): ClassView[] {
  return inClasses(held.toSorted((a, b) => compareDates(startOf(a.claim), startOf(b.claim))), officeCells, telling);
}

/** The members of a day: in each body by name. */
export function membersOf(held: readonly Held[], telling: Telling): ClassView[] {
  const { base, locale } = telling;
  const byName = compareNames(locale);
  return inClasses(held.toSorted((a, b) => byName(nameOf(base, a.claim.page, locale), nameOf(base, b.claim.page, locale))), memberName, telling);
}
