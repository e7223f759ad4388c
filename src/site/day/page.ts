/** The page of a day: what happened, what stood, who held which office, and what was being said. Pure over the base. */

import type { Strip } from '../../graph/strip.ts';
import { drawStripAt } from '../../graph/strip.ts';
import type { ViewPicture } from '../../graph/view-picture.ts';
import type { KnowledgeBase } from '../../knowledge/base.ts';
import { type DateText, firstDay, toDate } from '../../knowledge/date.ts';
import { formatDate } from '../../knowledge/date-words.ts';
import { daysOf } from '../../knowledge/days.ts';
import type { EntityId } from '../../knowledge/id.ts';
import type { Locale } from '../../knowledge/locale.ts';
import { words } from '../../words/index.ts';
import { citingContext, nameOf } from '../entity/context.ts';
import { type SourceView, sourcesOf } from '../entity/sources.ts';
import { type ClassView, membersOf, officesOf } from './bodies.ts';
import { happenedOn, type HappeningView, happeningView } from './happened.ts';
import { heldOn } from './held.ts';
import { dayPicture, queryOfDay } from './picture.ts';
import { saidBefore, saidOn, type SpeakerView } from './said.ts';
import { standingOn, type StandingView } from './standing.ts';
import { turnsOn, turnViews, type TurnViews } from './turns.ts';

export interface DayPage {
  readonly date: DateText;
  readonly title: string;
  readonly weekday: string;
  /** What search engines show: the names of what happened. */
  readonly description: string;
  /** The day to which the record reaches, in words, where that is earlier. */
  readonly beyond: string | undefined;
  readonly previous: DateText | undefined;
  readonly next: DateText | undefined;
  readonly happened: readonly HappeningView[];
  readonly ongoing: readonly EntityId[];
  readonly perhaps: readonly EntityId[];
  readonly turns: TurnViews;
  readonly said: ReturnType<typeof saidOn>;
  readonly before: readonly SpeakerView[];
  readonly standing: readonly StandingView[];
  readonly offices: readonly ClassView[];
  readonly members: readonly ClassView[];
  /** Offices and memberships that no source dates. */
  readonly undated: { readonly offices: number; readonly members: number };
  /** How many offices and members the page leaves to the graph of the day. */
  readonly more: { readonly offices: number; readonly members: number };
  readonly picture: ViewPicture | undefined;
  /** The query of the explorer's address that shows the graph on this day. */
  readonly query: string;
  readonly strip: Strip | undefined;
  readonly sources: readonly SourceView[];
}

/** Entries that a description names. */
const named = 6;

const weekdays = { en: new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }), ar: new Intl.DateTimeFormat('ar', { weekday: 'long', timeZone: 'UTC' }) };

/** The days of a record in their order, made once for each base. */
const order = new WeakMap<KnowledgeBase, readonly DateText[]>();

function neighbours(date: DateText, base: KnowledgeBase): { previous: DateText | undefined; next: DateText | undefined } {
  const days = order.get(base) ?? [...daysOf(base).keys()];
  order.set(base, days);
  const at = days.indexOf(date);
  return { previous: days[at - 1], next: days[at + 1] };
}

/** Makes the page of a day in a language. */
export function dayPage(base: KnowledgeBase, date: DateText, locale: Locale): DayPage {
  const context = citingContext(base, locale);
  const all = words[locale];
  const day = firstDay(toDate(date).from!);
  const { entries, statements, ongoing, perhaps } = happenedOn(day, base);
  const [offices, members] = [heldOn(base, 'holds-office', day), heldOn(base, 'member-of', day)];
  const turned = turnsOn(date, base);
  const happened = entries.map((entity) => happeningView(entity, context));
  const turns = turnViews(date, context);
  const said = saidOn(statements, context);
  const turnedIds = [...entries, ...turned.entities.map(({ entity }) => entity)].map(({ id }) => id).concat(turned.claims.flatMap(({ claim }) => [claim.page, claim.to.id]));
  // What was said at a meeting stands around it; only a day on which nothing else happened is about the words alone.
  const ids = turnedIds.length > 0 ? turnedIds : statements.map(({ id }) => id);
  const names = [...new Set(ids)].slice(0, named).map((id) => nameOf(base, id, locale, 'short'));
  return {
    date,
    title: formatDate(date, all),
    weekday: weekdays[locale].format(new Date(date)),
    description: `${formatDate(date, all)}${all.ui.colon}${names.join(all.ui.comma)}`,
    beyond: base.reaches !== undefined && date > base.reaches ? formatDate(base.reaches, all) : undefined,
    ...neighbours(date, base),
    happened,
    ongoing: ongoing.map(({ id }) => id),
    perhaps: perhaps.map(({ id }) => id),
    turns,
    said,
    before: saidBefore(day, context),
    standing: standingOn(day, context),
    offices: officesOf(offices.held, context),
    members: membersOf(members.held, context),
    undated: { offices: offices.undated, members: members.undated },
    more: { offices: offices.more, members: members.more },
    picture: dayPicture(day, ids, context),
    query: queryOfDay(day),
    strip: drawStripAt(date, base, locale),
    sources: sourcesOf(context),
  };
}
