/** Claims that were added, corrected or withdrawn since the release before, from the table of claims of both. */

import { type Changes, compareThings } from '../diff/change.ts';
import { codeSpan } from '../diff/markdown.ts';
import type { Thing } from '../diff/things.ts';
import type { KnowledgeBase } from '../knowledge/base.ts';
import type { Edition } from './release.ts';
import type { Row, Table } from './table.ts';

export interface Changelog {
  /** The release with which this one was compared. */
  readonly since: Edition;
  readonly added: Changes['added'];
  readonly corrected: Changes['changed'];
  readonly withdrawn: Changes['removed'];
}

/** Columns that only repeat what others say, or what is said of another entry. */
const derived: ReadonlySet<string> = new Set(['id', 'page_kind', 'to_kind', 'path', 'date_inherited', 'earliest', 'latest']);

/** The claims of a table, with the ids that their ends have now. Only what both tables have is compared. */
function claimsOf({ rows }: Table, columns: readonly string[], newId: (id: string) => string): Thing[] {
  return rows.map((row: Row) => {
    const { id = '', page = '', relation = '', to = '', provision = '' } = row;
    const [start, end] = [newId(page), newId(to)];
    const target = provision === '' ? end : `${end}#${provision}`;
    const anchor = id.slice(page.length + 1).replace(`c-${relation}-${to}`, `c-${relation}-${end}`);
    const named: Row = { ...row, page: start, to: end, for: newId(row['for'] ?? ''), claimed_by: newId(row['claimed_by'] ?? '') };
    return { id, label: `${page} ${relation} ${provision === '' ? to : `${to}#${provision}`}`, title: '', key: `${start}:${anchor}`, near: `${start} ${relation} ${target}`, fields: new Map(columns.flatMap((column) => (named[column] ? [[column, named[column]]] : []))), prose: {} };
  });
}

/** Compares two tables of claims. `base` is the newer one's, and knows which entries had other ids before. */
export function changelogOf(since: Edition, before: Table, after: Table, base: KnowledgeBase): Changelog {
  const renamed = new Map([...base.entities.values()].flatMap(({ id, fields: { was = [] } }) => was.map((old) => [old as string, id as string])));
  const newId = (id: string) => renamed.get(id) ?? id;
  const columns = after.columns.filter((column) => before.columns.includes(column) && !derived.has(column));
  const { added, changed, removed } = compareThings(claimsOf(before, columns, newId), claimsOf(after, columns, newId));
  return { since, added, corrected: changed, withdrawn: removed };
}

/** As text for people. Whatever comes from the record stands in code spans. */
export function changelogMarkdown({ number, date }: Edition, changes: Changelog | undefined): string {
  const head = `# Changes of release ${number}, ${date}\n\n`;
  if (changes === undefined) return `${head}This is the first release: there is none to compare it with.\n`;
  const { since, added, corrected, withdrawn } = changes;
  const list = (title: string, lines: readonly string[]) => `\n## ${title}: ${lines.length}\n${lines.length === 0 ? '' : `\n${lines.join('\n')}\n`}`;
  const of = ({ id }: { readonly id: string }) => `- ${codeSpan(id)}`;
  const detail = (change: Changes['changed'][number]) => [
    `${of(change)}${change.was === undefined ? '' : `, before ${codeSpan(change.was.id)}`}`,
    ...change.fields.map(({ field, old, new: now }) => `  - ${field}: ${old === undefined ? 'nothing' : codeSpan(String(old))} → ${now === undefined ? 'nothing' : codeSpan(String(now))}`),
  ];
  return `${head}Claims, compared with release ${since.number} of ${since.date} (content version ${since.contentVersion}).\n${list('Added', added.map(of))}${list('Corrected', corrected.map((change) => detail(change).join('\n')))}${list('Withdrawn', withdrawn.map(of))}`;
}

/** The same as data: ids of what came and went, and the fields of what is another now. */
export function changelogJson(edition: Edition, changes: Changelog | undefined): string {
  const ids = (list: readonly { readonly id: string }[] = []) => list.map(({ id }) => id);
  const corrected = (changes?.corrected ?? []).map(({ id, was, fields }) => ({ id, ...(was === undefined ? {} : { was: was.id }), fields }));
  const { number, date, contentVersion } = edition;
  return `${JSON.stringify({ number, date, contentVersion, since: changes?.since, added: ids(changes?.added), corrected, withdrawn: ids(changes?.withdrawn) }, null, 1)}\n`;
}
