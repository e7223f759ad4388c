/** An entity in time: what its claims link it with, each at its date, on one line, over what lasted. SVG that is made at build time. */

import type { Element } from 'hast';
import { countClaims, dateOf, type Entity, entityOf } from '../knowledge/base.ts';
import type { DateText } from '../knowledge/date.ts';
import { formatDate, formatSpan } from '../knowledge/date-words.ts';
import type { EntityId } from '../knowledge/id.ts';
import { type Child, h } from '../knowledge/prose/hast.ts';
import { roleText } from '../knowledge/role.ts';
import { compareText } from '../knowledge/text.ts';
import { fill, plural, words } from '../words/index.ts';
import { newYear } from './axis.ts';
import { type BarRow, drawBars } from './bars.ts';
import { axisBetween, gridOf } from './grid.ts';
import { type DrawnLane, drawLanes, type Places } from './lane-drawing.ts';
import type { Room } from './lane-layout.ts';
import type { DrawingContext } from './neighbourhood.ts';
import { svg } from './svg.ts';
import { recordDays } from './timeline-record.ts';
import { barOf, type Days, daysOfEntry, markOf, type TimelineBar, type TimelineEntry, within } from './timeline.ts';
import { labelText } from './tracks.ts';

export interface OwnStrip {
  readonly drawing: Element;
  /** Where the days of the strip lie, in words, and how many entries it has. */
  readonly label: string;
  /** How many had no room. */
  readonly more: number;
}

/** Width in px: that of the column of a page. */
const room: Room = { width: 656, depth: 6, labelled: 12, named: false };
/** Kinds whose pages have a strip of their own. */
const kinds: ReadonlySet<Entity['kind']> = new Set(['track', 'actor', 'agreement']);
/** Entries at most, those with most claims: a member of the Council voted on more than a small drawing can tell apart. */
const mostEntries = 20;
/** Bars at most: a body with a hundred members has a table for them. */
const mostBars = 8;

/** The entries at the other ends of an entity's claims that have a date, and itself, in the days of the record. */
function entriesOf(entity: Entity, context: DrawingContext, record: Days): TimelineEntry[] {
  const { base, locale, href } = context;
  const claims = [...(base.claimsFrom.get(entity.id) ?? []), ...(base.claimsTo.get(entity.id) ?? [])];
  const ids = new Set([entity.id, ...claims.map(({ page, to }) => (page === entity.id ? to.id : page))]);
  return [...ids].toSorted(compareText).map((id) => entityOf(base, id)).flatMap((other): TimelineEntry[] => {
    const date = dateOf(other);
    if (date === undefined || other.kind === 'track' || !within(daysOfEntry({ date }), record)) return [];
    const { id, kind, fields } = other;
    const failed = 'subkind' in fields && fields.subkind === 'draft-not-adopted';
    return [{ id, kind, date, failed, claims: countClaims(base, id), lanes: [0], label: labelText(other, context), title: `${fields.name[locale]}${words[locale].ui.comma}${formatDate(date, words[locale], 'short')}`, href: href({ id }) }];
  });
}

/** Offices and memberships that no source disputes, an entity's own and those of others in it, as bars. */
function barsOf(entity: Entity, context: DrawingContext): TimelineBar[] {
  const { base, locale, href } = context;
  const all = words[locale];
  const nameOf = (id: EntityId) => { const { name, short } = entityOf(base, id).fields; return short?.[locale] ?? name[locale]; };
  const force = entity.kind === 'agreement' ? entity.fields['in-force'] : undefined;
  const own: TimelineBar[] = force === undefined ? [] : [{ kind: 'agreement', ...ends(force), label: all.timeline.inForce, title: `${all.timeline.inForce}${all.ui.comma}${formatDate(force, all, 'short')}`, href: href({ id: entity.id }) }];
  const claims = [...(base.claimsFrom.get(entity.id) ?? []), ...(base.claimsTo.get(entity.id) ?? [])].filter(({ relation, from, until, claimedBy, disputed }) => (relation === 'holds-office' || relation === 'member-of') && (from ?? until) !== undefined && claimedBy === undefined && !disputed);
  const held = claims.map((claim): TimelineBar & { claims: number } => {
    const { page, to, from, until, relation } = claim;
    const out = page === entity.id;
    const other = out ? to.id : page;
    const role = roleText(claim, { base, locale });
    const what = role ?? all.relations[relation][out ? 'out' : 'in'];
    const [first, second] = out || role === undefined ? [what, nameOf(other)] : [nameOf(other), what];
    return { kind: entityOf(base, other).kind, ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }), label: `${first}${role === undefined ? all.ui.colon : all.ui.comma}${second}`, title: [what, nameOf(other), formatSpan(claim, all)].join(all.ui.comma), href: href({ id: other }), claims: countClaims(base, other) };
  });
  return [...own, ...held.toSorted((a, b) => b.claims - a.claims || compareText(a.href, b.href)).slice(0, mostBars).map(({ claims: _, ...bar }) => bar)];
}

/** The ends of an interval, as EDTF; left out where it is open. */
function ends(interval: DateText): { from?: string; until?: string } {
  const [from, until] = interval.split('/');
  return { ...(from === undefined || from === '..' ? {} : { from }), ...(until === undefined || until === '..' ? {} : { until }) };
}

/** Whole years about some days, within those of the record. */
function yearsAbout(spans: readonly Days[], record: Days): Days {
  const yearOf = (day: number) => new Date(day * 86_400_000).getUTCFullYear();
  const [first, last] = [Math.max(record.first, Math.min(...spans.map((span) => span.first))), Math.min(record.last, Math.max(...spans.map((span) => span.last)))];
  return { first: newYear(yearOf(first)), last: newYear(yearOf(last) + 1) - 1 };
}

/** The strip of a track, an actor or an agreement; undefined where nothing of it has a date since 2011. */
export function drawOwnStrip(entity: Entity, context: DrawingContext): OwnStrip | undefined {
  const { base, locale } = context;
  if (!kinds.has(entity.kind)) return undefined;
  const record = recordDays(base);
  const all = entriesOf(entity, context, record).toSorted((a, b) => b.claims - a.claims || compareText(a.id, b.id));
  const entries = all.slice(0, mostEntries);
  const bars = barsOf(entity, context).map(barOf).filter((bar) => within(bar, record)).toSorted((a, b) => a.first - b.first || compareText(a.href, b.href));
  const active = entity.kind === 'track' ? daysOfEntry({ date: dateOf(entity)! }) : undefined;
  const spans = [...entries.map(daysOfEntry), ...bars, ...(active === undefined ? [] : [active])];
  if (spans.length === 0) return undefined;

  const days = yearsAbout(spans, record);
  const { timeline, months, counts } = words[locale];
  const places: Places = { axis: axisBetween(days.first, days.last), width: room.width, locale };
  const grid = gridOf(days.first, days.last, months.short, room.width);
  const rows: BarRow[] = bars.length === 0 ? [] : [{ bars }];
  const lane: DrawnLane = { id: undefined, name: '', href: undefined, from: active?.first ?? Number.NEGATIVE_INFINITY, until: active?.last ?? Number.POSITIVE_INFINITY, outOf: [], marks: entries.map((entry) => markOf(entry, days)) };
  const over = drawBars(rows, bars.length === 0 || entries.length > 0 ? [] : grid, places);
  const under = drawLanes(entries.length === 0 ? [] : [lane], entries.length === 0 ? [] : grid, places, room);
  const top = rows.length === 0 ? 0 : over.height;
  const height = top + (entries.length === 0 ? 0 : under.height);
  const name = fill(timeline.ownOf, { name: entity.fields.short?.[locale] ?? entity.fields.name[locale], entries: plural(counts.entity, all.length, locale) });
  const drawn: Child[] = [...(rows.length === 0 ? [] : over.drawn), entries.length === 0 ? undefined : h('g', { transform: `translate(0 ${top})` }, ...under.drawn)];
  return { drawing: svg('drawing', room.width, height, name, locale, drawn), label: name, more: under.more.length + all.length - entries.length };
}
