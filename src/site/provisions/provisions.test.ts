/** What the pages of provisions show of the real content, in full or by what the record is known to hold. */

import { describe, expect, test } from 'vitest';
import type { EntityId } from '../../knowledge/id.ts';
import { compareTexts } from '../../provisions/comparison.ts';
import { compiledCsv, compiledMarkdown, listed } from '../../provisions/compiled.ts';
import { checkContent } from '../load.ts';
import { chained, chainIn, countsOnTopic } from './chain-graph.ts';
import { chainPage } from './chain.ts';
import { listsOf } from './files.ts';
import { lineOf } from './line.ts';
import { lineGroups, topicPage, topicRows } from './lists.ts';
import { provisionRecord, type TextEntity, textsOf } from './record.ts';

const base = checkContent(process.cwd()).base!;
const textOf = (id: string) => base.entities.get(id as EntityId) as TextEntity;
const record = provisionRecord(base, 'en');
const line = ['geneva-communique', 'vienna-statement-2015-11', 'unscr-2254', 'sochi-final-statement'];

describe('the record', () => {
  test('holds every paragraph of every text, with the topic and the sources of the file', () => {
    const written = textsOf(base).flatMap(({ id, fields }) => (fields.provisions ?? []).map((provision) => [id, provision.id, provision.topic, provision.text.en, [provision.cite].flat()]));
    expect(record.texts.flatMap(({ id, paragraphs }) => paragraphs.map((paragraph) => [id, paragraph.id, paragraph.topic, paragraph.text, paragraph.cite]))).toEqual(written);
    expect(written.length).toBeGreaterThan(400);
  });
});

describe('topics', () => {
  test('count all paragraphs, and list each once on one page', () => {
    const rows = topicRows(base, 'en');
    const all = rows.flatMap(({ id }) => topicPage(base, id, 'en').texts.flatMap(({ text, provisions }) => provisions.map((provision) => `${text.id}#${provision.id}`)));
    expect(rows.reduce((sum, { provisions }) => sum + provisions, 0)).toBe(all.length);
    expect(all.toSorted()).toEqual(record.texts.flatMap(({ id, paragraphs }) => paragraphs.map((paragraph) => `${id}#${paragraph.id}`)).toSorted());
  });
});

describe('the line of a text', () => {
  test('leads from Sochi over resolution 2254 and Vienna to the Geneva Communiqué', () => {
    expect(lineOf(base, textOf('sochi-final-statement'))).toEqual(line);
  });

  test('is two to four texts, each of which names the one before it', () => {
    for (const text of textsOf(base)) {
      const ids = lineOf(base, text);
      if (ids.length === 0) continue;
      expect(ids.length).toBeLessThanOrEqual(4);
      expect(ids.at(-1)).toBe(text.id);
      ids.slice(1).forEach((id, index) => { expect(base.claimsFrom.get(id)!.some(({ to }) => to.id === ids[index])).toBe(true); });
    }
  });

  test('stands once in the list of lines, or is part of one that does', () => {
    const shown = lineGroups(base).flatMap(({ shared, last }) => last.map((id) => [...shared, id].join(' ')));
    expect(new Set(shown).size).toBe(shown.length);
    for (const text of textsOf(base)) expect(shown.some((whole) => ` ${whole} `.includes(` ${lineOf(base, text).join(' ')} `) || lineOf(base, text).length === 0)).toBe(true);
  });
});

describe('side by side', () => {
  test('each paragraph of the texts stands in one cell: its topic’s row, its text’s column', () => {
    const { texts, shared, single } = compareTexts(record, ['unscr-2254', 'geneva-communique']);
    expect(texts.map(({ id }) => id)).toEqual(['geneva-communique', 'unscr-2254']);
    const cells = [...shared, ...single].flatMap(({ topic, cells: row }) => row.flatMap((paragraphs, column) => paragraphs.map((paragraph) => [texts[column]!.id, paragraph.id, topic])));
    expect(cells.toSorted()).toEqual(texts.flatMap(({ id, paragraphs }) => paragraphs.map((paragraph) => [id, paragraph.id, paragraph.topic])).toSorted());
    expect(shared.every(({ cells: row }) => row.every(({ length }) => length > 0))).toBe(true);
    expect(shared.map(({ topic }) => topic)).toContain('political-transition');
  });

  test('shows one topic alone where it is asked for', () => {
    const { shared, single } = compareTexts(record, line, 'governance');
    expect([...shared, ...single].map(({ topic }) => topic)).toEqual(['governance']);
  });
});

describe('the chain', () => {
  test('of resolution 2254 begins before the Geneva Communiqué, and holds every text that builds on it', () => {
    const { before, after } = chainPage(base, textOf('unscr-2254'), 'en');
    expect(before.near.map(({ id }) => id)).toEqual(expect.arrayContaining(['geneva-communique', 'vienna-statement-2015-10', 'vienna-statement-2015-11']));
    expect([...after.near, ...after.far].map(({ id }) => id).toSorted()).toEqual(chainIn(base, 'unscr-2254' as EntityId).after.map(({ id }) => id).toSorted());
    const communique = before.near.find(({ id }) => id === 'geneva-communique')!;
    expect(communique.joins.map(({ verb, address }) => [verb, address])).toEqual([['Endorsed by', '/resolutions/unscr-2254/#c-endorses-geneva-communique']]);
  });

  test('of paragraph 4 leads to the paragraphs on governance before and after it', () => {
    const paragraph = chainPage(base, textOf('unscr-2254'), 'en').paragraphs.find(({ provision }) => provision.id === 'p4')!;
    expect(paragraph.provision.topic).toBe('governance');
    expect(paragraph.before.map(({ text }) => text)).toContain('geneva-communique');
    expect(countsOnTopic(base, textOf('unscr-2254')).get('p4' as never)).toEqual({ before: paragraph.before.length, after: paragraph.after.length });
  });

  test.each(['en', 'ar'] as const)('is drawn in %s with the name of every text', (locale) => {
    for (const text of chained(base)) {
      const { drawing } = chainPage(base, text, locale);
      const { before, after } = chainIn(base, text.id);
      expect([drawing?.texts, drawing?.unnamed], text.id).toEqual([before.length + after.length + 1, 0]);
    }
  });
});

describe('lists as files', () => {
  test('hold a row a paragraph, with its sources and its address', () => {
    const rows = listed(record, line, 'governance');
    const csv = compiledCsv(rows, record, 'https://masar.example').split('\r\n');
    expect(csv[0]).toBe('topic,text,date,paragraph,summary,sources,address');
    expect(csv).toHaveLength(rows.length + 2);
    expect(csv.find((row) => row.endsWith('https://masar.example/resolutions/unscr-2254/#p4'))).toContain('Supports credible, inclusive and non-sectarian governance');
    const markdown = compiledMarkdown('Governance', rows, record, 'https://masar.example');
    expect(markdown).toContain('- [Security Council resolution 2254 (2015)](https://masar.example/resolutions/unscr-2254/#p4), 18 Dec 2015, Paragraph 4: Supports credible');
    expect(markdown.match(/^\d+\. /gm)!.length).toBe(new Set(rows.flatMap(({ paragraph }) => paragraph.cite)).size);
  });

  test('are there for every topic and every line', () => {
    const lists = listsOf(base, 'en');
    expect(lists.map(({ id }) => id).toSorted()).toEqual([...topicRows(base, 'en').map(({ id }) => id), ...textsOf(base).filter((text) => lineOf(base, text).length > 0).map(({ id }) => id)].toSorted());
    expect(lists.every(({ rows }) => rows.length > 0)).toBe(true);
  });
});
