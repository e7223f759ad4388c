/** Meetings as a calendar (iCalendar, https://www.rfc-editor.org/rfc/rfc5545): whole days, of what is dated to the day. There is no clock in it: an event is stamped with its own day. */

import { type Entity, entityOf, type EntityOf, type KnowledgeBase } from '../knowledge/base.ts';
import { dayRange, type HistoricDate, textOfDay, toDate } from '../knowledge/date.ts';
import type { EntityId } from '../knowledge/id.ts';
import { words } from '../words/index.ts';
import { type Address, addressOf } from './address.ts';

type Meeting = EntityOf<'meeting'>;

/** A text as a value: what would end or part it is escaped, other control characters are left out. */
function escapeText(text: string): string {
  const lines = text.toWellFormed().replaceAll(/\r\n?/g, '\n').replaceAll(/[^\P{Cc}\n\t]/gu, '');
  return lines.replaceAll(/[\\;,]/g, (mark) => `\\${mark}`).replaceAll('\n', '\\n');
}

/** A line as it stands in a file: 75 bytes of UTF-8 at most, the rest on lines that begin with a space. No character is parted. */
export function fold(line: string): string {
  let bytes = 0;
  let folded = '';
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (bytes + size > 75) {
      folded += '\r\n ';
      bytes = 1;
    }
    folded += character;
    bytes += size;
  }
  return `${folded}\r\n`;
}

/** Whether a date is sure, and both its ends are days. */
function isExact({ from, until }: HistoricDate): boolean {
  return [from, until].every((end) => end?.day !== undefined && !end.approximate && !end.uncertain);
}

/** What an entry is said to be part of, and what that is part of. */
function wholesOf(id: EntityId, base: KnowledgeBase, known: Set<EntityId> = new Set()): ReadonlySet<EntityId> {
  const wholes = (base.claimsFrom.get(id) ?? []).filter(({ relation, to }) => relation === 'part-of' && !known.has(to.id)).map(({ to }) => to.id);
  for (const whole of wholes) wholesOf(whole, base, known.add(whole));
  return known;
}

/** The meetings that a calendar holds, of a track or of all, in the order of the base. */
export function datedMeetings(base: KnowledgeBase, track?: EntityId): Meeting[] {
  const meetings = [...base.entities.values()].filter((entity): entity is Meeting => entity.kind === 'meeting' && isExact(toDate(entity.fields.date)));
  return track === undefined ? meetings : meetings.filter(({ id }) => wholesOf(id, base).has(track));
}

/** The tracks that have a calendar: those with meetings in it, as one without events is none. */
export function tracksWithCalendar(base: KnowledgeBase): Entity[] {
  return [...base.entities.values()].filter(({ id, kind }) => kind === 'track' && datedMeetings(base, id).length > 0);
}

function eventOf(base: KnowledgeBase, meeting: Meeting, address: Address): string[] {
  const { name, summary, date } = meeting.fields;
  const { first, last } = dayRange(toDate(date));
  const day = (number: number) => textOfDay(number).replaceAll('-', '');
  const places = (base.claimsFrom.get(meeting.id) ?? []).filter(({ relation }) => relation === 'located-in').map(({ to }) => entityOf(base, to.id).fields.name.en);
  return [
    'BEGIN:VEVENT',
    `UID:${meeting.id}@${new URL(address.site).hostname}`,
    `DTSTAMP:${day(first)}T000000Z`,
    `DTSTART;VALUE=DATE:${day(first)}`,
    `DTEND;VALUE=DATE:${day(last + 1)}`,
    `X-EDTF:${date}`,
    `SUMMARY;LANGUAGE=en:${escapeText(name.en)}`,
    `DESCRIPTION:${escapeText([summary.en, name.ar, summary.ar].join('\n'))}`,
    ...(places.length === 0 ? [] : [`LOCATION;LANGUAGE=en:${escapeText(places.join(', '))}`]),
    `URL:${addressOf(meeting, address)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** A calendar of the meetings of a track, or of all. */
export function calendar(base: KnowledgeBase, address: Address, track?: EntityId): string {
  const events = datedMeetings(base, track).flatMap((meeting) => eventOf(base, meeting, address));
  const { site, kinds } = words.en;
  const name = track === undefined ? `${site.name}: ${kinds.meeting.many}` : `${site.name}: ${entityOf(base, track).fields.name.en}`;
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Masar//Syria peace process//EN', `X-WR-CALNAME:${escapeText(name)}`, ...events, 'END:VCALENDAR'].map(fold).join('');
}
