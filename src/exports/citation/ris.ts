/** RIS: one tag a line, https://en.wikipedia.org/wiki/RIS_(file_format) */

import { type CitedPage, oneLine } from './cited-page.ts';

/** The record of a page; the version stands as its edition. */
export function ris({ key, title, site, address, version, language }: CitedPage): string {
  const tags = [['TY', 'ELEC'], ['ID', key], ['AU', site], ['TI', title], ['T2', site], ['ET', version], ['UR', address], ['LA', language]];
  return `${tags.map(([tag, value]) => `${tag}  - ${oneLine(value!)}\n`).join('')}ER  - \n`;
}
