/** Days of the real content, held against it claim by claim. More content must not change what these days say of the entries that they name. */

import { describe, expect, test } from 'vitest';
import { madeUpContent } from '../../../bench/made-up-content.ts';
import { dateOf } from '../../knowledge/base.ts';
import { dayRange, type DateText, toDate } from '../../knowledge/date.ts';
import { daysOf } from '../../knowledge/days.ts';
import type { Locale } from '../../knowledge/locale.ts';
import { periodOf } from '../../knowledge/period.ts';
import { buildKnowledgeBase } from '../../knowledge/index.ts';
import { holdsIn } from '../../knowledge/query/index.ts';
import { checkContent } from '../load.ts';
import { dayPage } from './page.ts';

const base = checkContent(process.cwd()).base!;
const pageOf = (date: string, locale: Locale = 'en') => dayPage(base, date as DateText, locale);
const addresses = (html: string) => [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href!);

describe('15 July 2016', () => {
  const page = pageOf('2016-07-15');

  test('tells what happened, with its sources in the page’s list', () => {
    expect(page.title).toBe('15 July 2016');
    expect(page.weekday).toBe('Friday');
    expect(page.happened.map(({ id, when }) => [id, when])).toEqual(expect.arrayContaining([['kerry-lavrov-moscow-2016-07', '14–15 Jul 2016'], ['us-russia-concrete-steps', undefined]]));
    const cited = [...page.happened.map(({ cites }) => cites), ...page.said.figures].join('').matchAll(/href="#s(\d+)"/g);
    expect(Math.max(...[...cited].map(([, n]) => Number(n)))).toBe(page.sources.length);
  });

  test('tells who held which office in both languages', () => {
    const offices = page.offices.flatMap(({ bodies }) => bodies);
    const of = (body: string) => offices.find((view) => view.body === body)!.rows.join('');
    expect(of('united-states')).toContain('>John Kerry</a>');
    expect(of('russia')).toContain('>Sergey Lavrov</a>');
    expect(of('united-nations')).toContain('>Ban Ki-moon</a>');
    expect(of('united-states')).not.toContain('Rex Tillerson');
    const arabic = pageOf('2016-07-15', 'ar').offices.flatMap(({ bodies }) => bodies).find(({ body }) => body === 'russia')!.rows.join('');
    expect(arabic).toContain('سيرغي لافروف');
    expect(arabic).toContain('وزير الخارجية');
  });

  test('tells which texts were in force, and marks what may have been', () => {
    expect(page.standing.map(({ name }) => name)).toEqual(expect.arrayContaining(['agreements', 'resolutions', 'tracks']));
    expect(page.standing.find(({ name }) => name === 'agreements')!.html).toContain('/agreements/cessation-of-hostilities-2016/');
    const later = pageOf('2016-09-09').standing.find(({ name }) => name === 'agreements')!.html;
    expect(later).toMatch(/cessation-of-hostilities-2016.*?<span class="mark"[^>]*>perhaps<\/span>/);
  });

  test('draws what happened with its surroundings, and leads to the graph of that day', () => {
    expect(page.picture!.html).toMatch(/^<svg class="view"/);
    expect(page.picture!.html.match(/class="ring"/g)).toHaveLength(page.happened.length);
    expect(page.picture!.html.match(/<a /g)!.length).toBeLessThanOrEqual(28);
    expect(page.query).toBe('?at=2016-07-15');
  });
});

test('a day on which nobody but an office changed is about that office', () => {
  const page = pageOf('2013-02-01');
  expect(page.turns.begins.flatMap(({ rows }) => rows).map(({ id, other }) => [id, other])).toContainEqual(['john-kerry', 'united-states']);
  expect(page.turns.ends.flatMap(({ rows }) => rows).map(({ id, other }) => [id, other])).toContainEqual(['hillary-clinton', 'united-states']);
  expect(addresses(page.picture!.html)).toContain('/actors/john-kerry/');
});

test('before the words of a day stand those of the fourteen days before it, by speaker', () => {
  const page = pageOf('2016-07-28');
  const rows = page.before.flatMap(({ statements }) => statements);
  expect(rows.length).toBeGreaterThan(0);
  for (const { date } of rows) {
    const { first, last } = dayRange(toDate(date));
    expect(first >= dayRange(toDate('2016-07-14')).first && last < dayRange(toDate('2016-07-28')).first, date).toBe(true);
  }
});

test('each day leads to the one before and the one after', () => {
  const days = [...daysOf(base).keys()];
  expect(pageOf(days[0]!)).toMatchObject({ previous: undefined, next: days[1] });
  expect(pageOf(days.at(-1)!)).toMatchObject({ previous: days.at(-2), next: undefined });
});

test.each(['2012-06-30', '2015-12-18', '2017-01-23', '2024-12-08'])('offices and memberships of %s are those whose dates hold that day, each at the address of its claim', (date) => {
  const page = pageOf(date);
  const day = dayRange(toDate(date)).first;
  const shown = [...page.offices, ...page.members].flatMap(({ bodies }) => bodies).flatMap(({ rows }) => rows.flatMap(addresses)).filter((href) => /#c-(holds-office|member-of)-/.test(href));
  const held = base.claims
    .filter((claim) => (claim.relation === 'holds-office' || claim.relation === 'member-of') && periodOf(claim) !== undefined)
    .filter((claim) => holdsIn({ period: periodOf(claim) }, { first: day, last: day }) !== undefined)
    .map(({ page: holder, anchor }) => `/actors/${holder}/#${anchor}`);
  expect(shown.toSorted()).toEqual(held.toSorted());
  expect(page.undated.offices).toBe(base.claims.filter((claim) => claim.relation === 'holds-office' && periodOf(claim) === undefined).length);
});

test('every dated entry stands on the pages of its days', () => {
  const missing = [...base.entities.values()].filter((entity) => {
    const date = dateOf(entity);
    if (date === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return false;
    const { happened, said } = pageOf(date);
    return !happened.some(({ id }) => id === entity.id) && !said.rest.includes(entity.id) && !said.figures.some((html) => html.includes(`/${entity.id}/`));
  });
  expect(missing.map(({ id }) => id)).toEqual([]);
});

test('of more offices than a page holds those of the bodies with most claims are told, and the rest counted', () => {
  const many = buildKnowledgeBase(madeUpContent(1000).map(({ path, text }) => ({ path, bytes: Buffer.from(text) }))).base!;
  const { offices, more } = dayPage(many, '2017-06-01' as DateText, 'en');
  const held = many.claims.filter(({ relation }) => relation === 'holds-office');
  expect(held).toHaveLength(380);
  expect(offices.flatMap(({ bodies }) => bodies).flatMap(({ rows }) => rows)).toHaveLength(300);
  expect(more.offices).toBe(80);
});
