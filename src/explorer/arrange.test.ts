import { describe, expect, test } from 'vitest';
import { inBrowser, realBase } from '../graph/fixtures/in-browser.ts';
import type { ExplorerNode } from '../graph/unpack.ts';
import { selectView } from '../graph/view.ts';
import { kindNames } from '../knowledge/kinds/index.ts';
import { type Arrangement, arrange } from './arrange.ts';
import { type Layout, layouts, start, type State, viewOf } from './state.ts';

const graph = inBrowser(realBase());
const day = (text: string) => Date.parse(text) / 86_400_000;
const states: [string, Partial<State>, string][] = [
  ['the overview', {}, 'russia'],
  ['everything', { all: true, kinds: new Set(kindNames), relations: new Set([...graph.edges.values()].map(({ relation }) => relation)) }, 'syrian-government'],
  ['a focus of two steps', { focus: ['kerry-lavrov-moscow-2016-07'], depth: 2 }, 'kerry-lavrov-moscow-2016-07'],
  ['a day', { when: { first: day('2016-07-16'), last: day('2016-07-16') } }, 'unscr-2254'],
  ['one entry alone', { focus: ['sergey-lavrov'], relations: new Set(['located-in']) }, 'sergey-lavrov'],
];

function shownIn(state: Partial<State>) {
  const { nodes, edges } = selectView(viewOf({ ...start, ...state }, kindNames, () => []), graph);
  return { ids: [...nodes.keys()], edges: [...edges.keys()].map((id) => graph.edges.get(id)!) };
}
const arranged = states.map(([name, state, centre]) => {
  const { ids, edges } = shownIn(state);
  return { name, ids, edges, centre, by: (layout: Layout) => arrange(layout, graph, ids, edges, centre) };
});

/** The least distance of two places, px. */
function nearest({ places }: Arrangement): number {
  const list = [...places.values()];
  return Math.min(...list.flatMap((a, index) => list.slice(index + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y))));
}
const node = (id: string): ExplorerNode => graph.nodes.get(id)!;

describe.each(arranged)('of $name', ({ ids, edges, centre, by }) => {
  test.each(layouts)('every node has a place in the order %s, and the same one each time', (layout) => {
    const { places } = by(layout);
    expect(new Set(places.keys())).toEqual(new Set(ids));
    expect([...places.values()].every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
    expect(by(layout)).toEqual(by(layout));
  });

  test.each(['rings', 'lanes', 'sides'] as const)('no two nodes are nearer than 20 px in the order %s', (layout) => {
    expect(nearest(by(layout))).toBeGreaterThan(20);
  });

  test('by date and on the free map everything stands where the maps have it', () => {
    for (const id of ids) expect([by('date').places.get(id), by('free').places.get(id)]).toEqual([node(id).byDate, node(id).free]);
    expect([by('date').dated, by('free').dated]).toEqual([true, false]);
  });

  test('lanes keep the date, and hold what is part of their track, one below the other', () => {
    const { places, lanes, dated } = by('lanes');
    expect(dated).toBe(true);
    expect(lanes.map(({ y }) => y)).toEqual(lanes.map(({ y }) => y).toSorted((a, b) => a - b));
    const wrong = ids.filter((id) => {
      const { x, y } = places.get(id)!;
      return x !== node(id).byDate.x || lanes.findLast((lane) => lane.y <= y)!.track !== node(id).tracks[0];
    });
    expect(wrong).toEqual([]);
    expect(new Set(lanes.map(({ track }) => track))).toEqual(new Set(ids.map((id) => node(id).tracks[0])));
  });

  test('rings lie the farther out the more steps lead there, and what no way leads to lies outside', () => {
    const distances = new Map([[centre, 0]]);
    for (const [id, distance] of distances) {
      for (const { source, target } of edges) for (const [from, to] of [[source, target], [target, source]] as const) if (from === id && !distances.has(to)) distances.set(to, distance + 1);
    }
    const { places } = by('rings');
    const radii = Map.groupBy(ids, (id) => distances.get(id) ?? Number.POSITIVE_INFINITY);
    let inner = -200;
    for (const distance of [...radii.keys()].toSorted((a, b) => a - b)) {
      const found = radii.get(distance)!.map((id) => Math.hypot(places.get(id)!.x, places.get(id)!.y));
      expect(Math.max(...found) - Math.min(...found)).toBeLessThan(2);
      expect(Math.min(...found)).toBeGreaterThan(inner + 100);
      inner = Math.max(...found);
    }
    if (ids.includes(centre)) expect(Math.hypot(places.get(centre)!.x, places.get(centre)!.y)).toBe(0);
  });

  test('sides have the actors on one and all else, by date, on the other', () => {
    const { places } = by('sides');
    for (const id of ids) expect([id, places.get(id)!.x === 0]).toEqual([id, node(id).kind === 'actor']);
    const others = ids.filter((id) => node(id).kind !== 'actor').toSorted((a, b) => places.get(a)!.y - places.get(b)!.y);
    const dates = others.map((id) => node(id).byDate.x);
    expect(dates).toEqual(dates.toSorted((a, b) => a - b));
  });
});

test('the lanes of the overview are those of its tracks, and last that of what is part of none', () => {
  const { lanes } = arranged[0]!.by('lanes');
  expect(lanes.map(({ track }) => track)).toContain('us-russia-track');
  expect(lanes.findIndex(({ track }) => track === undefined)).toBe(lanes.length - 1);
});

test.each(layouts)('nothing has no places in the order %s', (layout) => {
  expect(arrange(layout, graph, [], [], undefined).places.size).toBe(0);
});

test.each(layouts)('the order %s does not depend on the order in which nodes are shown', (layout) => {
  const { ids, edges, centre } = arranged[0]!;
  const places = (list: readonly string[]) => new Map([...arrange(layout, graph, list, edges, centre).places].toSorted(([a], [b]) => (a < b ? -1 : 1)));
  expect(places(ids.toReversed())).toEqual(places(ids));
});
