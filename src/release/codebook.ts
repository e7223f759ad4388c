/** The codebook: every field of every file, and every word of a closed list, with what it means. */

import { dataFields } from '../exports/fields.ts';
import type { Locale } from '../knowledge/locale.ts';
import { type DataFileWord, words } from '../words/index.ts';
import type { Release } from './release.ts';

const cell = (text: string) => text.replaceAll(/[\\|]/g, '\\$&').replaceAll(/\s+/g, ' ');
const code = (text: string) => `\`${text}\``;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |\n`;
  return `${line(head)}${line(head.map(() => '---'))}${rows.map(line).join('')}`;
}

/** As Markdown in a language. */
export function codebook({ number, date, data }: Release, locale: Locale): string {
  const { site, ui, dataFiles, dataFields: meanings, kinds, subkinds, relations, statuses, attendance, vote, ownership, fields, roles } = words[locale];
  const names = data.map(({ name }) => name as DataFileWord).filter((name) => Object.hasOwn(dataFields, name));
  const files = names.map((name) => {
    const rows = dataFields[name]!.flatMap(({ at, fields: list }) => list.map(({ names: all, word, always }) => [all.map((field) => code(at === '' ? field : `${at}.${field}`)).join(' '), meanings[word], always ? ui.yes : ui.no]));
    return `## ${code(name)}\n\n${dataFiles[name]}\n\n${table([ui.field, ui.meaning, ui.alwaysThere], rows)}`;
  });
  const lists: readonly (readonly [title: string, values: readonly (readonly [id: string, meaning: string])[]])[] = [
    [ui.kinds, Object.entries(kinds).map(([id, { one, about }]) => [id, `${one}${ui.colon}${about}`])],
    [fields.subkind, Object.entries(subkinds)],
    [ui.relations, Object.entries(relations).map(([id, { out, in: back }]) => [id, `${out}${ui.semicolon}${ui.inverse}${ui.colon}${back}`])],
    [ui.roles, Object.entries(roles).map(([id, { m }]) => [id, m])],
    [ui.statuses, Object.entries(statuses)],
    [fields.attendance, Object.entries(attendance)],
    [fields.vote, (['for', 'against', 'abstain', 'absent'] as const).map((id) => [id, vote[id]])],
    [fields.ownership, Object.entries(ownership).map(([id, { label }]) => [id, label])],
  ];
  return [`# ${site.name}${ui.colon}${ui.data}, ${number}, ${date}\n`, ...files, ...lists.map(([title, values]) => `## ${title}\n\n${table([ui.id, ui.meaning], values.map(([id, meaning]) => [code(id), meaning]))}`)].join('\n');
}
