import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import type { Locale } from '../knowledge/locale.ts';
import { type Entries, on, recordOf, twoTracks } from './fixtures/record.ts';
import { drawOwnStrip } from './own-strip.ts';
import { recordDays, timelineOf } from './timeline-record.ts';
import { type Days, drawTimeline, type TimelineTexts } from './timeline.ts';

const texts: TimelineTexts = {
  locale: 'en',
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  names: { lanes: 'Lanes', statements: 'Said', agreements: 'A', decisions: 'D', envoys: 'E', ministers: 'M', opposition: 'O' },
  quarter: (first, count) => ({ title: `${new Date(first * 86_400_000).toISOString().slice(0, 7)}: ${count}`, href: '/y/' }),
};
const more: Entries = {
  ...twoTracks,
  'actors/russia': 'subkind: state',
  'actors/lavrov': 'subkind: person\nlinks:\n  holds-office: [{ to: russia, role: foreign-minister, from: 2012-01-01, cite: paper-2016 }]',
  'agreements/text': `subkind: ceasefire\ndate: 2012-06-30\nin-force: 2012-07-01/2012-12\nlinks:\n  ${on('alpha')}`,
  'resolutions/adopted': `${twoTracks['resolutions/adopted']}`,
  'statements/words': 'subkind: speech\ndate: 2012-07\nlinks:\n  said-by: [{ to: lavrov, cite: paper-2016 }]\n  about: [{ to: first-talks, cite: paper-2016 }]',
  'events/alone': 'subkind: attack\ndate: 2012-02',
};
const base = recordOf(more);
const context = (locale: Locale = 'en') => ({ base, locale, href: ({ id }: { id: string }) => `/${id}` });
const matter = timelineOf(context());
const day = (text: string) => Date.parse(text) / 86_400_000;
const year = (number: number): Days => ({ first: day(`${number}-01-01`), last: day(`${number}-12-31`) });

test('the record begins in 2011 and ends with the year of its latest entry', () => {
  expect(recordDays(base)).toEqual({ first: day('2011-01-01'), last: day('2013-12-31') });
});

test('lanes are the Council, the tracks in order, what is part of no track, and statements', () => {
  expect(matter.lanes.map(({ id, name }) => [id, name])).toEqual([[undefined, 'Security Council'], ['alpha', 'alpha'], ['beta', 'beta'], [undefined, 'Part of no track'], [undefined, 'Statements']]);
  expect(matter.entries.map(({ id, lanes }) => `${id} ${lanes.join(',')}`)).toEqual(['alone 3', 'draft 0', 'first-talks 1', 'text 1', 'words 4', 'second-talks 2', 'adopted 0']);
});

test('each entry knows its tracks, and the actors of its claims', () => {
  const chosenBy = (id: string) => { const { tracks, actors } = matter.entries.find((entry) => entry.id === id)!; return [tracks, actors]; };
  expect([chosenBy('first-talks'), chosenBy('words'), chosenBy('adopted')]).toEqual([[['alpha'], []], [[], ['lavrov']], [[], ['council']]]);
});

test('bars are texts while they were in force, and who held office', () => {
  expect(matter.groups.agreements[0]!.bars).toEqual([expect.objectContaining({ from: '2012-07-01', until: '2012-12', label: 'text', href: '/text' })]);
  expect(matter.groups.ministers).toEqual([expect.objectContaining({ name: 'russia', bars: [expect.objectContaining({ from: '2012-01-01', label: 'lavrov', title: 'lavrov, foreign minister, russia, 1 Jan 2012 to date' })] })]);
});

test('a year has statements on a lane, and dots for a month of which the day is not known', () => {
  const { lanes, statements, groups, more: left } = drawTimeline(matter, year(2012), texts);
  const html = toHtml(lanes!);
  expect(left).toBe(0);
  expect(statements).toBeUndefined();
  expect(html).toContain('<title>words, Jul 2012</title><path class="span soft" d="M584.9 229H682.4"></path>');
  expect([...html.matchAll(/<title>([^<]*)/g)].map(([, title]) => title).toSorted()).toEqual(['alone, Feb 2012', 'draft, draft, not adopted, 4 Feb 2012', 'first talks, 30 Jun 2012', 'text, 30 Jun 2012', 'words, Jul 2012']);
  expect(toHtml(groups.agreements!)).toContain('class="bar soft"');
  expect(groups.envoys).toBeUndefined();
});

test('many years have statements as columns', () => {
  const { lanes, statements } = drawTimeline(matter, recordDays(base), texts);
  expect(toHtml(lanes!)).not.toContain('words');
  expect([...toHtml(statements!).matchAll(/<title>([^<]*)/g)].map(([, title]) => title)).toEqual(['2012-07: 1']);
});

test('a year in which nothing is has no lanes', () => {
  expect(drawTimeline(matter, year(2011), texts).lanes).toBeUndefined();
});

const own = (id: string, locale: Locale = 'en') => drawOwnStrip(base.entities.get(id as never)!, context(locale));

test('a track, an actor and an agreement have strips of what their claims link them with', () => {
  expect([own('alpha'), own('lavrov'), own('text')].map((strip) => strip?.label)).toEqual(['alpha in time: 2 entries', 'lavrov in time: 1 entry', 'text in time: 2 entries']);
  expect(toHtml(own('alpha')!.drawing)).toContain('<title>first talks, 30 Jun 2012</title>');
  expect(toHtml(own('lavrov')!.drawing)).toContain('<title>foreign minister, russia, 1 Jan 2012 to date</title>');
  expect(toHtml(own('text')!.drawing)).toContain('<title>In force, 1 Jul 2012 – Dec 2012</title>');
  expect(toHtml(own('text', 'ar')!.drawing)).toContain('direction="rtl"');
});

test('other kinds have none, nor what has no date', () => {
  expect([own('first-talks'), drawOwnStrip(recordOf({ 'actors/nobody': 'subkind: person' }).entities.get('nobody' as never)!, { ...context(), base: recordOf({ 'actors/nobody': 'subkind: person' }) })]).toEqual([undefined, undefined]);
});
