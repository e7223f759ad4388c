import { describe, expect, test } from 'vitest';
import type { GraphEdge, GraphNode } from '../graph/elements.ts';
import { indexData } from './graph-data.ts';
import type { State } from './state.ts';
import { litIn, visibleIn } from './visible.ts';

const node = (id: string, kind: GraphNode['kind']) => ({ data: { id, kind, labels: { en: id, ar: id }, claims: 1 } as unknown as GraphNode, position: { x: 0, y: 0 } });
const edge = (source: string, relation: GraphEdge['relation'], target: string) => ({ data: { id: `${source}:c-${relation}-${target}`, source, target, relation, sources: [] } as unknown as GraphEdge });
const data = indexData({
  elements: {
    nodes: [node('kerry', 'actor'), node('lavrov', 'actor'), node('aide', 'actor'), node('talks', 'meeting'), node('moscow', 'place'), node('steps', 'agreement')],
    edges: [edge('talks', 'participant', 'kerry'), edge('talks', 'participant', 'lavrov'), edge('talks', 'located-in', 'moscow'), edge('talks', 'produced', 'steps'), edge('talks', 'participant', 'aide')],
  },
}, new Set(['kerry', 'lavrov', 'talks', 'steps']));
const state = (part: Partial<State> = {}): State => ({ kinds: new Set(['actor', 'meeting', 'agreement']), relations: new Set(['participant', 'produced']), all: false, ...part });
const lists = ({ nodes, edges }: { nodes: ReadonlySet<string>; edges: ReadonlySet<string> }) => ({ nodes: [...nodes], edges: [...edges] });

describe('what a state shows', () => {
  test('is what has a kind that is shown and a claim that is', () => {
    expect(lists(visibleIn(state(), data))).toEqual({ nodes: ['kerry', 'lavrov', 'talks', 'steps'], edges: ['talks:c-participant-kerry', 'talks:c-participant-lavrov', 'talks:c-produced-steps'] });
    expect(lists(visibleIn(state({ relations: new Set(['produced']) }), data))).toEqual({ nodes: ['talks', 'steps'], edges: ['talks:c-produced-steps'] });
    expect(lists(visibleIn(state({ kinds: new Set(['actor']) }), data))).toEqual({ nodes: [], edges: [] });
  });

  test('is, of the kinds of the first view, what that shows, until all is asked for; of other kinds everything', () => {
    expect(visibleIn(state(), data).nodes.has('aide')).toBe(false);
    expect(visibleIn(state({ all: true }), data).nodes.has('aide')).toBe(true);
    expect(visibleIn(state({ kinds: new Set(['meeting', 'place']), relations: new Set(['located-in']) }), data).nodes.has('moscow')).toBe(true);
  });

  test('is also what is linked to what is chosen', () => {
    expect(visibleIn(state({ chosen: { node: 'talks' } }), data).nodes.has('aide')).toBe(true);
    expect(visibleIn(state({ relations: new Set(['produced']), chosen: { node: 'talks' } }), data).nodes.has('aide')).toBe(false);
  });

  test('holds what is chosen in any case', () => {
    expect(lists(visibleIn(state({ kinds: new Set(), chosen: { node: 'moscow' } }), data))).toEqual({ nodes: ['moscow'], edges: [] });
    expect(lists(visibleIn(state({ kinds: new Set(), chosen: { edge: 'talks:c-located-in-moscow' } }), data))).toEqual({ nodes: ['talks', 'moscow'], edges: ['talks:c-located-in-moscow'] });
  });
});

describe('what stays in full colour', () => {
  const lit = (chosen: NonNullable<State['chosen']>) => {
    const asked = state({ chosen });
    return lists(litIn(asked, visibleIn(asked, data), data)!);
  };

  test('is a chosen entry with the claims that are shown and their other ends', () => {
    expect(lit({ node: 'talks' })).toEqual({ nodes: ['talks', 'kerry', 'lavrov', 'steps', 'aide'], edges: ['talks:c-participant-kerry', 'talks:c-participant-lavrov', 'talks:c-produced-steps', 'talks:c-participant-aide'] });
  });

  test('is a chosen claim with its two ends', () => {
    expect(lit({ edge: 'talks:c-produced-steps' })).toEqual({ nodes: ['talks', 'steps'], edges: ['talks:c-produced-steps'] });
  });

  test('is everything while nothing is chosen', () => {
    expect(litIn(state(), visibleIn(state(), data), data)).toBeUndefined();
  });
});
