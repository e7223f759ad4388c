import { expect, test } from 'vitest';
import { axisOf, newYear } from './axis.ts';
import { type Entries, on, recordOf, twoTracks } from './fixtures/record.ts';
import { lanesOf } from './lanes.ts';

/** The lanes of a record, each with its entries. */
function laidOut(entries: Entries) {
  const base = recordOf(entries);
  return lanesOf(base, axisOf(base)).map((lane) => [lane.id, lane.entries.map(({ id }) => id).join(' ')]);
}

test('the axis holds whole years from 2011 to that of the latest entry, and no track stretches it', () => {
  const axis = axisOf(recordOf({ ...twoTracks, 'tracks/late': 'subkind: talks\nactive: 2020/2022' }));
  expect(axis.years).toEqual([2011, 2012, 2013]);
  expect([axis.at(newYear(2011)), axis.at(newYear(2014))]).toEqual([0, 1]);
  expect(axis.at(newYear(2012) + 366) - axis.at(newYear(2012))).toBeCloseTo(366 / 1096, 12);
});

test('an open or long date reaches as far as it is known', () => {
  expect(axisOf(recordOf({ 'events/siege': 'subkind: siege\ndate: 2012-05/2018-04' })).years.at(-1)).toBe(2018);
  expect(axisOf(recordOf({ 'events/siege': 'subkind: siege\ndate: 2012-05/..' })).years.at(-1)).toBe(2012);
});

test('the Council has its texts, a track its dated parts, meetings before what they produced', () => {
  expect(laidOut(twoTracks)).toEqual([
    ['council', 'adopted draft'],
    ['alpha', 'first-talks text'],
    ['beta', 'second-talks'],
  ]);
});

test('series of texts, tracks without dated parts and what was before 2011 have no place', () => {
  expect(
    laidOut({
      ...twoTracks,
      'tracks/letters': 'subkind: document-series\nactive: 2012/2013',
      'agreements/letter': `subkind: memorandum\ndate: 2012-03\nlinks:\n  ${on('letters')}`,
      'tracks/idle': 'subkind: talks\nactive: 2012/2013',
      'agreements/old': `subkind: framework\ndate: 1998\nlinks:\n  ${on('alpha')}`,
      'resolutions/assembly': 'subkind: unga-resolution\nsymbol: A/RES/66/253\ndate: 2012-02-16',
      'actors/office': `subkind: un-body\nfounded: 2012\nlinks:\n  ${on('alpha')}`,
    }),
  ).toEqual(laidOut(twoTracks));
});

test('of many tracks the seven with most parts are drawn, in the order in which they began', () => {
  const many = Object.fromEntries(
    Array.from({ length: 9 }, (_, track) => [
      [`tracks/t${track}`, `subkind: talks\nactive: ${2011 + (track % 3)}/..`],
      ...Array.from({ length: track === 0 || track === 4 ? 1 : 2 }, (_, part) => [`meetings/t${track}-${part}`, `subkind: bilateral\ndate: 2013-0${part + 1}-0${track + 1}\nlinks:\n  ${on(`t${track}`)}`]),
    ]).flat(),
  );
  expect(laidOut(many).map(([id]) => id)).toEqual(['t3', 't6', 't1', 't7', 't2', 't5', 't8']);
});

test('a track stands below the one out of which a source says it came, not where Masar alone puts it there', () => {
  const between = { 'tracks/apart': 'subkind: talks\nactive: 2012-09/..', 'meetings/elsewhere': `subkind: bilateral\ndate: 2012-09-01\nlinks:\n  ${on('apart')}` };
  expect(laidOut({ ...twoTracks, ...between }).map(([id]) => id)).toEqual(['council', 'alpha', 'beta', 'apart']);
  const editorial = { 'tracks/beta': twoTracks['tracks/beta']!.replace('cite: paper-2016', 'editorial: true') };
  expect(laidOut({ ...twoTracks, ...between, ...editorial }).map(([id]) => id)).toEqual(['council', 'alpha', 'apart', 'beta']);
});
