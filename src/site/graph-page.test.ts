import { describe, expect, test } from 'vitest';
import { firstIn, inBrowser, realBase } from '../graph/fixtures/in-browser.ts';
import { recordOf, twoTracks } from '../graph/fixtures/record.ts';
import { dateOf } from '../knowledge/base.ts';
import { kindNames } from '../knowledge/kinds/index.ts';
import { unasked, start } from '../explorer/state.ts';
import { attendanceIds } from '../words/index.ts';
import { graphPage } from './graph-page.ts';

const base = realBase();
const page = graphPage(base, 'en');
const arabic = graphPage(base, 'ar');

describe('the axis of time', () => {
  test('begins with 2011, and has a month for each until the day to which the record reaches', () => {
    const last = new Date(page.days.last * 86_400_000);
    expect(page.days.first).toBe(Date.parse('2011-01-01') / 86_400_000);
    expect(page.months).toHaveLength((last.getUTCFullYear() - 2011) * 12 + last.getUTCMonth() + 1);
    expect(last.toISOString().slice(0, 10)).toBe(base.reaches);
  });

  test('counts in each month the entries that begin in it, as their dates say', () => {
    const counted = (month: string) => [...base.entities.values()].filter((entity) => entity.kind !== 'track' && dateOf(entity)?.replace(/^(\d{4})(?=$|[/~?%])/, '$1-01').startsWith(month)).length;
    for (const month of ['2011-01', '2012-06', '2016-07', '2016-09', '2024-12']) {
      const [year, number] = month.split('-').map(Number) as [number, number];
      expect([month, page.months[(year - 2011) * 12 + number - 1]]).toEqual([month, counted(month)]);
    }
    expect(page.months[5 * 12 + 6]).toBeGreaterThan(10);
  });
});

describe('the choices of the legend', () => {
  const { nodes, edges } = inBrowser(base);
  const all = [...edges.values()];
  const counts = (choices: readonly { readonly value: string; readonly count: number }[]) => Object.fromEntries(choices.map(({ value, count }) => [value, count]));

  test('count every entry by kind and sub-kind, and every claim by relation', () => {
    expect(page.kinds.map(({ kind }) => kind)).toEqual(kindNames);
    for (const { kind, entities, subkinds } of page.kinds) {
      expect(entities).toHaveLength([...nodes.values()].filter((node) => node.kind === kind).length);
      if (kind !== 'topic') expect(subkinds.reduce((sum, { count }) => sum + count, 0)).toBe(entities.length);
    }
    expect(page.families.reduce((sum, { claims }) => sum + claims, 0)).toBe(all.length);
    for (const { value, count } of page.families.flatMap(({ relations }) => relations)) expect([value, count]).toEqual([value, all.filter(({ relation }) => relation === value).length]);
  });

  test('count participations by attendance and claims by side, the largest side first', () => {
    const attended = Object.fromEntries(attendanceIds.map((word) => [word, all.filter(({ relation, attendance = 'attended' }) => relation === 'participant' && attendance === word).length]));
    expect(counts(page.attendance)).toEqual(attended);
    expect(page.behalf.reduce((sum, { count }) => sum + count, 0)).toBe(all.filter((edge) => edge.for !== undefined).length);
    expect(page.behalf.map(({ count }) => count)).toEqual(page.behalf.map(({ count }) => count).toSorted((a, b) => b - a));
    expect(page.behalf[0]).toMatchObject({ value: 'russia', label: 'Russia' });
  });

  test('name every track and topic that an entry is part of or about, by a paragraph too, with how many are', () => {
    for (const key of ['tracks', 'topics'] as const) {
      const under = Map.groupBy([...nodes.values()].flatMap((node) => node[key].filter((id) => id !== node.id)), String);
      expect(counts(page[key])).toEqual(Object.fromEntries([...under].map(([id, entries]) => [id, entries.length])));
    }
    expect(page.topics.map(({ value }) => value)).toContain('ceasefire');
    expect(counts(arabic.tracks)).toEqual(counts(page.tracks));
    expect(arabic.behalf[0]).toMatchObject({ value: 'russia', label: 'روسيا' });
  });

  test('tick first what the explorer shows unasked', () => {
    const { kinds, relations } = unasked(start, kindNames);
    expect(new Set(page.kinds.filter(({ first }) => first).map(({ kind }) => kind))).toEqual(kinds);
    const ticked = page.families.flatMap((family) => family.relations).filter(({ first }) => first).map(({ value }) => value);
    const recorded = new Set(all.map(({ relation }) => relation));
    expect(new Set(ticked)).toEqual(new Set([...relations].filter((relation) => recorded.has(relation))));
  });
});

test('the lists of measures name the most connected first, and groups by their most connected', () => {
  const { connected, bridges, groups } = page.measures;
  const degrees = connected.map(({ degree }) => degree);
  expect([connected.length, bridges.length, degrees]).toEqual([10, 10, degrees.toSorted((a, b) => b - a)]);
  expect(groups.every(({ size, members }) => size >= members.length && members.length > 0)).toBe(true);
});

test('both languages have the same picture, and the same page is made once', () => {
  expect(graphPage(base, 'en')).toBe(page);
  const ids = (html: string) => new Set([...html.matchAll(/<a href="[^"]*\/([^/"]+)\/"/g)].map(([, id]) => id!));
  expect(ids(arabic.overview.html)).toEqual(firstIn(base));
});

test('a record that says not until when it reaches has an axis until its last date', () => {
  const small = graphPage(recordOf(twoTracks), 'en');
  expect(new Date(small.days.last * 86_400_000).toISOString().slice(0, 7)).toBe('2013-09');
  expect(small.months.reduce((sum, count) => sum + count, 0)).toBe(5);
});
