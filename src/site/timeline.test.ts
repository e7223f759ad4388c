/** The timeline of the real content: nothing that has a date is left out, drawn or listed. */

import { describe, expect, test } from 'vitest';
import { barGroups } from '../graph/timeline.ts';
import { dateOf } from '../knowledge/base.ts';
import { dayRange, toDate } from '../knowledge/date.ts';
import type { EntityId } from '../knowledge/id.ts';
import { checkContent } from './load.ts';
import { carriedTimeline } from './timeline-data.ts';
import { timelineChoices, timelinePage, timelineYears } from './timeline.ts';

const base = checkContent(process.cwd()).base!;
const rowsOf = (page: ReturnType<typeof timelinePage>) => page.years.flatMap(({ months }) => months.flatMap(({ rows }) => rows));
const whole = timelinePage(base, 'en');
const years = timelineYears(base).map((year) => timelinePage(base, 'en', year));
/** Every entry with a date since 2011, but tracks: these are lanes. */
const dated = [...base.entities.values()].filter((entity) => entity.kind !== 'track' && dateOf(entity) !== undefined && dayRange(toDate(dateOf(entity)!)).last >= Date.UTC(2011, 0) / 86_400_000);
const links = (html: string | undefined, kind: string) => [...(html ?? '').matchAll(new RegExp(`<a href="/[a-z]+/([a-z0-9-]+)/" class="${kind}(?: failed)?"><title>`, 'g'))].map(([, id]) => id!);

describe('the list', () => {
  test('has every dated entry once', () => {
    expect(rowsOf(whole).map(({ id }) => id).toSorted()).toEqual(dated.map(({ id }) => id).toSorted());
    expect(dated.length).toBeGreaterThan(480);
  });

  test('of the years together is that of the whole', () => {
    expect(years.flatMap((page) => rowsOf(page).map(({ id }) => id))).toEqual(rowsOf(whole).map(({ id }) => id));
  });

  test('comes by date within a year, and leads to the day of each date that is a day', () => {
    const july = whole.years.find(({ year }) => year === 2016)!.months.find(({ id }) => id === 'm2016-07')!;
    expect(july.name).toBe('July 2016');
    const talks = july.rows.find(({ id }) => id === 'kerry-lavrov-moscow-2016-07')!;
    expect(talks).toMatchObject({ when: '14–15 Jul 2016', day: '/on/2016-07-14/', on: ['US–Russia channel'] });
    expect(whole.years[1]!.months.flatMap(({ rows }) => rows).find(({ id }) => id === 'ghalioun-2012-01-draft')).toMatchObject({ when: 'Jan 2012', day: undefined });
  });

  test('names the tracks of an entry, also by the meeting of which it is part, and what is part of none', () => {
    const on = (id: string) => rowsOf(whole).find((row) => row.id === (id as EntityId))?.on;
    expect([on('geneva-ii-montreux'), on('unscr-2254'), on('unscr-2165'), on('douma-chemical-attack-2018'), on('lavrov-2016-07-15-separation')]).toEqual([['Geneva process'], ['Security Council'], ['Security Council', 'Cross-border aid'], ['Part of no track'], ['Statements']]);
  });
});

describe('the drawings', () => {
  test('of the years have room for every entry that falls into them', () => {
    expect(years.map(({ more }) => more)).toEqual(years.map(() => 0));
    for (const page of years) {
      const { html } = page.sections[0]!;
      const drawn = new Set(['meeting', 'agreement', 'event', 'resolution', 'statement'].flatMap((kind) => links(html, kind)));
      for (const { id } of rowsOf(page)) expect(drawn, `${id} in ${page.span}`).toContain(id);
    }
  });

  test('of all years have every entry but statements, and those as columns', () => {
    expect(whole.more).toBe(0);
    const drawn = new Set(['meeting', 'agreement', 'event', 'resolution'].flatMap((kind) => links(whole.sections[0]!.html, kind)));
    expect([...drawn].toSorted()).toEqual(dated.filter(({ kind }) => kind !== 'statement').map(({ id }) => id).toSorted());
    const columns = [...whole.sections[1]!.html!.matchAll(/: ([\d]+) statements?<\/title>/g)].map(([, count]) => Number(count));
    expect(columns.reduce((sum, count) => sum + count, 0)).toBe(dated.filter(({ kind }) => kind === 'statement').length);
  });

  test('have a bar for each text whose end of force is known, and for each agreement in force', () => {
    const drawn = (key: string, kind: string) => links(whole.sections.find((section) => section.key === key)!.html, kind).toSorted();
    const inForce = (kind: string) => [...base.entities.values()].filter((entity) => entity.kind === kind && 'in-force' in entity.fields && entity.fields['in-force'] !== undefined);
    expect(drawn('agreements', 'agreement')).toEqual(inForce('agreement').map(({ id }) => id).toSorted());
    expect(drawn('decisions', 'resolution')).toEqual(inForce('resolution').filter(({ fields }) => !String('in-force' in fields && fields['in-force']).endsWith('/..')).map(({ id }) => id).toSorted());
  });

  test('have the envoys of the United Nations in their order', () => {
    expect(whole.bars.envoys.map(({ name }) => name)).toEqual(['Kofi Annan', 'Lakhdar Brahimi', 'Staffan de Mistura', 'Geir O. Pedersen']);
    expect(whole.bars.ministers.filter(({ body }) => body === 'United States').map(({ label }) => label)).toEqual(['Hillary Clinton', 'John Kerry', 'Rex Tillerson', 'Mike Pompeo', 'Antony Blinken', 'Marco Rubio']);
  });

  test('of each group are followed by all of its bars as a list', () => {
    for (const page of [whole, ...years]) {
      for (const { key, html } of page.sections) {
        if (!barGroups.includes(key as never)) continue;
        const bars = page.bars[key as (typeof barGroups)[number]];
        expect(links(html, bars[0]!.kind).toSorted(), `${key} in ${page.span}`).toEqual(bars.map(({ href }) => href.split('/').at(-2)).toSorted());
      }
    }
  });

  test('are the same in Arabic, turned around', () => {
    const arabic = timelinePage(base, 'ar', 2016);
    const ids = (html: string | undefined) => [...(html ?? '').matchAll(/<a href="(?:\/ar)?\/[a-z]+\/([a-z0-9-]+)\/" class="[a-z ]+"><title>/g)].map(([, id]) => id).toSorted();
    expect(ids(arabic.sections[0]!.html)).toEqual(ids(years[5]!.sections[0]!.html));
    expect(arabic.sections[0]!.html).toContain('direction="rtl"');
  });
});

test('readers choose by every track, actor and topic that some entry has, with its count', () => {
  const { kinds, tracks, actors, topics } = timelineChoices(base, 'en');
  expect(kinds.reduce((sum, { count }) => sum + count, 0)).toBe(dated.length);
  expect(tracks.find(({ value }) => value === 'astana-process')).toEqual({ value: 'astana-process', label: 'Astana process', count: 31 });
  expect(actors.length).toBeGreaterThan(250);
  expect(topics).toHaveLength(23);
});

test('the script gets the entries in the order of the rows, and nothing that would end its element', () => {
  const text = carriedTimeline(base, 'en');
  expect(text).not.toContain('<');
  const { entries } = JSON.parse(text) as { entries: [string][] };
  expect(entries.map(([date]) => date)).toEqual(rowsOf(whole).map(({ date }) => date));
});
