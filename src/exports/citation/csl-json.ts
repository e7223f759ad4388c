/** CSL-JSON, as Zotero and pandoc read it: https://github.com/citation-style-language/schema */

import { type CalendarDate, toDate } from '../../knowledge/date.ts';
import { type CitedWork, isContained, oneLine, present } from './cited-work.ts';

/** An EDTF date in parts; CSL knows one mark for what is approximate or uncertain. */
function issuedOf(text: string) {
  const { from, until } = toDate(text);
  const ends = [from, ...(until === from ? [] : [until])].filter((end): end is CalendarDate => end !== null);
  const circa = ends.some(({ approximate, uncertain }) => approximate || uncertain);
  return { 'date-parts': ends.map(({ year, month, day }) => [year, month, day].filter((part) => part !== undefined)), ...(circa ? { circa } : {}) };
}

/** The item of a work. */
export function cslItem(work: CitedWork) {
  const { key, type, title, authors, publisher, issued, number, version, address, archive, note, language } = work;
  return Object.fromEntries(present<unknown>([
    ['id', key],
    ['type', type],
    ['title', oneLine(title)],
    ['author', authors.length === 0 ? undefined : authors.map((literal) => ({ literal: oneLine(literal) }))],
    [isContained(work) ? 'container-title' : 'publisher', oneLine(publisher)],
    ['issued', issued && issuedOf(issued)],
    ['number', number && oneLine(number)],
    ['version', version],
    ['URL', address],
    ['archive_location', archive],
    ['note', note && oneLine(note)],
    ['language', language],
  ]));
}

/** A list of one item. */
export function cslJson(work: CitedWork): string {
  return `${JSON.stringify([cslItem(work)], null, 2)}\n`;
}
