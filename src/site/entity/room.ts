/** Who was in the room: the parties of a meeting, each with the persons who were there in its name, their roles and sources. */

import { toHtml } from 'hast-util-to-html';
import { presentSigns, words } from '../../words/index.ts';
import type { Claim } from '../../knowledge/base.ts';
import type { EntityId } from '../../knowledge/id.ts';
import { type Child, h } from '../../knowledge/prose/hast.ts';
import type { Presence } from '../../knowledge/query/index.ts';
import { roleText } from '../../knowledge/role.ts';
import { compareNames } from '../../knowledge/name-order.ts';
import { attendanceIn, presenceLabel, signOf, signOrder } from '../matrix/presence.ts';
import { type EntityContext, nameOf } from './context.ts';
import { citesHtml } from './texts.ts';
import { accountOf } from './claims.ts';

/** What is said of one party or person at the meeting. */
export interface RoomRow {
  readonly who: EntityId;
  /** HTML: how it was there, each way a link to its claim, and according to whom where one party says it. */
  readonly ways: string;
  /** HTML. */
  readonly role: string;
  readonly cites: string;
}

export interface RoomParty {
  readonly party: EntityId;
  readonly fragment: string;
  /** What is said of the party itself; undefined where only persons are named for it. */
  readonly own: RoomRow | undefined;
  readonly persons: readonly RoomRow[];
}

export interface Room {
  readonly present: readonly RoomParty[];
  readonly absent: readonly RoomParty[];
}

/** The fragment of a party's row on the page of a meeting. */
export function roomFragment(party: string): string {
  return `room-${party}`;
}

function rowOf(who: EntityId, presences: readonly Presence[], context: EntityContext): RoomRow {
  const all = words[context.locale];
  const claims = new Map((context.base.claimsFrom.get(context.entity.id) ?? []).map((claim) => [claim.id, claim]));
  const own = presences.map(({ how, edge }) => ({ how, claim: claims.get(edge.id) as Claim }));
  const ways = own.flatMap(({ how, claim }, index): Child[] => [index === 0 ? '' : all.ui.semicolon, h('a', { href: `#${claim.anchor}` }, presenceLabel(how, all)), ...accountOf(claim, context).flatMap((part) => [all.ui.comma, part])]);
  return {
    who,
    ways: toHtml(h('span', {}, ...ways).children),
    role: toHtml({ type: 'text', value: [...new Set(own.flatMap(({ claim }) => roleText(claim, context) ?? []))].join(all.ui.semicolon) }),
    cites: citesHtml([...new Set(own.flatMap(({ claim }) => claim.cite))], context),
  };
}

/** The room of a meeting: who was there, then who was not; undefined where no claim says. Call it where the page shows it: its sources take their numbers. */
export function roomOf(context: EntityContext): Room | undefined {
  const { base, entity, locale } = context;
  const parties = attendanceIn(base).meetings.get(entity.id);
  if (parties === undefined) return undefined;
  const compare = compareNames(locale);
  const listed = [...parties]
    .map(([party, presences]) => ({ party, presences, sign: signOf(presences), name: nameOf(base, party, locale) }))
    .toSorted((a, b) => signOrder.indexOf(a.sign) - signOrder.indexOf(b.sign) || compare(a.name, b.name));
  const view = ({ party, presences }: (typeof listed)[number]): RoomParty => {
    const own = presences.filter(({ by }) => by === undefined);
    const persons = Map.groupBy(presences.filter(({ by }) => by !== undefined), ({ by }) => by!);
    return {
      party,
      fragment: roomFragment(party),
      own: own.length === 0 ? undefined : rowOf(party, own, context),
      persons: [...persons].map(([person, list]) => rowOf(person, list, context)),
    };
  };
  const isPresent = ({ sign }: (typeof listed)[number]) => (presentSigns as readonly string[]).includes(sign);
  return { present: listed.filter(isPresent).map(view), absent: listed.filter((one) => !isPresent(one)).map(view) };
}
