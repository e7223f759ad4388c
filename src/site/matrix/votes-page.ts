/** The tables of votes: texts by members. Drafts that failed, resolutions of the Council, and texts of the Assembly apart. */

import { digits, fill, type VoteSign, voteSigns, words } from '../../words/index.ts';
import { type EntityOf, type KnowledgeBase, votes } from '../../knowledge/base.ts';
import { isPermanent, isVeto } from '../../knowledge/council.ts';
import { compareDates, dayRange, toDate } from '../../knowledge/date.ts';
import { formatDate } from '../../knowledge/date-words.ts';
import { type EntityId, isId } from '../../knowledge/id.ts';
import type { Locale } from '../../knowledge/locale.ts';
import { countryName } from '../../knowledge/prose/sources.ts';
import { pathTo } from '../../paths.ts';
import { siteConfig } from '../../site.config.ts';
import { dayPath } from '../day/link.ts';
import { claimPath, entityPath, nameOf } from '../entity/context.ts';
import { sections } from '../entity/page.ts';
import { countSigns, type MatrixCell, type MatrixColumn, type MatrixGroup, type MatrixPage, type MatrixRow, type MatrixTable, signsIn } from './matrix.ts';
import { compareNames } from '../../knowledge/name-order.ts';
import { inPeriods } from './periods.ts';

/** A resolution or draft on which members voted. */
type Voted = EntityOf<'resolution'> & { readonly fields: { readonly vote: NonNullable<EntityOf<'resolution'>['fields']['vote']> } };

type Way = (typeof votes)[number];

const sectionIds = ['drafts', 'resolutions', 'assemblyTexts'] as const;
type SectionId = (typeof sectionIds)[number];

/** Votes that the totals count. */
const countedVotes: readonly VoteSign[] = ['for', 'against', 'veto', 'abstain'];
/** Columns that stand side by side on a wide screen. */
const mostColumns = 19;

function sectionOf({ fields }: Voted): SectionId {
  return fields.subkind === 'draft-not-adopted' ? 'drafts' : fields.subkind === 'unga-resolution' ? 'assemblyTexts' : 'resolutions';
}

/** Council and Assembly are never one table. */
const partOf = (section: SectionId) => (section === 'assemblyTexts' ? 'assembly' : 'council');

const yearOf = ({ fields }: Voted) => { const { from, until } = toDate(fields.date); return (from ?? until)!.year; };

/** Every text with a vote, earliest first. */
function votedTexts(base: KnowledgeBase): Voted[] {
  return [...base.entities.values()]
    .filter((entity): entity is Voted => entity.kind === 'resolution' && entity.fields.vote !== undefined)
    .toSorted((a, b) => compareDates(a.fields.date, b.fields.date) || (a.id < b.id ? -1 : 1));
}

function column(text: Voted, foot: readonly Way[], base: KnowledgeBase, locale: Locale): MatrixColumn {
  const { vote } = text.fields;
  const all = votes.reduce((sum, way) => sum + vote.tally[way], 0);
  const named = votes.reduce((sum, way) => sum + (vote[way]?.length ?? 0), 0);
  return {
    id: text.id,
    name: nameOf(base, text.id, locale, 'short'),
    href: entityPath(base, { id: text.id }, locale),
    date: formatDate(text.fields.date, words[locale], 'short'),
    dayHref: dayPath(base, { date: text.fields.date }, locale),
    year: yearOf(text),
    day: dayRange(toDate(text.fields.date)).first,
    foot: [...foot.map((way) => digits(vote.tally[way])), `${digits(named)} ${fill(words[locale].matrix.ofAll, { n: digits(all) })}`],
  };
}

/** How a member that a text names voted on it. */
function signOf(member: string, text: Voted, base: KnowledgeBase): VoteSign | undefined {
  const way = votes.find((name) => text.fields.vote[name]?.includes(member));
  return way === 'against' && sectionOf(text) === 'drafts' && isVeto(member, text.fields.vote.tally, base) ? 'veto' : way;
}

function cells(member: string, texts: readonly Voted[], base: KnowledgeBase, locale: Locale): Map<string, MatrixCell> {
  const found = new Map<string, MatrixCell>();
  for (const text of texts) {
    const sign = signOf(member, text, base);
    if (sign === undefined) continue;
    const claim = (base.claimsFrom.get(text.id) ?? []).find(({ relation, to }) => relation === 'voted' && to.id === member);
    const href = claim === undefined ? pathTo({ page: 'entity', kind: 'resolution', id: text.id, fragment: sections.vote }, locale, siteConfig.base) : claimPath(base, claim, locale);
    found.set(text.id, { sign, text: words[locale].matrix.signs[sign], href });
  }
  return found;
}

function groups(texts: readonly Voted[], section: SectionId, base: KnowledgeBase, locale: Locale): MatrixGroup[] {
  const compare = compareNames(locale);
  const members = [...new Set(texts.flatMap(({ fields }) => votes.flatMap((way) => fields.vote[way] ?? [])))];
  const rows = members
    .map((id): MatrixRow => ({
      id,
      name: isId(id) ? nameOf(base, id as EntityId, locale, 'short') : countryName(id, locale),
      href: isId(id) ? entityPath(base, { id: id as EntityId }, locale) : undefined,
      cells: cells(id, texts, base, locale),
    }))
    .toSorted((a, b) => countSigns(b, countedVotes) - countSigns(a, countedVotes) || b.cells.size - a.cells.size || compare(a.name, b.name));
  const grouped = Map.groupBy(rows, ({ id }) => (section === 'assemblyTexts' ? 'assembly' : isPermanent(id, base) ? 'permanent' : 'elected'));
  return (['permanent', 'elected', 'assembly'] as const).flatMap((id, rank) => (grouped.has(id) ? [{ id, rank, label: words[locale].matrix.groups[id], rows: grouped.get(id)! }] : []));
}

function tablesOf(section: SectionId, texts: readonly Voted[], foot: readonly Way[], base: KnowledgeBase, locale: Locale): MatrixTable[] {
  const { matrix, vote } = words[locale];
  const periods = inPeriods(texts, yearOf, mostColumns, locale);
  return periods.map(({ items, id, years }): MatrixTable => ({
    id: periods.length === 1 ? section : `${section}-${id}`,
    heading: periods.length === 1 ? matrix[section] : fill(matrix.period, { name: matrix[section], years }),
    section,
    sectionName: matrix[section],
    part: partOf(section),
    columns: items.map((text) => column(text, foot, base, locale)),
    groups: groups(items, section, base, locale),
    foot: [...foot.map((way) => vote[way]), matrix.namedBySources],
  }));
}

/** The page of votes in a language. */
export function votesPage(base: KnowledgeBase, locale: Locale): MatrixPage {
  const { matrix, vote } = words[locale];
  const texts = votedTexts(base);
  const bySection = Map.groupBy(texts, sectionOf);
  /** Whoever did not vote has a row of its own where there is somebody. */
  const footOf = (section: SectionId) => votes.filter((way) => way !== 'absent' || texts.some((text) => partOf(sectionOf(text)) === partOf(section) && text.fields.vote.tally.absent > 0));
  const tables = sectionIds.flatMap((section) => (bySection.has(section) ? tablesOf(section, bySection.get(section)!, footOf(section), base, locale) : []));
  const total = (label: string, ...counts: VoteSign[]) => ({ label, counts, ofAll: false });
  return {
    rowName: matrix.member,
    signs: signsIn(tables, voteSigns),
    totals: [total(vote.for, 'for'), total(vote.against, 'against', 'veto'), total(vote.abstain, 'abstain')],
    tables,
  };
}
