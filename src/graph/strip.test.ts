import { expect, test } from 'vitest';
import { entityOf } from '../knowledge/base.ts';
import type { EntityId } from '../knowledge/id.ts';
import { type Entries, on, recordOf, twoTracks } from './fixtures/record.ts';
import { drawStrip } from './strip.ts';

const strip = (id: string, locale: 'en' | 'ar' = 'en', entries: Entries = twoTracks) => {
  const base = recordOf(entries);
  return drawStrip(entityOf(base, id as EntityId), base, locale);
};
/** What is drawn over the years and the lanes. */
const pins = (id: string, entries: Entries) => strip(id, 'en', { ...twoTracks, ...entries })?.html.match(/(?<=<line )class="(?:now|span)"[^>]*?(?= \/>)|(?<=<circle )[^>]*?(?= \/>)/g);

test('a page has the years, the tracks as lines and a pin at its date', () => {
  expect(strip('second-talks')).toEqual({
    label: 'Tracks, 2011 to 2013. This page: 7–8 May 2013.',
    year: 2013,
    html:
      '<svg aria-hidden="true">' +
      '<line class="tick" x1="0%" x2="0%" y1="30" y2="44" /><text x="0%" y="43" dx="4">2011</text>' +
      '<line class="tick" x1="33.3%" x2="33.3%" y1="30" y2="44" /><text x="33.3%" y="43" dx="4">2012</text>' +
      '<line class="tick" x1="66.7%" x2="66.7%" y1="30" y2="44" /><text x="66.7%" y="43" dx="4">2013</text>' +
      '<line x1="49.82%" x2="83.12%" y1="6" y2="6" /><line x1="66.7%" x2="100%" y1="13" y2="13" />' +
      '<line class="now" x1="78.19%" x2="78.19%" y1="0" y2="30" /><circle cx="78.19%" cy="0" r="4" />' +
      '</svg>',
  });
});

test('an Arabic page has the same from right to left', () => {
  const { label, html } = strip('second-talks', 'ar')!;
  expect(label).toBe('المسارات من 2011 إلى 2013. هذه الصفحة: 7–8 أيار/مايو 2013.');
  expect(html).toContain('<line class="tick" x1="66.7%" x2="66.7%" y1="30" y2="44" /><text x="66.7%" y="43" dx="-4">2012</text>');
  expect(html).toContain('<line x1="50.18%" x2="16.88%" y1="6" y2="6" />');
  expect(html).toContain('<circle cx="21.81%" cy="0" r="4" />');
});

test('a long date has a bar and a pin at each end that is known and on the axis', () => {
  expect(pins('alpha', {})).toEqual(['class="span" x1="49.82%" x2="83.12%" y1="0" y2="0"', 'class="now" x1="49.82%" x2="49.82%" y1="0" y2="30"', 'cx="49.82%" cy="0" r="4"', 'class="now" x1="83.12%" x2="83.12%" y1="0" y2="30"', 'cx="83.12%" cy="0" r="4"']);
  expect(pins('beta', {})).toEqual(['class="span" x1="66.7%" x2="100%" y1="0" y2="0"', 'class="now" x1="66.7%" x2="66.7%" y1="0" y2="30"', 'cx="66.7%" cy="0" r="4"']);
  expect(pins('siege', { 'events/siege': 'subkind: siege\ndate: 2010-05/2011-06-15' })).toEqual(['class="span" x1="0%" x2="15.05%" y1="0" y2="0"', 'class="now" x1="15.05%" x2="15.05%" y1="0" y2="30"', 'cx="15.05%" cy="0" r="4"']);
});

test('a page without a date, or with one before the axis, has none', () => {
  expect(strip('council')).toBeUndefined();
  expect(strip('old', 'en', { ...twoTracks, 'agreements/old': 'subkind: framework\ndate: 1998' })).toBeUndefined();
});

test('sixteen years and seven tracks stay under 3 kB, and label every fifth year on a narrow screen', () => {
  const tracks = Array.from({ length: 7 }, (_, n) => ({ [`tracks/t${n}`]: `subkind: talks\nactive: 201${n + 2}-02-03/2024-11-${n + 11}`, [`meetings/m${n}`]: `subkind: bilateral\ndate: 2026-02-${n + 11}\nlinks:\n  ${on(`t${n}`)}` }));
  const html = strip('m3', 'ar', Object.assign({}, ...tracks))!.html;
  expect(new TextEncoder().encode(html).length).toBeLessThan(2_900);
  expect(html.match(/<text x/g)).toHaveLength(4);
  expect(html.match(/<text class="odd"/g)).toHaveLength(12);
});
