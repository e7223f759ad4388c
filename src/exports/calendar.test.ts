import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import type { EntityId } from '../knowledge/id.ts';
import { address, dataOf, everything } from '../tests/read-data.ts';
import { calendar, datedMeetings, fold, tracksWithCalendar } from './calendar.ts';

const { base } = dataOf('.');

/** Events as another program reads them. */
function eventsOf(text: string) {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => {
    const { uid, summary, startDate, endDate, description } = new ICAL.Event(component);
    return { uid, summary, description, edtf: component.getFirstPropertyValue('x-edtf'), start: startDate.toString(), end: endDate.toString(), wholeDays: startDate.isDate && endDate.isDate, url: component.getFirstPropertyValue('url') };
  });
}

test('every meeting that is dated to the day is there with its name and days to another program', () => {
  const isExact = (date: string) => /^\d{4}-\d\d-\d\d(\/\d{4}-\d\d-\d\d)?$/.test(date);
  const dayAfter = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
  const meetings = [...base.entities.values()].flatMap((entity) => (entity.kind === 'meeting' && isExact(entity.fields.date) ? [entity] : []));
  expect(eventsOf(calendar(base, address))).toEqual(meetings.map(({ id, fields: { name, summary, date } }) => ({
    uid: `${id}@masar.example`, summary: name.en, description: [summary.en, name.ar, summary.ar].join('\n'), edtf: date, wholeDays: true, url: `https://masar.example/meetings/${id}/`,
    start: date.slice(0, 10), end: dayAfter(date.slice(-10)),
  })));
});

test('a meeting whose date is not sure, not closed or not a day is left out', () => {
  const left = [...base.entities.values()].flatMap((entity) => (entity.kind === 'meeting' && !datedMeetings(base).includes(entity) ? [entity.fields.date] : []));
  expect(left.length).toBeGreaterThan(0);
  expect(left.filter((date) => !/[~?%]|\.\.|^\d{4}(-\d\d)?(\/|$)|\/\d{4}(-\d\d)?$/.test(date))).toEqual([]);
});

test('the calendar of a track has the meetings of the track and of its parts', () => {
  const ids = (track: string) => eventsOf(calendar(base, address, track as EntityId)).map(({ uid }) => uid.split('@')[0]!);
  expect(ids('astana-process')).toContain('astana-1');
  expect(ids('astana-process')).not.toContain('geneva-ii');
  for (const { id } of tracksWithCalendar(base)) expect(ids(id).length).toBeGreaterThan(0);
});

test('a calendar is one event after another, with no clock in it', () => {
  expect(calendar(dataOf(everything).base, address)).toBe(
    ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Masar//Syria peace process//EN', 'X-WR-CALNAME:Masar: Meetings', 'BEGIN:VEVENT', 'UID:summit@masar.example', 'DTSTAMP:20160714T000000Z', 'DTSTART;VALUE=DATE:20160714', 'DTEND;VALUE=DATE:20160716',
      'X-EDTF:2016-07-14/2016-07-15', 'SUMMARY;LANGUAGE=en:Summit', 'DESCRIPTION:A meeting.\\nقمة\\nاجتماع.', 'URL:https://masar.example/meetings/summit/', 'TRANSP:TRANSPARENT', 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n'),
  );
});

test('no line is longer than 75 bytes, and no character is parted', () => {
  const text = calendar(base, address);
  expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  expect(fold(`${'a'.repeat(74)}é🕊️`)).toBe(`${'a'.repeat(74)}\r\n é🕊️\r\n`);
  expect(fold('a'.repeat(75))).toBe(`${'a'.repeat(75)}\r\n`);
});
