/** What the timeline shows of the record: everything dated since 2011 on its lanes, what was in force, and who held office. */

import { type Claim, countClaims, dateOf, type Entity, entityOf, type KnowledgeBase } from '../knowledge/base.ts';
import { compareDates, dayRange, toDate } from '../knowledge/date.ts';
import { formatDate, formatSpan } from '../knowledge/date-words.ts';
import type { EntityId } from '../knowledge/id.ts';
import { roleText } from '../knowledge/role.ts';
import { compareText } from '../knowledge/text.ts';
import { type SubkindWord, words } from '../words/index.ts';
import { axisOf, newYear } from './axis.ts';
import { inOrder } from './lanes.ts';
import type { DrawingContext } from './neighbourhood.ts';
import { officesOf, type OfficeGroup } from './offices.ts';
import { type BarGroup, barGroups, barOf, type Days, daysOfEntry, type Matter, type TimelineBar, type TimelineEntry, type TimelineLane, type TimelineRow, within } from './timeline.ts';
import { labelText } from './tracks.ts';

/** An entry with what readers choose it by. */
export interface RecordEntry extends TimelineEntry {
  readonly id: EntityId;
  readonly tracks: readonly EntityId[];
  readonly actors: readonly EntityId[];
  readonly topics: readonly EntityId[];
}

/** A bar with the entries about which it is: a text, or who held an office and in which body. */
export interface RecordBar extends TimelineBar {
  readonly about: readonly EntityId[];
  readonly name: string;
  readonly role?: string;
  readonly span: string;
}

export type RecordMatter = Matter<RecordEntry, RecordBar>;

const council: ReadonlySet<SubkindWord> = new Set(['unsc-resolution', 'draft-not-adopted', 'presidential-statement', 'press-statement']);

const reaches = new WeakMap<KnowledgeBase, Days>();

/** The days of the record: from 2011 to that to which it reaches, else to the end of the year of its latest entry. */
export function recordDays(base: KnowledgeBase): Days {
  const known = reaches.get(base) ?? daysIn(base);
  reaches.set(base, known);
  return known;
}

function daysIn(base: KnowledgeBase): Days {
  const { years } = axisOf(base);
  return { first: newYear(years[0]!), last: base.reaches === undefined ? newYear(years.at(-1)! + 1) - 1 : dayRange(toDate(base.reaches)).last };
}

const claimsOf = ({ claimsFrom, claimsTo }: KnowledgeBase, id: EntityId): readonly Claim[] => [...(claimsFrom.get(id) ?? []), ...(claimsTo.get(id) ?? [])];

/** The tracks of which an entry is part, itself or by what it is part of. */
function tracksOf(base: KnowledgeBase, id: EntityId, seen: ReadonlySet<EntityId> = new Set()): EntityId[] {
  const wholes = (base.claimsFrom.get(id) ?? []).filter(({ relation, to }) => relation === 'part-of' && !seen.has(to.id)).map(({ to }) => to.id);
  return [...new Set(wholes.flatMap((whole) => (entityOf(base, whole).kind === 'track' ? [whole] : tracksOf(base, whole, new Set([...seen, id])))))];
}

/** The entries of a kind at the other ends of an entry's claims, those on whose behalf included. */
function othersOf(base: KnowledgeBase, id: EntityId, kind: 'actor' | 'topic'): EntityId[] {
  const ends = claimsOf(base, id).flatMap((claim) => [claim.page, claim.to.id, ...(claim.for === undefined ? [] : [claim.for])]);
  const { fields } = entityOf(base, id);
  const topics = kind === 'topic' && 'provisions' in fields ? (fields.provisions ?? []).map(({ topic }) => topic as EntityId) : [];
  return [...new Set([...ends, ...topics])].filter((other) => other !== id && entityOf(base, other).kind === kind).toSorted(compareText);
}

const nameOf = (id: EntityId, { base, locale }: DrawingContext) => { const { name, short } = entityOf(base, id).fields; return short?.[locale] ?? name[locale]; };

/** The lanes from top to bottom: the Council, tracks that have entries, what is part of none, statements. */
function lanesOfRecord(used: ReadonlySet<EntityId>, context: DrawingContext): TimelineLane[] {
  const { base, locale, href } = context;
  const { timeline, subkinds } = words[locale];
  const tracks = [...base.entities.values()].filter((entity) => entity.kind === 'track' && used.has(entity.id));
  const spans = tracks.map(({ id }) => {
    const outOf = (base.claimsFrom.get(id) ?? []).filter(({ relation, editorial }) => !editorial && (relation === 'follows' || relation === 'part-of')).map(({ to }) => to.id);
    return { id, outOf, from: dayRange(toDate(dateOf(entityOf(base, id))!)).first };
  });
  const other = (name: string, statements = false): TimelineLane => ({ id: undefined, name, href: undefined, active: undefined, outOf: [], statements });
  return [
    other(subkinds['unsc-resolution']),
    ...inOrder(spans).map(({ id, outOf }): TimelineLane => ({ id, name: nameOf(id!, context), href: href({ id: id! }), active: dateOf(entityOf(base, id!))!, outOf, statements: false })),
    other(timeline.noTrack),
    other(timeline.statements, true),
  ];
}

function entriesOf(context: DrawingContext): { lanes: TimelineLane[]; entries: RecordEntry[] } {
  const { base, locale, href } = context;
  const all = words[locale];
  const days = recordDays(base);
  const dated = [...base.entities.values()].filter((entity) => entity.kind !== 'track' && dateOf(entity) !== undefined && within(daysOfEntry({ date: dateOf(entity)! }), days));
  const tracks = new Map(dated.map(({ id }) => [id, tracksOf(base, id)]));
  const lanes = lanesOfRecord(new Set(dated.filter(({ kind }) => kind !== 'statement').flatMap(({ id }) => tracks.get(id)!)), context);
  const isCouncil = ({ fields }: Entity) => 'subkind' in fields && council.has(fields.subkind);
  const laneOf = (entity: Entity) => {
    if (entity.kind === 'statement') return [lanes.length - 1];
    const own = tracks.get(entity.id)!.map((track) => lanes.findIndex(({ id }) => id === track));
    return isCouncil(entity) ? [0, ...own] : own.length === 0 ? [lanes.length - 2] : own;
  };
  const entries = dated.map((entity): RecordEntry => {
    const { id, kind, fields } = entity;
    const failed = 'subkind' in fields && fields.subkind === 'draft-not-adopted';
    const title = [fields.name[locale], failed ? all.subkinds['draft-not-adopted'] : undefined, formatDate(dateOf(entity)!, all, 'short')].filter((part) => part !== undefined).join(all.ui.comma);
    return {
      id, kind, failed, title, date: dateOf(entity)!, claims: countClaims(base, id), lanes: laneOf(entity), label: labelText(entity, context), href: href({ id }),
      tracks: tracks.get(id)!, actors: othersOf(base, id, 'actor'), topics: othersOf(base, id, 'topic'),
    };
  });
  const collator = new Intl.Collator(locale);
  return { lanes, entries: entries.toSorted((a, b) => compareDates(a.date, b.date) || collator.compare(a.title, b.title) || compareText(a.id, b.id)) };
}

/** Texts of a kind while they were in force, by their first day. Resolutions whose end is not known would fill the drawing: those are left out. */
function textsInForce(kind: 'agreement' | 'resolution', context: DrawingContext): RecordBar[] {
  const { base, locale, href } = context;
  return [...base.entities.values()]
    .flatMap((entity): RecordBar[] => {
      if (entity.kind !== kind || !('in-force' in entity.fields) || entity.fields['in-force'] === undefined) return [];
      const force = entity.fields['in-force'];
      const [from, until] = force.split('/').map((end) => (end === '..' ? undefined : end));
      if (kind === 'resolution' && until === undefined) return [];
      const span = formatDate(force, words[locale], 'short');
      const name = entity.fields.name[locale];
      return [{ kind, ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }), label: nameOf(entity.id, context), title: `${name}${words[locale].ui.comma}${span}`, name, span, href: href({ id: entity.id }), about: [entity.id] }];
    })
    .toSorted((a, b) => compareDates(a.from, b.from) || compareText(a.href, b.href));
}

function officeRows(group: OfficeGroup, context: DrawingContext): TimelineRow<RecordBar>[] {
  const { base, locale, href } = context;
  return officesOf(base, group).map(({ bodies, held }) => ({
    name: bodies.map((id) => nameOf(id, context)).join(words[locale].ui.comma),
    href: href({ id: bodies.at(-1)! }),
    bars: held.map((claim): RecordBar => {
      const role = roleText(claim, { base, locale }) ?? '';
      const span = formatSpan(claim, words[locale])!;
      const name = entityOf(base, claim.page).fields.name[locale];
      const { from, until } = claim;
      return {
        kind: 'actor', ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }), label: nameOf(claim.page, context), name, role, span,
        title: [name, role, nameOf(claim.to.id, context), span].join(words[locale].ui.comma), href: href({ id: claim.page }), about: [claim.page, claim.to.id],
      };
    }),
  }));
}

/** The whole timeline in the words of a language. */
export function timelineOf(context: DrawingContext): RecordMatter {
  const days = recordDays(context.base);
  const seen = (rows: readonly TimelineRow<RecordBar>[]) => rows.map((row) => ({ ...row, bars: row.bars.filter((bar) => within(barOf(bar), days)) })).filter(({ bars }) => bars.length > 0);
  const rows: Readonly<Record<BarGroup, () => TimelineRow<RecordBar>[]>> = {
    agreements: () => [{ bars: textsInForce('agreement', context) }],
    decisions: () => [{ bars: textsInForce('resolution', context) }],
    envoys: () => officeRows('envoys', context),
    ministers: () => officeRows('ministers', context),
    opposition: () => officeRows('opposition', context),
  };
  return { ...entriesOf(context), groups: Object.fromEntries(barGroups.map((key) => [key, seen(rows[key]())])) as unknown as RecordMatter['groups'] };
}
