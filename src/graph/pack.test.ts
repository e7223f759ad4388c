import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { dateOf } from '../knowledge/base.ts';
import { formatSpan } from '../knowledge/date-words.ts';
import type { Locale } from '../knowledge/locale.ts';
import { periodOf } from '../knowledge/period.ts';
import { queryable } from '../knowledge/queryable.ts';
import { checkContent } from '../site/load.ts';
import { everything } from '../tests/read-data.ts';
import { carriedWords } from '../words/carried.ts';
import { words } from '../words/index.ts';
import { graphOf } from './elements.ts';
import { inBrowser, realBase } from './fixtures/in-browser.ts';
import { recordOf, twoTracks } from './fixtures/record.ts';
import { packedFiles, packGraph } from './pack.ts';
import { wholeGraph } from './whole.ts';

const base = realBase();
const whole = wholeGraph(base);
const packed = packGraph(base, whole);
const files = packedFiles(packed);
const graph = inBrowser(base);
const claims = new Map(base.claims.map((claim) => [claim.id as string, claim]));

describe('the graph that the browser makes whole again, of the real content', () => {
  test('has every claim as the base has it: ends, relation, days, attendance, on whose behalf, whose account, and how many sources', () => {
    const expected = queryable(base).edges.map(({ role, ...edge }) => edge);
    const found = [...graph.edges.values()].map(({ date, ...edge }) => edge);
    expect(found.length).toBeGreaterThan(4000);
    expect(found).toEqual(expected);
  });

  test('answers queries over the same vertices, in the same order, as the base does', () => {
    const told = ({ vertices }: typeof graph.query) => [...vertices.values()].map(({ id, kind, rank, arcs }) => [id, kind, rank, arcs.map(({ edge, to, first, last }) => [edge.id, to.id, first, last])]);
    expect(told(graph.query)).toEqual(told(queryable(base)));
  });

  test('has the nodes of every export, with both of their places and their measures', () => {
    const expected = graphOf(base).nodes.map(({ id, kind, subkind, claims: count, labels }) => {
      const { degree, betweenness, community } = whole.measures.get(id)!;
      const [byDate, free] = [whole.map.positions.get(id)!, whole.free.get(id)!];
      return { id, kind, subkind, claims: count, label: labels.en, degree, betweenness: Math.round(betweenness * 1000) / 1000, community, byDate: { x: byDate.x, y: byDate.y }, free: { x: free.x, y: free.y } };
    });
    const found = [...graph.nodes.values()].map(({ id, kind, subkind, claims: count, label, degree, betweenness, community, byDate, free }) => ({ id, kind, subkind, claims: count, label, degree, betweenness, community, byDate, free }));
    expect(found).toEqual(expected);
  });

  test.each<Locale>(['en', 'ar'])('says names and dates as the pages do (%s)', (locale) => {
    const { nodes, edges } = inBrowser(base, locale);
    for (const { fields, id } of base.entities.values()) expect(nodes.get(id)!.label).toBe(fields.short?.[locale] ?? fields.name[locale]);
    for (const [id, edge] of edges) expect([id, edge.date]).toEqual([id, formatSpan(claims.get(id)!, words[locale])]);
    expect([nodes.get('kerry-lavrov-moscow-2016-07')!.date, edges.get('kerry-lavrov-moscow-2016-07:c-participant-john-kerry')!.date]).toEqual(locale === 'en' ? ['14–15 Jul 2016', '14–15 Jul 2016'] : ['14–15 تموز 2016', '14–15 تموز 2016']);
  });

  test('has of each entry when it was: a text in force, an actor while it existed, all else on its date', () => {
    for (const entity of base.entities.values()) {
      const { life } = graph.nodes.get(entity.id)!;
      const { fields } = entity;
      if ('in-force' in fields && fields['in-force'] !== undefined) expect(life).toEqual(periodOf({ date: fields['in-force'] }));
      else if (entity.kind === 'actor') {
        const until = entity.fields.dissolved ?? entity.fields.died;
        expect(life).toEqual(periodOf({ ...(entity.fields.founded && { from: entity.fields.founded }), ...(until && { until }) }));
      } else {
        const date = dateOf(entity);
        expect(life).toEqual(date && periodOf({ date }));
      }
    }
    const day = (text: string) => Date.parse(text) / 86_400_000;
    expect(graph.nodes.get('unscr-2254')!.life!.possible).toEqual({ first: day('2015-12-18'), last: Number.POSITIVE_INFINITY });
  });

  test('has of each entry its tracks, and its topics, also those of its paragraphs alone', () => {
    for (const { id, kind, fields } of base.entities.values()) {
      const linked = (wanted: string) => (base.claimsFrom.get(id) ?? []).map(({ to }) => to.id).filter((other) => base.entities.get(other)!.kind === wanted) as string[];
      const provided = 'provisions' in fields ? (fields.provisions ?? []).map(({ topic }) => topic as string) : [];
      const node = graph.nodes.get(id)!;
      expect(new Set<string>(node.tracks)).toEqual(new Set([...(kind === 'track' ? [id] : []), ...linked('track')]));
      expect(new Set<string>(node.topics)).toEqual(new Set([...(kind === 'topic' ? [id] : []), ...linked('topic'), ...provided]));
      expect([node.tracks.length, node.topics.length]).toEqual([new Set(node.tracks).size, new Set(node.topics).size]);
    }
    expect(graph.nodes.get('unscr-2254')!.topics).toContain('political-transition');
  });
});

describe('the files', () => {
  test('are the same bytes when they are made again, under a name that tells their bytes', () => {
    expect(packedFiles(packGraph(base, whole))).toEqual(files);
    expect(Object.values(files).map(({ name }) => name.replace(/[0-9a-f]{8}/, 'x'))).toEqual(['graph.x.json', 'words-en.x.json', 'words-ar.x.json']);
    const other = packedFiles(packGraph(recordOf(twoTracks), wholeGraph(recordOf(twoTracks))));
    expect(other.graph.name).not.toBe(files.graph.name);
  });

  test.each<Locale>(['en', 'ar'])('have under 90 kB in all with the words of a language, compressed (%s)', (locale) => {
    const bytes = [files.graph, files[locale]].map(({ text }) => gzipSync(text, { level: 9 }).length);
    expect(bytes.reduce((sum, size) => sum + size)).toBeLessThan(90_000);
  });

  test('carry the words that the explorer says', () => {
    expect(JSON.parse(files.ar.text).words).toEqual(JSON.parse(JSON.stringify(carriedWords(words.ar))));
  });
});

test.each<Locale>(['en', 'ar'])('parties without a page are named in the words of the language (%s)', (locale) => {
  const every = checkContent(everything).base!;
  const expected = every.claims.flatMap(({ id, claimedBy }) => (typeof claimedBy === 'object' ? [[id, claimedBy[locale]]] : []));
  const found = [...inBrowser(every, locale, new Set()).edges.values()].flatMap(({ id, claimedBy }) => (typeof claimedBy === 'object' ? [[id, claimedBy[locale]]] : []));
  expect(expected.length).toBeGreaterThan(0);
  expect(found).toEqual(expected);
});

test('a map that lacks a node is a fault', () => {
  expect(() => packGraph(base, { ...whole, free: new Map() })).toThrow(/Node "[a-z0-9-]+" has no place on the map/);
});
