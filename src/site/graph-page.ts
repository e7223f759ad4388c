/** What the page of the graph shows before any script runs: the first picture, the legend with its counts, and every entry by kind. */

import { lines } from '../graph/neighbourhood.ts';
import { bridges, mostConnected, type Ranked } from '../graph/measures.ts';
import { drawOverview, firstFamilies, firstKinds, type Overview } from '../graph/overview.ts';
import { wholeGraph } from '../graph/whole.ts';
import { dateOf, type Entity, entityOf, type KnowledgeBase } from '../knowledge/base.ts';
import { dayRange, toDate } from '../knowledge/date.ts';
import { daysOf } from '../knowledge/days.ts';
import type { EntityId } from '../knowledge/id.ts';
import { kindNames } from '../knowledge/kinds/index.ts';
import type { Locale } from '../knowledge/locale.ts';
import { compareNames } from '../knowledge/name-order.ts';
import { type Family, relationNames, relations } from '../knowledge/relations.ts';
import { attendanceIds, type AttendanceWord, type KindWord, type RelationWord, type SubkindWord, words } from '../words/index.ts';
import { entityPath } from './entity/context.ts';

/** A value of a filter, with how many entries or claims have it. */
export interface Choice<T extends string = string> {
  readonly value: T;
  readonly label: string;
  readonly count: number;
}

export interface KindRow {
  readonly kind: KindWord;
  /** Whether the first view shows it. */
  readonly first: boolean;
  /** By name, in the order of the language. */
  readonly entities: readonly Entity[];
  readonly subkinds: readonly Choice<SubkindWord>[];
}

export interface FamilyRow {
  readonly family: Family;
  /** The class of its lines. */
  readonly line: string;
  readonly label: string;
  readonly first: boolean;
  readonly claims: number;
  readonly relations: readonly (Choice<RelationWord> & { readonly first: boolean })[];
}

/** The families in the order of the legend. */
const families: readonly Family[] = ['presence', 'sequence', 'text', 'frame', 'stance'];

export interface GraphPage {
  readonly overview: Overview;
  readonly kinds: readonly KindRow[];
  readonly families: readonly FamilyRow[];
  readonly attendance: readonly Choice<AttendanceWord>[];
  readonly tracks: readonly Choice[];
  readonly topics: readonly Choice[];
  readonly behalf: readonly Choice[];
  /** Entries with most ties, those through which most shortest ways lead, and the largest communities by their most connected members. */
  readonly measures: { readonly connected: readonly Ranked[]; readonly bridges: readonly Ranked[]; readonly groups: readonly { readonly size: number; readonly members: readonly EntityId[] }[] };
  /** Dated entries of each month from January 2011 to the day to which the record reaches. */
  readonly months: readonly number[];
  /** Days of the axis that have a page: the first since 1970-01-01, and of each further one how many days it comes after the one before. */
  readonly dayPages: string;
  /** First and last day of the axis of time, since 1970-01-01. */
  readonly days: { readonly first: number; readonly last: number };
  /** Width of the map in px: right to left it is turned around. */
  readonly width: number;
}

/** The year in which the axis of time begins. */
export const firstYear = 2011;
/** How many lines the lists of measures have. */
const ranks = 10;
const groupCount = 6;

/** Counts by value, in the order in which values are given. */
function choices<T extends string>(values: readonly T[], label: (value: T) => string, count: (value: T) => number): Choice<T>[] {
  return values.map((value) => ({ value, label: label(value), count: count(value) })).filter((choice) => choice.count > 0);
}

/** The axis of time: its days, and the entries of each month. */
function timeOf(base: KnowledgeBase): Pick<GraphPage, 'days' | 'months'> {
  const momentary = [...base.entities.values()].filter(({ kind }) => kind !== 'track').flatMap((entity) => dateOf(entity) ?? []);
  const begun = momentary.map((date) => dayRange(toDate(date)).first).filter(Number.isFinite);
  const first = Date.UTC(firstYear, 0) / 86_400_000;
  const last = base.reaches === undefined ? Math.max(first, ...begun) : dayRange(toDate(base.reaches)).last;
  const monthOf = (day: number) => { const date = new Date(day * 86_400_000); return (date.getUTCFullYear() - firstYear) * 12 + date.getUTCMonth(); };
  const months = Array.from({ length: monthOf(last) + 1 }, () => 0);
  for (const day of begun) if (day >= first && day <= last) months[monthOf(day)]!++;
  return { days: { first, last }, months };
}

/** The days that have a page, as the page of the graph carries them. */
function dayPagesOf(base: KnowledgeBase, { first, last }: GraphPage['days']): string {
  const days = [...daysOf(base).keys()].map((date) => dayRange(toDate(date)).first).filter((day) => day >= first && day <= last);
  return days.map((day, index) => day - (days[index - 1] ?? 0)).join(' ');
}

const made = new WeakMap<KnowledgeBase, Partial<Record<Locale, GraphPage>>>();

/** The page of the graph in a language, made once for each base: its embedded parts take their values from it too. */
export function graphPage(base: KnowledgeBase, locale: Locale): GraphPage {
  const known = made.get(base)?.[locale];
  if (known !== undefined) return known;
  const page = makePage(base, locale);
  made.set(base, { ...made.get(base), [locale]: page });
  return page;
}

function makePage(base: KnowledgeBase, locale: Locale): GraphPage {
  const all = words[locale];
  const { graph, map, measures } = wholeGraph(base);
  const byName = compareNames(locale);
  const entities = [...base.entities.values()].toSorted((a, b) => byName(a.fields.name[locale], b.fields.name[locale]));
  const claims = Map.groupBy(base.claims, ({ relation }) => relation);
  const familyLabels: Readonly<Record<Family, string>> = { presence: all.ui.keyPart, sequence: all.ui.keySequence, text: all.ui.keyText, frame: all.ui.keyFrame, stance: all.ui.keyStance };
  const labelOf = (id: string) => { const { fields } = entityOf(base, id as EntityId); return fields.short?.[locale] ?? fields.name[locale]; };
  const subkindOf = ({ fields }: Entity) => ('subkind' in fields ? (fields.subkind as SubkindWord) : undefined);
  const bySubkind = Map.groupBy(entities, subkindOf);
  const attended = (word: AttendanceWord) => (claims.get('participant') ?? []).filter(({ attendance = 'attended' }) => attendance === word).length;
  /** How many entries are part of a track or about a topic, by a link or by one of their paragraphs. */
  const under = (subject: string) => entities.filter(({ id, fields }) => (base.claimsFrom.get(id) ?? []).some(({ to }) => to.id === subject) || ('provisions' in fields && fields.provisions?.some(({ topic }) => topic === subject))).length;
  const subjects = (kind: 'track' | 'topic') => choices(entities.filter((entity) => entity.kind === kind).map(({ id }) => id as string), labelOf, under);
  const behalf = Map.groupBy(base.claims.filter((claim) => claim.for !== undefined), (claim) => claim.for as string);
  const time = timeOf(base);
  const communities = Map.groupBy(mostConnected(measures, measures.size), ({ community }) => community);
  return {
    overview: drawOverview(graph, map, { base, locale, href: (reference) => entityPath(base, reference, locale) }),
    kinds: kindNames.map((kind) => {
      const own = entities.filter((entity) => entity.kind === kind);
      const subkinds = [...new Set(own.flatMap((entity) => subkindOf(entity) ?? []))].toSorted((a, b) => byName(all.subkinds[a], all.subkinds[b]));
      return { kind, first: firstKinds.includes(kind), entities: own, subkinds: choices(subkinds, (value) => all.subkinds[value], (value) => bySubkind.get(value)!.length) };
    }),
    families: families.map((family) => {
      const rows = relationNames
        .filter((relation) => relations[relation].family === family && claims.has(relation))
        .map((relation) => ({ value: relation, label: all.relations[relation].out, count: claims.get(relation)!.length, first: firstFamilies.includes(family) && relations[relation].shown }));
      return { family, line: lines[family], label: familyLabels[family], first: firstFamilies.includes(family), claims: rows.reduce((sum, { count }) => sum + count, 0), relations: rows };
    }),
    attendance: choices(attendanceIds, (word) => all.attendance[word], attended),
    tracks: subjects('track'),
    topics: subjects('topic'),
    behalf: choices([...behalf.keys()].toSorted((a, b) => behalf.get(b)!.length - behalf.get(a)!.length || byName(labelOf(a), labelOf(b))), labelOf, (id) => behalf.get(id)!.length),
    measures: {
      connected: mostConnected(measures, ranks),
      bridges: bridges(measures, ranks),
      groups: [...communities].toSorted(([a], [b]) => a - b).slice(0, groupCount).map(([, members]) => ({ size: members.length, members: members.slice(0, 3).map(({ id }) => id) })),
    },
    ...time,
    dayPages: dayPagesOf(base, time.days),
    width: map.width,
  };
}
