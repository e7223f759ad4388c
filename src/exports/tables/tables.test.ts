/** The tables against the base and the pages, read by another program. */

import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { entityOf, listOf, votes } from '../../knowledge/base.ts';
import type { EntityId } from '../../knowledge/id.ts';
import { attendanceIn } from '../../site/matrix/presence.ts';
import { votesPage } from '../../site/matrix/votes-page.ts';
import { dataOf, everything } from '../../tests/read-data.ts';
import { type DataFieldWord, words } from '../../words/index.ts';
import { dataFields } from '../fields.ts';
import { exportEntity } from '../record.ts';
import { tableFields } from './fields.ts';

type Row = Readonly<Record<string, string>>;

describe.each(['.', everything])('of the content in %s', (root) => {
  const { base, texts, values } = dataOf(root);
  const entities = [...base.entities.values()];
  const rowsOf = (name: string) => (parse(texts.get(name as never)!, { columns: true, recordDelimiter: '\r\n' }) as Row[]).map((row): Row => Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, cell.replace(/^'/, '')])));
  const resolutions = entities.flatMap((entity) => (entity.kind === 'resolution' && entity.fields.vote !== undefined ? [{ id: entity.id, vote: entity.fields.vote }] : []));

  test.each([...texts.keys()].filter((name) => name.endsWith('.csv')))('csv-parse finds in %s what our reader finds', (name) => {
    expect(rowsOf(name)).toEqual(values.get(name));
  });

  test('every own field of an entry that is not a list of things has its column', () => {
    const flat = (value: unknown) => listOf(value).every((part) => typeof part !== 'object');
    const written = entities.flatMap((entity) => Object.entries(exportEntity(entity)).flatMap(([name, value]) => (flat(value) ? [[entity.id, name, listOf(value).map(String)] as const] : [])));
    const rows = new Map(rowsOf('entities.csv').map((row) => [row['id'], row]));
    const columns: Readonly<Record<string, string>> = { cite: 'sources', 'in-force': 'in_force', 'annex-of': 'annex_of' };
    const lost = written.filter(([id, name, parts]) => !rows.get(id)![columns[name] ?? name]?.split(/ \| /).includes(parts[0]!) && rows.get(id)![columns[name] ?? name] !== parts.join(' '));
    expect(lost).toEqual([]);
  });

  test('each paragraph of each text is a row, with its topic, words and sources', () => {
    const provisions = entities.flatMap(({ id, fields }) => ('provisions' in fields ? (fields.provisions ?? []) : []).map((provision) => [`${id}#${provision.id}`, provision.topic, provision.text.en, provision.text.ar, listOf(provision.cite).join(' ')]));
    expect(rowsOf('provisions.csv').map((row) => [row['id'], row['topic'], row['text_en'], row['text_ar'], row['sources']])).toEqual(provisions);
  });

  test('tallies of votes are those of the resolutions, and the rows are the members that they name', () => {
    const rows = Map.groupBy(rowsOf('votes.csv'), (row) => row['resolution']!);
    expect([...rows.keys()]).toEqual(resolutions.map(({ id }) => id));
    for (const { id, vote } of resolutions) {
      const named = rows.get(id)!.filter((row) => row['member'] !== '');
      expect(rows.get(id)!.map((row) => votes.map((way) => Number(row[`tally_${way}`])))).toEqual(rows.get(id)!.map(() => votes.map((way) => vote.tally[way])));
      expect(Object.fromEntries(votes.map((way) => [way, named.filter((row) => row['vote'] === way).map((row) => row['member'])]))).toEqual(Object.fromEntries(votes.map((way) => [way, vote[way] ?? []])));
    }
  });

  test('a vote is a veto where the page of the votes says so, and its claim is that of the member', () => {
    const rows = rowsOf('votes.csv');
    const onPage = votesPage(base, 'en').tables.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows.flatMap(({ id, cells }) => [...cells].flatMap(([text, { sign }]) => (sign === 'veto' ? [`${text} ${id}`] : [])))));
    expect(rows.filter((row) => row['veto'] === 'true').map((row) => `${row['resolution']} ${row['member']}`).toSorted()).toEqual([...new Set(onPage)].toSorted());
    expect(rows.filter((row) => row['claim'] !== '').map((row) => row['claim']).toSorted()).toEqual(base.claims.filter(({ relation }) => relation === 'voted').map(({ id }) => id).toSorted());
  });

  test('attendance is that of the page of attendance', () => {
    const onPage = [...attendanceIn(base).meetings].flatMap(([meeting, parties]) => [...parties].flatMap(([party, presences]) => presences.map(({ how, edge }) => [meeting, party, how, edge.id].join(' '))));
    const inTable = rowsOf('attendance.csv').map((row) => [row['meeting'], row['for'] || row['actor'], row['presence'], row['claim']].join(' '));
    expect(inTable.toSorted()).toEqual(onPage.toSorted());
    expect(rowsOf('attendance.csv').filter((row) => entityOf(base, row['meeting'] as EntityId).kind !== 'meeting')).toEqual([]);
  });

  test.each(Object.keys(tableFields) as (keyof typeof tableFields)[])('the fields of %s are its columns in their order', (name) => {
    expect(tableFields[name].flatMap(({ fields }) => fields.flatMap(({ names }) => names))).toEqual(texts.get(name)!.split('\r\n')[0]!.split(','));
  });

  test('the dictionary has each field of each file once, with its meaning in both languages', () => {
    const fields = Object.entries(dataFields).flatMap(([file, groups]) => groups.flatMap(({ at, fields }) => fields.flatMap(({ names, word, always }) => names.map((name) => [file, at === '' ? name : `${at}.${name}`, word, always] as const))));
    const meaning = (locale: 'en' | 'ar', word: DataFieldWord) => words[locale].dataFields[word];
    expect(rowsOf('dictionary.csv').map((row) => Object.values(row))).toEqual(fields.map(([file, field, word, always]) => [file, field, meaning('en', word), meaning('ar', word), String(always)]));
  });
});
