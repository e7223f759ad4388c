/** RIS: one tag a line, https://en.wikipedia.org/wiki/RIS_(file_format) */

import { toDate } from '../../knowledge/date.ts';
import { type CitedWork, isContained, oneLine } from './cited-work.ts';

/** Types of CSL that have one of their own; the rest is of no special type. */
const types: Readonly<Partial<Record<CitedWork['type'], string>>> = {
  'article-journal': 'JOUR', 'article-magazine': 'MGZN', 'article-newspaper': 'NEWS', article: 'ELEC', bill: 'BILL', book: 'BOOK', broadcast: 'VIDEO', chapter: 'CHAP', dataset: 'DATA', entry: 'ENCYC',
  'entry-encyclopedia': 'ENCYC', hearing: 'HEAR', legislation: 'STAT', regulation: 'STAT', map: 'MAP', motion_picture: 'MPCT', pamphlet: 'PAMP', 'paper-conference': 'CPAPER', personal_communication: 'PCOMM',
  post: 'ELEC', 'post-weblog': 'BLOG', report: 'RPRT', song: 'SOUND', thesis: 'THES', webpage: 'ELEC',
};

/** `YYYY/MM/DD/other`: what is not known is empty, and a date that is more than a day, a month or a year stands after it as EDTF. */
function dateTag(text: string): string {
  const { from, until } = toDate(text);
  const { year, month, day } = (from ?? until)!;
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'));
  return `${String(year).padStart(4, '0')}/${two(month)}/${two(day)}/${/^[\d-]+$/.test(text) ? '' : text}`;
}

/** The record of a work; a version stands as its edition. */
export function ris(work: CitedWork): string {
  const { key, type, title, authors, publisher, issued, number, version, address, archive, note, language } = work;
  const tags: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', types[type] ?? 'GEN'],
    ['ID', key],
    ...authors.map((author) => ['AU', author] as const),
    ['TI', title],
    [isContained(work) ? 'T2' : 'PB', publisher],
    ['PY', issued && dateTag(issued).slice(0, 4)],
    ['DA', issued && dateTag(issued)],
    ['M1', number],
    ['ET', version],
    ['UR', address],
    ['AV', archive],
    ['N1', note],
    ['LA', language],
  ];
  return `${tags.map(([tag, value]) => (value === undefined ? '' : `${tag}  - ${oneLine(value)}\n`)).join('')}ER  - \n`;
}
