/** BibTeX with the fields of biblatex, whose dates are EDTF, in UTF-8 as biber and BibTeX 8 read it: https://ctan.org/pkg/biblatex */

import { type CitedWork, isContained, oneLine, present } from './cited-work.ts';

/** Types of CSL that have one of their own; the rest is `misc`. */
const types: Readonly<Partial<Record<CitedWork['type'], string>>> = {
  article: 'article', 'article-journal': 'article', 'article-magazine': 'article', 'article-newspaper': 'article', book: 'book', chapter: 'incollection', dataset: 'dataset', entry: 'inreference',
  'entry-encyclopedia': 'inreference', pamphlet: 'booklet', 'paper-conference': 'inproceedings', post: 'online', 'post-weblog': 'online', report: 'report', thesis: 'thesis', webpage: 'online',
};

/** The field of what a work appears in, by the type of the entry. */
const containers: Readonly<Record<string, string>> = { article: 'journaltitle', inreference: 'booktitle', incollection: 'booktitle', inproceedings: 'booktitle' };

/** Names of languages as babel has them; those of others stand by their code. */
const languages: Readonly<Record<string, string>> = { en: 'english', ar: 'arabic', de: 'german', fr: 'french', ru: 'russian', es: 'spanish', tr: 'turkish', it: 'italian', pt: 'portuguese' };

/** Signs that TeX reads as commands. */
const commands: Readonly<Record<string, string>> = { '\\': '\\textbackslash{}', '{': '\\{', '}': '\\}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}', $: '\\$', '&': '\\&', '#': '\\#', '%': '\\%', _: '\\_' };

/** Signs that it draws together: two hyphens, two quotation marks, a mark that an accent turns over. */
const drawnTogether = /([-`'])(?=\1)|[?!](?=`)/g;

const escaped = (text: string) => oneLine(text).replaceAll(/[\\{}~^$&#%_]/g, (sign) => commands[sign]!).replaceAll(drawnTogether, '$&{}');

/** Addresses stand as they are, but for what would end the field. */
const verbatim = (url: string) => oneLine(url).replaceAll(/[{}\\\s]/g, encodeURIComponent);

/** Second braces keep capitals as they are, and names in one piece. */
const kept = (text: string) => `{${escaped(text)}}`;

/** The entry of a work. */
export function bibtex(work: CitedWork): string {
  const { key, title, authors, publisher, issued, number, version, address, archive, note, language } = work;
  const type = types[work.type] ?? 'misc';
  const given = present([
    ['author', authors.length === 0 ? undefined : authors.map(kept).join(' and ')],
    ['title', kept(title)],
    [isContained(work) ? (containers[type] ?? 'organization') : type === 'report' ? 'institution' : 'publisher', escaped(publisher)],
    ['date', issued],
    ['number', number && escaped(number)],
    ['version', version && escaped(version)],
    ['note', [version && `Content version ${escaped(version)}`, note && escaped(note)].filter((part) => part).join('. ') || undefined],
    ['url', address && verbatim(address)],
    ['addendum', archive && `Archived: \\url{${verbatim(archive)}}`],
    ['langid', languages[language] ?? language],
  ]);
  return `@${type}{${key},\n${given.map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}\n`;
}
