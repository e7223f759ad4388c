import { describe, expect, test } from 'vitest';
import { loadSite } from '../load.ts';
import { attendancePage } from './attendance-page.ts';
import { countSigns } from './matrix.ts';

const { base } = loadSite();
const pages = { en: attendancePage(base, 'en'), ar: attendancePage(base, 'ar') };

/** Signs from the strongest: what a claim says by itself, read from the base and not by the query. */
const strength = ['host', 'attended', 'observer', 'walked-out', 'invited', 'declined', 'excluded'];

/** `meeting party` with its sign, from the claims alone. */
function expectedCells(): Map<string, string> {
  const found = new Map<string, string>();
  for (const { page, relation, to, for: behalf, attendance } of base.claims) {
    if (base.entities.get(page)!.kind !== 'meeting' || !['participant', 'host', 'mediator', 'chair'].includes(relation)) continue;
    const sign = relation === 'participant' ? (attendance ?? 'attended') : 'host';
    const key = `${page} ${behalf ?? to.id}`;
    const known = found.get(key);
    if (known === undefined || strength.indexOf(sign) < strength.indexOf(known)) found.set(key, sign);
  }
  return found;
}

describe.each(['en', 'ar'] as const)('the tables of attendance in %s', (locale) => {
  const { tables } = pages[locale];
  const rows = tables.flatMap(({ groups }) => groups.flatMap((group) => group.rows));

  test('have every cell that the claims give, and no other', () => {
    const cells = rows.flatMap(({ id, cells: list }) => [...list].map(([column, { sign }]) => [`${column} ${id}`, sign] as const));
    expect(new Map(cells.toSorted())).toEqual(new Map([...expectedCells()].toSorted()));
    expect(cells.length).toBe(666);
  });

  test('have every meeting once, by date within its track', () => {
    const columns = tables.flatMap(({ columns: list }) => list.map(({ id }) => id));
    expect(columns.toSorted()).toEqual([...base.entities.values()].filter(({ kind }) => kind === 'meeting').map(({ id }) => id as string));
    for (const table of tables) expect(table.columns.map(({ day }) => day)).toEqual(table.columns.map(({ day }) => day).toSorted((a, b) => a - b));
  });

  test('have no empty row and no empty column', () => {
    expect(rows.filter(({ cells }) => cells.size === 0)).toEqual([]);
    for (const { columns, groups } of tables) for (const { id } of columns) expect(groups.some((group) => group.rows.some(({ cells }) => cells.has(id))), id).toBe(true);
  });

  test('count under each meeting the parties that were there', () => {
    const present = new Set(['host', 'attended', 'observer', 'walked-out']);
    for (const column of tables.flatMap((table) => table.columns)) {
      const count = [...expectedCells()].filter(([key, sign]) => key.startsWith(`${column.id} `) && present.has(sign)).length;
      expect(column.foot, column.id).toEqual([String(count)]);
    }
  });

  test('begin with those who were there most often, by name among equals', () => {
    const { counts } = pages[locale].totals[0]!;
    for (const { groups } of tables) for (const group of groups) expect(group.rows.map((row) => countSigns(row, counts))).toEqual(group.rows.map((row) => countSigns(row, counts)).toSorted((a, b) => b - a));
  });
});

test('the tracks with most meetings come first, long ones cut between years, what has no track last', () => {
  expect(pages.en.tables.map(({ heading, columns }) => `${heading}: ${columns.length}`)).toEqual([
    'Astana process, 2017–2018: 14', 'Astana process, 2019–2024: 15', 'Geneva process: 17', 'US–Russian contacts on Syria: 8', 'Constitutional track: 8', 'Vienna process: 7', 'Friends of Syria conferences: 5',
    'Arab League initiatives on Syria: 4', 'Turkish–Syrian contacts, 2022–2024: 3', 'Suwayda ceasefires and road map: 2', 'Damascus–SDF talks: 1', 'Meetings outside the tracks, 2012–2018: 12', 'Meetings outside the tracks, 2023–2025: 10',
  ]);
});

test('a cell says who was there for whom, and leads to the row on the page of the meeting', () => {
  const cell = pages.en.tables.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows)).find(({ id, cells }) => id === 'russia' && cells.has('kerry-lavrov-moscow-2016-07'))!.cells.get('kerry-lavrov-moscow-2016-07');
  expect(cell).toEqual({ sign: 'host', text: 'attended: Vladimir Putin, Sergey Lavrov; hosted', href: '/meetings/kerry-lavrov-moscow-2016-07/#room-russia' });
});
