import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../site/load.ts';
import { type Graph, type GraphEdge, type GraphNode, graphOf } from './elements.ts';
import { type LayoutFile, makeLayout, readLayout, writeLayout } from './layout.ts';
import { freeMapOf, mapOf, type Position } from './positions.ts';

const real = graphOf(checkContent(process.cwd()).base!);
const text = readFileSync(join(import.meta.dirname, 'positions.json'), 'utf8');
const committed = readLayout(JSON.parse(text) as LayoutFile);
/** What `npm run layout` would write now. */
const layout = makeLayout(real, committed);

type Places = ReadonlyMap<string, Position>;

/** How far each node of the first map stands from its place on the second, in px; the farthest. */
const farthest = (before: Places, after: Places) => Math.max(...[...before].map(([id, { x, y }]) => Math.hypot(after.get(id)!.x - x, after.get(id)!.y - y)));

/** The content with one entry more, linked with others. */
function withOne(node: Pick<GraphNode, 'kind' | 'date'>, links: readonly (readonly [string, GraphEdge['relation']])[]): Graph {
  const id = 'zz-new' as GraphNode['id'];
  const edges = links.map(([target, relation]): GraphEdge => ({ id: `${id}:c-${relation}-${target}`, source: id, target: target as GraphNode['id'], relation, ...(node.date === undefined ? {} : { start: node.date, end: node.date }), sources: [] }));
  return { nodes: [...real.nodes, { id, labels: { en: 'New', ar: 'جديد' }, claims: edges.length, ...node }], edges: [...real.edges, ...edges] };
}

const additions: [string, Graph][] = [
  ['a meeting in Geneva in July 2016', withOne({ kind: 'meeting', date: '2016-07-15' as never }, [['sergey-lavrov', 'participant'], ['john-kerry', 'participant'], ['russia', 'participant'], ['united-states', 'participant'], ['geneva', 'located-in']])],
  ['a statement on the fullest day', withOne({ kind: 'statement', date: '2016-07-14' as never }, [['sergey-lavrov', 'said-by'], ['unscr-2254', 'about']])],
  ['a resolution of 2027, later than all', withOne({ kind: 'resolution', date: '2027-03-01' as never }, [['un-security-council', 'adopted-by'], ['unscr-2254', 'recalls']])],
  ['an event of a month', withOne({ kind: 'event', date: '2013-08' as never }, [['damascus', 'located-in']])],
  ['an actor without a date', withOne({ kind: 'actor' }, [['syrian-government', 'holds-office'], ['geneva-ii', 'participant']])],
  ['a place without a link', withOne({ kind: 'place' }, [])],
];

describe('one entry more', () => {
  test.each(additions)('%s moves no other when the site is built', (_, graph) => {
    const [byDate, free] = [mapOf(graph, layout), freeMapOf(graph, layout)];
    expect(farthest(layout.byDate.positions, byDate.positions)).toBe(0);
    expect(farthest(layout.free.positions, free.positions)).toBe(0);
    expect({ ...byDate, ticks: [], positions: [] }).toEqual({ ...layout.byDate, ticks: [], positions: [] });
  });

  test.each(additions)('%s finds a free place in its band and on the free map when the site is built', (_, graph) => {
    const { kind } = graph.nodes.at(-1)!;
    const byDate = mapOf(graph, layout);
    const place = byDate.positions.get('zz-new' as never)!;
    const band = byDate.bands.find(({ kinds }) => kinds.includes(kind))!;
    const nearest = (places: Places) => Math.min(...[...places].filter(([id]) => id !== 'zz-new').map(([, { x, y }]) => Math.hypot(x - places.get('zz-new')!.x, y - places.get('zz-new')!.y)));
    expect(place.y >= band.top && place.y <= band.bottom && place.x > 0 && place.x < byDate.width).toBe(true);
    expect(nearest(byDate.positions)).toBeGreaterThanOrEqual(15);
    expect(nearest(freeMapOf(graph, layout).positions)).toBeGreaterThanOrEqual(20);
  });

  test.each(additions)('%s moves no other by 2 % of the width when the layout is made again', (_, graph) => {
    const again = makeLayout(graph, layout);
    const moved = [farthest(layout.byDate.positions, again.byDate.positions) / layout.byDate.width, farthest(layout.free.positions, again.free.positions) / layout.free.width];
    expect(moved[0]).toBeLessThan(0.02);
    expect(moved[1]).toBeLessThan(0.02);
  });
});

describe('the build takes', () => {
  const change = (id: string, fields: Partial<GraphNode>): Graph => ({ ...real, nodes: real.nodes.map((node) => (node.id === id ? { ...node, ...fields } : node)) });

  test('what has another date to the place of that date, and leaves the rest', () => {
    const before = mapOf(real, layout);
    const after = mapOf(change('geneva-communique', { date: '2015-12-18' as never }), layout);
    expect(after.positions.get('geneva-communique' as never)!.x).toBe(before.positions.get('unscr-2254' as never)!.x);
    expect([...after.positions].filter(([id, place]) => place !== before.positions.get(id) && id !== 'geneva-communique')).toEqual([]);
  });

  test('what has become of another kind to the band of that kind', () => {
    const { positions, bands } = mapOf(change('geneva-communique', { kind: 'event' }), layout);
    const band = bands.find(({ kinds }) => kinds.includes('event'))!;
    const { y } = positions.get('geneva-communique' as never)!;
    expect(y >= band.top && y <= band.bottom).toBe(true);
  });

  test('no notice of ids that the content has no more', () => {
    const fewer = { nodes: real.nodes.filter(({ id }) => id !== 'unscr-2254'), edges: real.edges.filter(({ source, target }) => source !== 'unscr-2254' && target !== 'unscr-2254') };
    const { positions } = mapOf(fewer, layout);
    expect(positions.size).toBe(real.nodes.length - 1);
    expect([...positions].every(([id, place]) => place === layout.byDate.positions.get(id))).toBe(true);
  });

  test('no notice of a layout that knows less than half of the graph: the map is made anew', () => {
    const small = { nodes: [{ ...real.nodes[0]!, id: 'one' as never }, { ...real.nodes[1]!, id: 'two' as never }, real.nodes[2]!], edges: [] };
    expect(mapOf(small, layout)).toEqual(mapOf(small));
    expect(freeMapOf(small, layout)).toEqual(freeMapOf(small));
  });
});

describe('the file', () => {
  test('is as `npm run layout` writes it, with its nodes in the order of ids', () => {
    expect(writeLayout(committed)).toBe(text);
    const ids = [...committed.byDate.positions.keys()];
    expect(ids).toEqual(ids.toSorted());
  });

  test('says all of a layout', () => {
    expect(readLayout(JSON.parse(writeLayout(layout)) as LayoutFile)).toEqual(layout);
  });

  test('knows nine of ten entries: run `npm run layout` where this fails', () => {
    expect(real.nodes.filter(({ id }) => committed.byDate.positions.has(id)).length).toBeGreaterThan(real.nodes.length * 0.9);
  });

  test('of a small graph has a line a band, a knot and a node', () => {
    const nodes = [{ id: 'a', kind: 'actor', claims: 1 }, { id: 'b', kind: 'meeting', claims: 1, date: '2016-07-14' }] as unknown as GraphNode[];
    const edges = [{ source: 'b', target: 'a', relation: 'participant', start: '2016-07-14', end: '2016-07-14' }] as unknown as GraphEdge[];
    expect(writeLayout(makeLayout({ nodes, edges }))).toBe(`{
  "byDate": {
    "width": 1000, "height": 700,
    "bands": [
      {"kinds":["actor"],"top":56,"bottom":116},
      {"kinds":["resolution"],"top":144,"bottom":204},
      {"kinds":["meeting"],"top":232,"bottom":292},
      {"kinds":["agreement"],"top":320,"bottom":380},
      {"kinds":["event","track"],"top":408,"bottom":468},
      {"kinds":["statement"],"top":496,"bottom":556},
      {"kinds":["topic","place"],"top":584,"bottom":644}
    ],
    "knots": [
      [16983,40],
      [17075,960]
    ]
  },
  "free": { "width": 700, "height": 520 },
  "places": {
    "a": [368,86,372,260],
    "b": [170,262,328,260]
  }
}
`);
  });
});

describe('a layout made anew', () => {
  const anew = makeLayout(real);

  test('is the same when it is made again without a change', () => {
    expect(writeLayout(makeLayout(real, anew))).toBe(writeLayout(anew));
  });

  test('has the same bytes twice', () => {
    expect(writeLayout(makeLayout(real))).toBe(writeLayout(anew));
  });
});
