import cytoscape, { type ElementsDefinition } from 'cytoscape';
import { MultiDirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphMl } from 'graphology-graphml';
import { describe, expect, test } from 'vitest';
import { wholeGraph } from '../graph/whole.ts';
import { address, dataOf, everything, type GraphFile } from '../tests/read-data.ts';
import type { DataFileWord } from '../words/index.ts';
import { graphJson } from './graph-json.ts';
import { dataFiles, dataGroups } from './index.ts';
import { recordOf } from './record.ts';

const made = dataOf(everything);
const line = (file: 'graph.json' | 'entities.json' | 'claims.csv' | 'sources.json', start: string) => made.texts.get(file)!.split('\n').find((text) => text.startsWith(start));

describe.each(['.', everything])('of the content in %s', (root) => {
  const { base, version, texts, values } = dataOf(root);
  const { elements } = values.get('graph.json') as GraphFile;
  const rows = values.get('claims.csv') as Record<string, string>[];

  test('the graph loads into Cytoscape with every entity and claim', () => {
    const cy = cytoscape({ headless: true, layout: { name: 'preset' }, elements: structuredClone(elements) as unknown as ElementsDefinition });
    expect([cy.nodes().length, cy.edges().length]).toEqual([base.entities.size, base.claims.length]);
    expect(cy.nodes().map((node) => node.position())).toEqual(elements.nodes.map(({ position }) => position));
    cy.destroy();
  });

  test('the formats agree on how much there is', () => {
    const [entities, claims, sources] = [base.entities.size, base.claims.length, base.sources.size];
    const times = (file: DataFileWord, pattern: RegExp) => texts.get(file)!.match(pattern)?.length;
    const length = (file: DataFileWord) => (values.get(file) as unknown[]).length;
    expect([length('entities.csv'), length('entities.json')]).toEqual([entities, entities]);
    expect([length('claims.csv'), length('claims.json')]).toEqual([claims, claims]);
    expect([length('sources.csv'), length('sources.json'), times('sources.bib', /^@/gm), times('sources.ris', /^ER {2}- $/gm)]).toEqual([sources, sources, sources, sources]);
    for (const [file, read] of [['graph.graphml', parseGraphMl], ['graph.gexf', parseGexf]] as const) {
      const graph = read(MultiDirectedGraph, texts.get(file)!);
      expect([graph.order, graph.size]).toEqual([entities, claims]);
      expect(graph.mapNodes((id, { x, y }) => [id, x, Math.abs(y)])).toEqual(elements.nodes.map(({ data, position }) => [data.id, position.x, position.y]));
    }
  });

  test('graph and table have the same claims with the same ends, dates and sources', () => {
    const fromGraph = elements.edges.map(({ data }) => [data.id, data.source, data.relation, data.target, data.provision ?? '', data.start ?? '', data.end ?? '', data.sources.join(' ')]);
    const fromTable = rows.map((row) => [row['id'], row['page'], row['relation'], row['to'], row['provision'], row['start'], row['end'], row['sources']]);
    expect(fromTable).toEqual(fromGraph);
  });

  test('table and records have the same claims with the same words', () => {
    const claims = [...base.entities.values()].flatMap((entity) => recordOf(base, entity, '').claims);
    const fromRecords = claims.map(({ id, relation, to, quote, note }) => [id, relation, to, quote?.text ?? '', note?.ar ?? '']);
    expect(rows.map((row) => [row['id'], row['relation'], row['provision'] === '' ? row['to'] : `${row['to']}#${row['provision']}`, row['quote'], row['note_ar']])).toEqual(fromRecords);
  });

  test('the birth of the living is nowhere given beyond the year', () => {
    const living = [...base.entities.values()].flatMap(({ fields }) => ('born' in fields && fields.born !== undefined && fields.died === undefined ? [fields.born] : []));
    expect(living.length).toBeGreaterThan(0);
    const exact = living.filter((born) => born.length > 5 && texts.get('entities.json')!.includes(`"born":"${born}"`));
    expect(exact).toEqual([]);
    expect((values.get('entities.csv') as Record<string, string>[]).filter((row) => row['died'] === '' && row['born']!.length > 5)).toEqual([]);
    expect(texts.get('entities.ftm.jsonl')!.split('\n').filter((line) => !line.includes('"deathDate"') && /"birthDate":\["\d{4}-/.test(line))).toEqual([]);
  });

  test('the files end with a line break and are the same when they are made again', () => {
    expect([...texts].filter(([, text]) => !text.endsWith('\n'))).toEqual([]);
    expect(dataFiles({ ...base }, version, address).filter(({ name, text }) => texts.has(name) && text !== texts.get(name))).toEqual([]);
  });
});

test('a claim is one line of the graph and one row of the table', () => {
  const id = 'summit:c-participant-bob';
  expect(line('graph.json', `{"data":{"id":"${id}"`)).toBe(
    `{"data":{"id":"${id}","source":"summit","target":"bob","relation":"participant","start":"2016-07-15","end":"2016-07-15","attendance":"walked-out","disputed":true,"sources":["gazette-2016"]}},`,
  );
  const rows = made.values.get('claims.csv') as Record<string, string>[];
  expect(rows.find((row) => row['id'] === id)).toEqual({
    id, page: 'summit', page_kind: 'meeting', relation: 'participant', to: 'bob', provision: '', to_kind: 'actor', for: '', role: '', role_ar: '', attendance: 'walked-out', vote: '', start: '2016-07-15', end: '2016-07-15', earliest: '2016-07-15', latest: '2016-07-15',
    date_inherited: 'false', claimed_by: '', claimed_by_ar: '', disputed: 'true', editorial: 'false', quote: '\'Enough\', he said, "for\nnow"', quote_language: 'en', quote_translation: 'true', sources: 'gazette-2016',
    note_en: '-1 day, said some', note_ar: 'قال بعضهم:\n«غادر»، أو لم يغادر', path: '/meetings/summit/#c-participant-bob',
  });
  expect(rows.map((row) => [row['role'], row['claimed_by'], row['provision']]).filter((cells) => cells.join('') !== '')).toEqual([
    ['envoy', '', ''], ['', '', 'p1'], ['', 'a paper', ''], ['=HYPERLINK("x")', '', ''], ['', 'a guard', ''], ['', 'bob', ''],
  ]);
});

test('a node is one line, with its place on the map', () => {
  expect(line('graph.json', '{"data":{"id":"ada"')).toMatch(/^\{"data":\{"id":"ada","kind":"actor","subkind":"person","label":"Ada","labels":\{"en":"Ada","ar":"آدا"\},"claims":2\},"position":\{"x":\d+,"y":\d+\}\},$/);
});

test('an entity is one line, without its links', () => {
  expect(line('entities.json', '{"id":"ada"')).toBe(
    '{"id":"ada","kind":"actor","name":{"en":"Ada \\"the envoy\\"","ar":"آدا","ru":"Ада","fr":"Ada"},"short":{"en":"Ada","ar":"آدا"},"aliases":["A. D. A."],"subkind":"person","born":"1950~","gender":"f",' +
      '"summary":{"en":"An envoy.","ar":"مبعوثة."},"cite":"gazette-2016","identifiers":{"wikidata":"Q1","pax":"2","undl":"3"},"was":["ada-of-utopia"],"recorded":"2026-03-01"},',
  );
  expect(line('entities.json', '{"id":"bob"')).toContain('"born":"1940-01-02","died":"2017-02-03"');
});

test('a source is one line, with its outlet', () => {
  expect(line('sources.json', '{"id":"hansard"')).toBe('{"id":"hansard","type":"report","title":"Minutes","outlet":"hall","publisher":{"name":{"en":"Hall","ar":"القاعة"},"ownership":"intergovernmental"}}');
});

test('the manifest counts what there is of every kind and relation', () => {
  const { counts } = made.values.get('manifest.json') as { counts: Record<string, unknown> };
  expect(counts).toMatchObject({ entities: 10, claims: 10, sources: 2, outlets: 2, kinds: { actor: 3, event: 0, track: 1 }, relations: { participant: 2, host: 1, voted: 1 } });
});

test('every file stands in one group of the page', () => {
  expect(Object.values(dataGroups).flat().toSorted()).toEqual(dataFiles(made.base, '', address).map(({ name }) => name).toSorted());
});

test('a map that lacks a node is a fault', () => {
  const whole = wholeGraph(made.base);
  expect(() => graphJson({ ...whole, map: { ...whole.map, positions: new Map() } })).toThrow('Node "ada" has no place on the map');
});
