import { MultiDirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphMl } from 'graphology-graphml';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type GraphEdge, type GraphNode, graphOf } from '../graph/elements.ts';
import { dayRange, toDate } from '../knowledge/date.ts';
import { checkContent } from '../site/load.ts';
import type { DrawnGraph } from './attributes.ts';
import { gexf } from './gexf.ts';
import { graphMl } from './graphml.ts';

type Read = Record<string, unknown>;

/** A file as another program reads it. */
const read = { graphMl: (text: string) => parseGraphMl(MultiDirectedGraph, text), gexf: (text: string) => parseGexf(MultiDirectedGraph, text) };

const english = (value: string | { en: string } | undefined) => (typeof value === 'object' ? value.en : value);
const arabic = (value: string | { ar: string } | undefined) => (typeof value === 'object' ? value.ar : undefined);
const present = (fields: Read) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** What the files must say of a node and of an edge. */
const nodeFields = ({ kind, subkind, labels, date, claims }: GraphNode) => ({ kind, subkind, label_en: labels.en, label_ar: labels.ar, date, claims });
const edgeFields = ({ relation, provision, for: behalf, role, attendance, vote, claimedBy, disputed, editorial, sources }: GraphEdge) => ({
  relation, provision, for: behalf, role: english(role), role_ar: arabic(role), attendance, vote, claimed_by: english(claimedBy), claimed_by_ar: arabic(claimedBy),
  disputed: disputed === true, editorial: editorial === true, sources: sources.length === 0 ? undefined : sources.join(' '),
});

describe.each(['.', 'src/exports/fixtures/everything'])('of the content in %s', (root) => {
  const whole = graphOf(checkContent(root).base!);
  const placed: DrawnGraph = { ...whole, nodes: whole.nodes.map((node, index) => ({ ...node, x: index, y: 2 * index })) };

  test.each(['graphMl', 'gexf'] as const)('%s gives every entry and claim to another program, with its ends, dates and fields', (format) => {
    const isGexf = format === 'gexf';
    const graph = read[format](isGexf ? gexf(placed) : graphMl(placed));
    expect(graph.mapNodes((id, attributes) => [id, attributes])).toEqual(placed.nodes.map((node) => [
      node.id, present({ label: node.labels.en, ...nodeFields(node), x: node.x, y: isGexf ? 0 - node.y! : node.y, ...(isGexf ? { z: 0 } : {}) }),
    ]));
    const edges = new Map(graph.mapEdges((id, attributes, source, target) => [id, [source, target, attributes]]));
    expect([...edges.keys()].toSorted()).toEqual(placed.edges.map(({ id }) => id).toSorted());
    for (const edge of placed.edges) {
      const dates = isGexf ? { start_edtf: edge.start, end_edtf: edge.end, kind: edge.relation, label: edge.relation } : { start: edge.start, end: edge.end };
      expect(edges.get(edge.id)).toEqual([edge.source, edge.target, present({ ...edgeFields(edge), ...dates })]);
    }
  });

  test('GEXF has the days of every claim that has dates, and of no other', () => {
    const lines = gexf(whole).split('\n').filter((line) => line.startsWith('<edge '));
    const days = lines.map((line) => [/^<edge [^>]* start="([\d-]+)"/.exec(line)?.[1], /^<edge [^>]* end="([\d-]+)"/.exec(line)?.[1]]);
    const numbers = days.map((pair) => pair.map((day) => day && Date.parse(day) / 86_400_000));
    expect(numbers).toEqual(whole.edges.map(({ start, end }) => [start && dayRange(toDate(start)).first, end && dayRange(toDate(end)).last]));
  });
});

const id = (name: string) => name as GraphNode['id'];
const date = (name: string) => name as NonNullable<GraphEdge['start']>;
const node = (name: string, en: string, ar = en): GraphNode => ({ id: id(name), kind: 'actor', labels: { en, ar }, claims: 1 });
const edge = (more: Partial<GraphEdge>): GraphEdge => ({ id: 'a:c-supports-b', source: id('a'), target: id('b'), relation: 'supports', sources: [], ...more });

/** What both formats say of a text, as label and as role, when they are read back. */
function readBack(text: string): string[] {
  const graph: DrawnGraph = { nodes: [node('a', text), node('b', 'B')], edges: [edge({ role: { en: text, ar: text } })] };
  return [read.graphMl(graphMl(graph, text)), read.gexf(gexf(graph, text))].flatMap((given) => {
    const attributes = [given.getNodeAttributes('a')['label_en'], given.getNodeAttributes('a')['label_ar'], given.getEdgeAttributes('a:c-supports-b')['role']];
    return attributes.map(String);
  });
}

test.each([
  ['quotes', '"Enough," he said: \'now\'', undefined],
  ['the marks of XML', 'a < b && c > d &amp; &#0; <!-- x --> <node id="z"/>', undefined],
  ['the end of a CDATA section', 'x ]]> y <![CDATA[ z', undefined],
  ['line breaks and tabs', 'one\ntwo\r\nthree\rfour\tfive\u0085six\u2028seven', undefined],
  ['Arabic with marks of direction', '\u200fمحادثات \u202bموسكو\u202c 2016\u200e', undefined],
  ['emoji', '🕊️ 👨‍👩‍👧', undefined],
  ['control characters', 'a\u0000b\u0007c\u001bd\u007fe\u009ff', 'abcd\u007fe\u009ff'],
  ['lone surrogates and what is no character', 'a\ud83db\udd4ac\ufffed\uffffe', 'abcde'],
])('%s come back from both formats', (_, text, expected = text) => {
  expect(readBack(text)).toEqual(Array(6).fill(expected));
});

test('any text comes back from both formats, but for what XML forbids', () => {
  const allowed = (code: number) => [9, 10, 13].includes(code) || (code >= 0x20 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0xfffd) || code >= 0x10000;
  const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes)));
  fc.assert(fc.property(anyText, (text) => {
    const expected = [...text].filter((character) => allowed(character.codePointAt(0)!)).join('');
    expect(readBack(text)).toEqual(Array(6).fill(expected));
  }));
});

describe('an uncertain date', () => {
  const pair = [node('a', 'A'), node('b', 'B')];
  test.each([
    ['2016-07~', '2016-08?', 'start="2016-07-01" end="2016-08-31"'],
    ['2016', '2017%', 'start="2016-01-01" end="2017-12-31"'],
    ['2016-02-29', undefined, 'start="2016-02-29"'],
    [undefined, '2016-02', 'end="2016-02-29"'],
    ['../2016', '2016/..', ''],
  ])('from %s to %s lasts in GEXF from its first to its last possible day', (start, end, expected) => {
    const text = gexf({ nodes: pair, edges: [edge({ ...(start && { start: date(start) }), ...(end && { end: date(end) }) })] });
    expect(text).toContain(`target="b" kind="supports" label="supports"${expected && ' '}${expected}><attvalues>`);
  });
});

const few: DrawnGraph = { nodes: [node('a', 'A & B', 'أ'), { ...node('b', 'B'), x: 1, y: 2.5 }], edges: [edge({ start: date('2016~'), role: { en: 'friend', ar: 'صديق' } })] };

test('a node and an edge are a line each in GraphML', () => {
  const lines = graphMl(few, 'Two of them').split('\n');
  expect(lines.slice(0, 4)).toEqual([
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    '<desc>Two of them</desc>',
    '<key id="node-label" for="node" attr.name="label" attr.type="string"/>',
  ]);
  expect(lines.slice(-7)).toEqual([
    '<graph id="masar" edgedefault="directed">',
    '<node id="a"><data key="node-label">A &#38; B</data><data key="node-kind">actor</data><data key="node-label_en">A &#38; B</data><data key="node-label_ar">أ</data><data key="node-claims">1</data></node>',
    '<node id="b"><data key="node-label">B</data><data key="node-kind">actor</data><data key="node-label_en">B</data><data key="node-label_ar">B</data><data key="node-claims">1</data><data key="node-x">1</data><data key="node-y">2.5</data></node>',
    '<edge id="a:c-supports-b" source="a" target="b"><data key="edge-relation">supports</data><data key="edge-role">friend</data><data key="edge-role_ar">صديق</data><data key="edge-start">2016~</data><data key="edge-disputed">false</data><data key="edge-editorial">false</data></edge>',
    '</graph>',
    '</graphml>',
    '',
  ]);
});

test('a node and an edge are a line each in GEXF, whose drawing part is in the namespace of its version', () => {
  const lines = gexf(few, 'Two of them').split('\n');
  expect(lines.slice(0, 4)).toEqual([
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">',
    '<meta><creator>Masar</creator><description>Two of them</description></meta>',
    '<graph mode="dynamic" timeformat="date" timerepresentation="interval" defaultedgetype="directed" idtype="string">',
  ]);
  expect(lines.slice(6)).toEqual([
    '<nodes count="2">',
    '<node id="a" label="A &#38; B"><attvalues><attvalue for="kind" value="actor"/><attvalue for="label_en" value="A &#38; B"/><attvalue for="label_ar" value="أ"/><attvalue for="claims" value="1"/></attvalues></node>',
    '<node id="b" label="B"><attvalues><attvalue for="kind" value="actor"/><attvalue for="label_en" value="B"/><attvalue for="label_ar" value="B"/><attvalue for="claims" value="1"/></attvalues><viz:position x="1" y="-2.5" z="0"/></node>',
    '</nodes>',
    '<edges count="1">',
    '<edge id="a:c-supports-b" source="a" target="b" kind="supports" label="supports" start="2016-01-01"><attvalues><attvalue for="relation" value="supports"/><attvalue for="role" value="friend"/><attvalue for="role_ar" value="صديق"/><attvalue for="start_edtf" value="2016~"/><attvalue for="disputed" value="false"/><attvalue for="editorial" value="false"/></attvalues></edge>',
    '</edges>',
    '</graph>',
    '</gexf>',
    '',
  ]);
});
