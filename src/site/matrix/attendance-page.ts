/** The tables of attendance: meetings by parties, a table a track, cut by period where it is long. */

import { fill, presenceSigns, presentSigns, type SubkindWord, words } from '../../words/index.ts';
import { dateOf, type Entity, entityOf, type KnowledgeBase } from '../../knowledge/base.ts';
import { compareDates, dayRange, toDate } from '../../knowledge/date.ts';
import { formatDate } from '../../knowledge/date-words.ts';
import type { EntityId } from '../../knowledge/id.ts';
import type { Locale } from '../../knowledge/locale.ts';
import type { Attendance } from '../../knowledge/query/index.ts';
import { pathTo } from '../../paths.ts';
import { siteConfig } from '../../site.config.ts';
import { entityPath, nameOf } from '../entity/context.ts';
import { dayPath } from '../day/link.ts';
import { roomFragment } from '../entity/room.ts';
import { countSigns, type MatrixCell, type MatrixColumn, type MatrixGroup, type MatrixPage, type MatrixRow, type MatrixTable, signsIn } from './matrix.ts';
import { trackOf } from './meeting-track.ts';
import { compareNames } from '../../knowledge/name-order.ts';
import { inPeriods } from './periods.ts';
import { attendanceIn, presenceText, signOf } from './presence.ts';

/** Columns that stand side by side on a wide screen; a longer table is cut. */
const mostColumns = 18;
/** The section of meetings that belong to no track. */
const outside = 'other';

const groupIds = ['states', 'organisations', 'bodies', 'persons'] as const;
const groupOfSubkind: Readonly<Partial<Record<SubkindWord, (typeof groupIds)[number]>>> = {
  state: 'states', government: 'states', organisation: 'organisations', 'un-body': 'organisations', mission: 'organisations', person: 'persons',
};

/** The group of rows in which a party stands. */
function groupOf({ fields }: Entity): (typeof groupIds)[number] {
  return ('subkind' in fields ? groupOfSubkind[fields.subkind] : undefined) ?? 'bodies';
}

const yearOf = (base: KnowledgeBase, meeting: EntityId) => { const { from, until } = toDate(dateOf(entityOf(base, meeting))!); return (from ?? until)!.year; };

/** Makes the tables of one base in one language. */
class Maker {
  readonly #base: KnowledgeBase;
  readonly #locale: Locale;
  readonly #attendance: Attendance;

  constructor(base: KnowledgeBase, locale: Locale) {
    this.#base = base;
    this.#locale = locale;
    this.#attendance = attendanceIn(base);
  }

  /** Meetings of each track, earliest first; the tracks with most meetings first, what has none last. */
  sections(): [section: string, meetings: EntityId[]][] {
    const byDate = [...this.#attendance.meetings.keys()].toSorted((a, b) => compareDates(this.#dateOf(a), this.#dateOf(b)) || (a < b ? -1 : 1));
    const sections = Map.groupBy(byDate, (meeting): string => trackOf(meeting, this.#base) ?? outside);
    return [...sections].toSorted(([a, listA], [b, listB]) => Number(a === outside) - Number(b === outside) || listB.length - listA.length);
  }

  tablesOf(section: string, meetings: readonly EntityId[]): MatrixTable[] {
    const { matrix } = words[this.#locale];
    const name = section === outside ? matrix.otherMeetings : nameOf(this.#base, section as EntityId, this.#locale);
    const periods = inPeriods(meetings, (meeting) => yearOf(this.#base, meeting), mostColumns, this.#locale);
    return periods.map(({ items, id, years }): MatrixTable => ({
      id: periods.length === 1 ? section : `${section}-${id}`,
      heading: periods.length === 1 ? name : fill(matrix.period, { name, years }),
      section,
      sectionName: name,
      part: 'meetings',
      columns: items.map((meeting) => this.#column(meeting)),
      groups: this.#groups(items),
      foot: [matrix.partiesPresent],
    }));
  }

  #dateOf(meeting: EntityId) {
    return dateOf(entityOf(this.#base, meeting));
  }

  #column(meeting: EntityId): MatrixColumn {
    const row = [...this.#attendance.meetings.get(meeting)!.values()];
    return {
      id: meeting,
      name: nameOf(this.#base, meeting, this.#locale, 'short'),
      href: entityPath(this.#base, { id: meeting }, this.#locale),
      date: formatDate(this.#dateOf(meeting)!, words[this.#locale], 'short'),
      dayHref: dayPath(this.#base, { date: this.#dateOf(meeting)! }, this.#locale),
      year: yearOf(this.#base, meeting),
      day: dayRange(toDate(this.#dateOf(meeting)!)).first,
      foot: [String(row.filter((presences) => (presentSigns as readonly string[]).includes(signOf(presences))).length)],
    };
  }

  #cells(actor: EntityId, meetings: readonly EntityId[]): Map<string, MatrixCell> {
    const cells = new Map<string, MatrixCell>();
    for (const meeting of meetings) {
      const presences = this.#attendance.meetings.get(meeting)!.get(actor);
      if (presences === undefined) continue;
      const href = pathTo({ page: 'entity', kind: 'meeting', id: meeting, fragment: roomFragment(actor) }, this.#locale, siteConfig.base);
      cells.set(meeting, { sign: signOf(presences), text: presenceText(presences, this.#base, this.#locale), href });
    }
    return cells;
  }

  #groups(meetings: readonly EntityId[]): MatrixGroup[] {
    const compare = compareNames(this.#locale);
    const rows = this.#attendance.actors
      .map((id): MatrixRow => ({ id, name: nameOf(this.#base, id, this.#locale, 'short'), href: entityPath(this.#base, { id }, this.#locale), cells: this.#cells(id, meetings) }))
      .filter(({ cells }) => cells.size > 0)
      .toSorted((a, b) => countSigns(b, presentSigns) - countSigns(a, presentSigns) || b.cells.size - a.cells.size || compare(a.name, b.name));
    const groups = Map.groupBy(rows, ({ id }) => groupOf(entityOf(this.#base, id as EntityId)));
    return groupIds.flatMap((id, rank) => (groups.has(id) ? [{ id, rank, label: words[this.#locale].matrix.groups[id], rows: groups.get(id)! }] : []));
  }
}

/** The page of attendance in a language. */
export function attendancePage(base: KnowledgeBase, locale: Locale): MatrixPage {
  const maker = new Maker(base, locale);
  const { matrix } = words[locale];
  const tables = maker.sections().flatMap(([section, meetings]) => maker.tablesOf(section, meetings));
  return {
    rowName: matrix.party,
    signs: signsIn(tables, presenceSigns),
    totals: [{ label: matrix.present, counts: presentSigns, ofAll: true }],
    tables,
  };
}
