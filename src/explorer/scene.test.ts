import { describe, expect, test } from 'vitest';
import { firstIn, inBrowser, realBase } from '../graph/fixtures/in-browser.ts';
import { radiusOf } from '../graph/radius.ts';
import { mostElements } from '../graph/view.ts';
import { kindNames } from '../knowledge/kinds/index.ts';
import { relationNames, relations } from '../knowledge/relations.ts';
import { graphPage } from '../site/graph-page.ts';
import { pairId, roomIn, type Scene, sceneOf, stretched, stretchFor } from './scene.ts';
import { layouts, start, type State } from './state.ts';

const base = realBase();
const graph = inBrowser(base);
const scene = (part: Partial<State> = {}) => sceneOf({ ...start, ...part }, graph, kindNames);
const day = (text: string) => { const number = Date.parse(text) / 86_400_000; return { first: number, last: number }; };
const claim = 'kerry-lavrov-moscow-2016-07:c-participant-john-kerry';
const everything: Partial<State> = { all: true, kinds: new Set(kindNames), relations: new Set(relationNames) };

const states: [string, Partial<State>][] = [
  ['the overview', {}],
  ['everything', everything],
  ['a day', { when: day('2016-07-15') }],
  ['a focus', { focus: ['unscr-2254'], depth: 2 }],
  ['a focus on a chosen day', { focus: ['sergey-lavrov'], depth: 2, when: day('2016-07-15'), chosen: { node: 'john-kerry' } }],
  ['a chosen entry', { chosen: { node: 'sergey-lavrov' } }],
  ['a chosen claim', { chosen: { edge: claim } }],
  ['a way', { question: { ask: 'path', a: 'kofi-annan', b: 'ahmed-al-sharaa' }, chosen: { node: 'kofi-annan' } }],
  ['who met whom', { question: { ask: 'met', by: 'meetings' }, chosen: { pair: ['john-kerry', 'sergey-lavrov'] } }],
  ['a comparison', { question: { ask: 'compare', a: 'russia', b: 'united-states' } }],
  ['nothing', { kinds: new Set() }],
];
const pairOf = ({ source, target, family }: { readonly source: string; readonly target: string; readonly family: string }) => `${[source, target].toSorted().join(' ')} ${family}`;

describe.each(states)('the scene of %s', (_, part) => {
  const whole = scene(part);

  test('is the same for the same state, over a graph that is read again', () => {
    expect(scene(part)).toEqual(whole);
    expect([...sceneOf({ ...start, ...part }, inBrowser(base), kindNames).nodes]).toEqual([...whole.nodes]);
  });

  test('has both ends of every edge, and each node in its place', () => {
    for (const { source, target } of whole.edges.values()) expect([whole.nodes.has(source), whole.nodes.has(target)]).toEqual([true, true]);
    for (const { x, y, radius } of whole.nodes.values()) expect([Number.isFinite(x), Number.isFinite(y), radius >= 6, radius <= 14]).toEqual([true, true, true, true]);
  });

  test('has one line for each pair and family, and a certain one where there is one', () => {
    const lines = [...whole.lines.values()];
    expect(lines.map(pairOf).toSorted()).toEqual([...new Set([...whole.edges.values()].map(pairOf))].toSorted());
    const certain = new Set([...whole.edges.values()].filter(({ certainty }) => certainty === 'certain').map(pairOf));
    expect(lines.filter((line) => line.certainty !== 'certain' && line.id !== whole.chosen && certain.has(pairOf(line)))).toEqual([]);
    for (const [id, line] of whole.lines) expect(line).toBe(whole.edges.get(id));
  });

  test('lights nothing that is not in it', () => {
    for (const id of whole.lit?.nodes ?? []) expect(whole.nodes.has(id)).toBe(true);
    for (const id of whole.lit?.edges ?? []) expect(whole.edges.has(id)).toBe(true);
  });

  test.each(layouts)('has the same nodes and lines in the order %s', (layout) => {
    const other = scene({ ...part, layout });
    expect([[...other.nodes.keys()], [...other.lines.keys()], other.lit]).toEqual([[...whole.nodes.keys()], [...whole.lines.keys()], whole.lit]);
    expect(other.dated).toBe(layout === 'date' || layout === 'lanes');
  });
});

describe('the overview', () => {
  const { nodes, lines, lit, chosen, of, answer, dated } = scene();

  test('takes the place of the first picture without a jump: the same nodes in the same places, of the same size, with as many lines', () => {
    const { html, top } = graphPage(base, 'en').overview;
    const drawn = [...html.matchAll(/<a href="[^"]*\/([^/"]+)\/".*?translate\((\d+) (\d+)\)(?: scale\(([\d.]+)\))?/g)].map(([, id, x, y]) => [id!, Number(x), Number(y) + top]);
    expect(drawn.toSorted()).toEqual([...nodes.values()].map(({ id, x, y }) => [id, x, y]).toSorted());
    expect(new Set(nodes.keys())).toEqual(firstIn(base));
    expect(html.match(/class="e /g)).toHaveLength(lines.size);
    for (const [id, { radius }] of nodes) expect(radius).toBe(radiusOf(graph.nodes.get(id)!));
  });

  test('is in full colour, certain, dated, and answers no question', () => {
    expect([lit, chosen, of, answer, dated]).toEqual([undefined, undefined, undefined, undefined, true]);
    expect([...nodes.values()].every(({ certainty, focus }) => certainty === 'certain' && !focus)).toBe(true);
  });
});

describe('what is chosen', () => {
  test('of an entry stays in colour with the claims at it and their other ends', () => {
    const { lit, edges, chosen } = scene({ chosen: { node: 'sergey-lavrov' } });
    const at = [...edges.values()].filter(({ source, target }) => source === 'sergey-lavrov' || target === 'sergey-lavrov');
    expect(at.length).toBeGreaterThan(20);
    expect(chosen).toBe('sergey-lavrov');
    expect(lit).toEqual({ nodes: new Set(['sergey-lavrov', ...at.flatMap(({ source, target }) => [source, target])]), edges: new Set(at.map(({ id }) => id)) });
  });

  test('of a claim stays in colour with its two ends, and has a line of its own among those between the same two', () => {
    const { lit } = scene({ chosen: { edge: claim } });
    expect(lit).toEqual({ nodes: new Set(['kerry-lavrov-moscow-2016-07', 'john-kerry']), edges: new Set([claim]) });
    const { edges, lines } = scene(everything);
    const hidden = [...edges.keys()].filter((id) => !lines.has(id));
    expect(hidden.length).toBeGreaterThan(10);
    for (const edge of hidden.slice(0, 20)) {
      const chosen = scene({ ...everything, chosen: { edge } });
      expect([chosen.lines.has(edge), chosen.chosen, [...chosen.lit!.edges]]).toEqual([true, edge, [edge]]);
    }
  });

  test('of a pair stays in colour with both actors', () => {
    const { lit, chosen, lines } = scene({ question: { ask: 'met', by: 'meetings' }, chosen: { pair: ['john-kerry', 'sergey-lavrov'] } });
    const id = pairId('john-kerry', 'sergey-lavrov');
    expect([chosen, lines.has(id)]).toEqual([id, true]);
    expect(lit).toEqual({ nodes: new Set(['john-kerry', 'sergey-lavrov']), edges: new Set([id]) });
    expect(scene({ question: { ask: 'met', by: 'meetings' }, chosen: { pair: ['sergey-lavrov', 'john-kerry'] } }).lit).toEqual(lit);
  });

  test('and is not in the scene fades nothing', () => {
    expect(scene({ question: { ask: 'met', by: 'meetings' }, chosen: { node: 'damascus' } }).lit).toBeUndefined();
    expect(scene({ question: { ask: 'met', by: 'texts' }, chosen: { pair: ['damascus', 'aleppo'] } }).lit).toBeUndefined();
  });

  test('gets its name before others, and what the view is about before that', () => {
    const { nodes, lit } = scene({ focus: ['kerry-lavrov-moscow-2016-07'], depth: 2, chosen: { node: 'john-kerry' } });
    const names = [...nodes.values()].toSorted((a, b) => b.weight - a.weight).map(({ id }) => id);
    expect(names[0]).toBe('kerry-lavrov-moscow-2016-07');
    expect(new Set(names.slice(0, lit!.nodes.size))).toEqual(lit!.nodes);
  });
});

describe('a date', () => {
  test('draws claims and entries as surely as they stand on it', () => {
    const { nodes, edges } = scene({ when: day('2016-07-15') });
    expect([edges.get(claim)!.certainty, nodes.get('unscr-2254')!.certainty, nodes.get('geneva-ii')!.certainty]).toEqual(['certain', 'certain', 'undated']);
    expect([...edges.values()].filter(({ id, certainty }) => (certainty === 'undated') !== (graph.edges.get(id)!.period === undefined))).toEqual([]);
  });
});

test('the size of nodes tells what was asked for', () => {
  const radii = (size: State['size']) => [...scene({ size }).nodes.values()].toSorted((a, b) => b.radius - a.radius);
  const measure = { degree: 'degree', bridges: 'betweenness' } as const;
  for (const size of ['degree', 'bridges'] as const) {
    const values = radii(size).map(({ id }) => graph.nodes.get(id)![measure[size]]);
    expect(radii(size)[0]!.radius).toBe(14);
    for (const [index, { radius }] of radii(size).entries()) if (index > 0 && radius < radii(size)[index - 1]!.radius) expect(values[index]!).toBeLessThan(values[index - 1]!);
  }
  expect(new Set(radii('alike').map(({ radius }) => radius))).toEqual(new Set([8.5]));
});

test('everything is cut to what a drawing holds, and says of how much', () => {
  const { nodes, edges, of } = scene(everything);
  expect(nodes.size + edges.size).toBeLessThanOrEqual(mostElements);
  expect(of).toEqual({ nodes: expect.any(Number), edges: base.claims.length });
});

describe('questions', () => {
  test('who met whom is drawn as lines between actors, as many shared as the answer says', () => {
    const { nodes, edges, answer } = scene({ question: { ask: 'met', by: 'meetings' } });
    expect([...nodes.values()].every(({ kind }) => kind === 'actor')).toBe(true);
    const pairs = answer?.ask === 'met' ? answer.pairs : [];
    expect([...edges.values()].map(({ source, target, shared }) => [source, target, shared])).toEqual(pairs.map(({ a, b, through }) => [a, b, through.length]));
  });

  test('a way and a comparison are drawn with the claims that they follow, in the families of these', () => {
    for (const question of [{ ask: 'path', a: 'sergey-lavrov', b: 'riyad-hijab' }, { ask: 'compare', a: 'russia', b: 'china' }] as const) {
      const { edges, nodes } = scene({ question });
      expect(edges.size).toBeGreaterThan(0);
      for (const { id, family } of edges.values()) expect(family).toBe(relations[graph.edges.get(id)!.relation].family);
      expect([nodes.get(question.a)!.focus, nodes.get(question.b)!.focus]).toEqual([true, true]);
    }
  });
});

describe('a frame', () => {
  const spread = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
  const shape = ({ nodes }: Scene) => spread([...nodes.values()].map(({ x }) => x)) / spread([...nodes.values()].map(({ y }) => y));

  test('is filled by a dated scene, whose dates are moved apart up to three times and never together', () => {
    const focus = scene({ focus: ['sergey-lavrov'] });
    for (const [width, height] of [[800, 600], [1600, 600], [4000, 300], [300, 900]] as const) {
      const stretch = stretchFor(focus, width, height);
      expect([stretch >= 1, stretch <= 3]).toEqual([true, true]);
      const room = roomIn(focus, width, height);
      if (stretch > 1 && stretch < 3) expect(shape(stretched(focus, stretch))).toBeCloseTo(room.width / room.height, 6);
    }
    expect(stretchFor(focus, 1e6, 100)).toBe(3);
    expect(stretchFor(focus, 100, 1e6)).toBe(1);
  });

  test.each([[0, 0], [10, 10], [Number.NaN, 100]])('of %d by %d px breaks nothing', (width, height) => {
    const stretch = stretchFor(scene({ focus: ['sergey-lavrov'] }), width, height);
    expect([stretch >= 1, stretch <= 3]).toEqual([true, true]);
  });

  test('is asked for again of a stretched scene and gives the same', () => {
    const lanes = scene({ focus: ['sergey-lavrov'], layout: 'lanes' });
    const stretch = stretchFor(lanes, 1600, 600);
    expect(stretchFor(stretched(lanes, stretch), 1600, 600)).toBeCloseTo(stretch, 6);
  });

  test('stretches x alone, and back', () => {
    const plain = scene();
    const wide = stretched(plain, 2);
    for (const [id, { x, y }] of plain.nodes) expect([wide.nodes.get(id)!.x, wide.nodes.get(id)!.y]).toEqual([2 * x, y]);
    expect(stretched(wide, 1)).toEqual(plain);
    expect(stretched(plain, 1)).toBe(plain);
  });

  test('leaves alone what has no axis of dates, and what is one entry', () => {
    const rings = scene({ layout: 'rings' });
    expect([stretchFor(rings, 1600, 300), stretched(rings, 2)]).toEqual([1, rings]);
    expect(stretchFor(scene({ kinds: new Set(), chosen: { node: 'damascus' } }), 1600, 300)).toBe(1);
    expect(stretchFor(scene({ kinds: new Set() }), 1600, 300)).toBe(1);
  });

  test('leaves room at its start for the names of lanes', () => {
    expect(roomIn({ lanes: [] }, 1000, 500)).toEqual({ start: 56, top: 56, width: 888, height: 388 });
    expect(roomIn(scene({ layout: 'lanes' }), 1000, 500)).toEqual({ start: 170, top: 56, width: 774, height: 388 });
    expect(roomIn(scene({ layout: 'lanes' }), 300, 100)).toEqual({ start: 100, top: 56, width: 144, height: 1 });
  });
});
