/** BibTeX, in UTF-8 as biber and BibTeX 8 read it: http://www.bibtex.org/Format/ */

import { type CitedPage, oneLine } from './cited-page.ts';

const names: Readonly<Record<CitedPage['language'], string>> = { en: 'english', ar: 'arabic' };

/** Signs that TeX reads as commands. */
const commands: Readonly<Record<string, string>> = { '\\': '\\textbackslash{}', '{': '\\{', '}': '\\}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}', $: '\\$', '&': '\\&', '#': '\\#', '%': '\\%', _: '\\_' };

const escaped = (text: string) => oneLine(text).replaceAll(/[\\{}~^$&#%_]/g, (sign) => commands[sign]!);

/** Addresses stand as they are, but for what would end the field. */
const address = (url: string) => url.replaceAll(/[{}\\\s]/g, encodeURIComponent);

/** The entry of a page; second braces keep capitals as they are. */
export function bibtex({ key, title, site, address: url, version, language }: CitedPage): string {
  const fields = [
    ['author', `{${escaped(site)}}`],
    ['title', `{${escaped(title)}}`],
    ['howpublished', escaped(site)],
    ['version', escaped(version)],
    ['note', `Content version ${escaped(version)}`],
    ['url', address(url)],
    ['langid', names[language]],
  ];
  return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}\n`;
}
