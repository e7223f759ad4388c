import { expect, test } from 'vitest';
import { checkContent } from '../site/load.ts';
import { dateOf, type KnowledgeBase } from './base.ts';
import type { DateText } from './date.ts';
import { dayOf, daysOf } from './days.ts';

const base = checkContent(process.cwd()).base as KnowledgeBase;
const days = daysOf(base);
const at = (date: string) => days.get(date as DateText);

test('the days of the record come in the order of time, each a day that exists', () => {
  const all = [...days.keys()];
  expect(all).toEqual(all.toSorted());
  expect(all.filter((date) => !/^\d{4}-\d{2}-\d{2}$/.test(date))).toEqual([]);
});

test('every exact day of an entry and of a claim is a day', () => {
  const exact = (date: string | undefined) => (date ?? '').split('/').filter((end) => /^\d{4}-\d{2}-\d{2}$/.test(end));
  const entities = [...base.entities.values()].flatMap((entity) => exact(dateOf(entity)));
  const claims = base.claims.flatMap(({ from, until, date }) => [from, until, date].flatMap(exact));
  expect([...entities, ...claims].filter((date) => at(date) === undefined)).toEqual([]);
});

test('a day tells what begins and what ends on it', () => {
  const turns = (date: string) => at(date)?.entities.map(({ entity, field, turn }) => `${entity.id} ${field} ${turn}`);
  expect(turns('2016-07-15')).toEqual(expect.arrayContaining(['kerry-lavrov-moscow-2016-07 date ends', 'us-russia-concrete-steps date on']));
  expect(turns('2016-02-27')).toEqual(expect.arrayContaining(['cessation-of-hostilities-2016 in-force begins', 'separation-of-armed-groups active begins']));
  expect(at('2013-02-01')?.claims.map(({ claim, turn }) => `${claim.id} ${turn}`)).toEqual(expect.arrayContaining(['john-kerry:c-holds-office-united-states begins']));
});

test('claims that have their date from their page turn on no day by themselves', () => {
  expect([...days.values()].flatMap(({ claims }) => claims.filter(({ claim }) => claim.inherited))).toEqual([]);
});

test.each([
  [{ date: '2016-07-15' }, '2016-07-15'],
  [{ date: '2016-07-14/2016-07-15' }, '2016-07-14'],
  [{ date: '2016-07/2016-07-15' }, '2016-07-15'],
  [{ from: '2013-02-01', until: '2017-01-20' }, '2013-02-01'],
  [{ until: '2017-01-20' }, '2017-01-20'],
  [{ date: '2015-12-18/..' }, '2015-12-18'],
  [{ date: '2016-07' }, undefined],
  [{ date: '2016-07-15~' }, undefined],
  [{}, undefined],
])('the dates %j lead to the day %s', (dates, expected) => {
  expect(dayOf(dates as Parameters<typeof dayOf>[0])).toBe(expected);
});
