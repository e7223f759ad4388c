import { describe, expect, test } from 'vitest';
import { loadSite } from '../load.ts';
import { votesPage } from './votes-page.ts';

const { base } = loadSite();
const pages = { en: votesPage(base, 'en'), ar: votesPage(base, 'ar') };
const ways = ['for', 'against', 'abstain', 'absent'] as const;
const texts = [...base.entities.values()].flatMap((entity) => (entity.kind === 'resolution' && entity.fields.vote !== undefined ? [{ ...entity, vote: entity.fields.vote }] : []));
const permanent = new Set(['china', 'france', 'russia', 'united-kingdom', 'united-states']);

describe.each(['en', 'ar'] as const)('the tables of votes in %s', (locale) => {
  const { tables } = pages[locale];

  test('have every vote that the record names, and no other', () => {
    const expected = texts.flatMap(({ id, fields, vote }) => ways.flatMap((way) => (vote[way] ?? []).map((member) => {
      const veto = way === 'against' && fields.subkind === 'draft-not-adopted' && vote.tally.for >= 9 && permanent.has(member);
      return `${id} ${member} ${veto ? 'veto' : way}`;
    })));
    const cells = tables.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows.flatMap(({ id, cells: list }) => [...list].map(([column, { sign }]) => `${column} ${id} ${sign}`))));
    expect(cells.toSorted()).toEqual(expected.toSorted());
    expect(cells.length).toBe(1068);
  });

  test('have every text with a vote once, with its tally and how many votes are named', () => {
    const council = (id: string) => !id.startsWith('unga-');
    const expected = texts.map(({ id, vote: { tally, ...vote } }) => {
      const named = ways.reduce((sum, way) => sum + (vote[way]?.length ?? 0), 0);
      const all = ways.reduce((sum, way) => sum + tally[way], 0);
      return [id, ...ways.filter((way) => way !== 'absent' || !council(id)).map((way) => String(tally[way])), locale === 'en' ? `${named} of ${all}` : `${named} من ${all}`].join(' ');
    });
    const columns = tables.flatMap((table) => table.columns.map(({ id, foot }) => [id, ...foot].join(' ')));
    expect(columns.toSorted()).toEqual(expected.toSorted());
  });

  test('keep the Assembly apart', () => {
    expect(tables.map(({ part }) => part)).toEqual(['council', 'council', 'council', 'assembly']);
  });
});

test('marks the vetoes: each vote of a permanent member against a draft that had the votes, and none on a draft that had not', () => {
  const cells = pages.en.tables.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows.flatMap(({ id, cells: list }) => [...list].filter(([, { sign }]) => sign === 'veto').map(([column]) => `${column} ${id}`))));
  expect(cells.filter((cell) => cell.endsWith('russia')).length).toBe(18);
  expect(cells.filter((cell) => cell.endsWith('china')).length).toBe(10);
  expect(cells.length).toBe(28);
});

test('a vote leads to its claim, one of a member without a page to the vote', () => {
  const find = (member: string, text: string) => pages.en.tables.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows)).find(({ id, cells }) => id === member && cells.has(text))!.cells.get(text)!.href;
  expect(find('russia', 'draft-s-2016-846')).toBe('/resolutions/draft-s-2016-846/#c-voted-russia');
  expect(find('GH', 'draft-2023-07-11-bab-al-hawa')).toBe('/resolutions/draft-2023-07-11-bab-al-hawa/#vote');
});
