/** What is drawn for a state: nodes in their places, edges, and what stays in full colour. The view is this function of the state. */

import { type Head, headOf } from '../graph/arrow-head.ts';
import { radiusOf } from '../graph/radius.ts';
import type { ExplorerGraph, ExplorerNode } from '../graph/unpack.ts';
import { selectView, type Selection } from '../graph/view.ts';
import type { Certainty } from '../knowledge/query/index.ts';
import { type Family, relations } from '../knowledge/relations.ts';
import type { KindWord } from '../words/keys.ts';
import { type Answer, answerTo } from './answer.ts';
import { arrange, type Lane, type Point } from './arrange.ts';
import { type Size, type State, viewOf } from './state.ts';

export interface SceneNode extends Point {
  readonly id: string;
  readonly kind: KindWord;
  /** px on the map. */
  readonly radius: number;
  readonly label: string;
  /** How much it matters that its name is read: those with more get theirs first. */
  readonly weight: number;
  readonly certainty: Certainty;
  /** Whether the view is about it. */
  readonly focus: boolean;
}

export interface SceneEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly family: Family;
  readonly head: Head | undefined;
  readonly certainty: Certainty;
  readonly disputed: boolean;
  readonly editorial: boolean;
  /** Of a pair of actors: how many meetings or texts they share. */
  readonly shared?: number;
}

export interface Scene {
  readonly nodes: ReadonlyMap<string, SceneNode>;
  readonly edges: ReadonlyMap<string, SceneEdge>;
  /** Those that are drawn: one line for each pair and family, whatever the number of claims; the chosen one is. */
  readonly lines: ReadonlyMap<string, SceneEdge>;
  /** What stays in full colour; undefined where all does. */
  readonly lit: { readonly nodes: ReadonlySet<string>; readonly edges: ReadonlySet<string> } | undefined;
  /** The id of the chosen node or edge. */
  readonly chosen: string | undefined;
  readonly dated: boolean;
  /** By how much places are farther apart from side to side than on the map. */
  readonly stretch: number;
  readonly lanes: readonly Lane[];
  /** How many entries and claims there are where only a part is drawn. */
  readonly of: Selection['of'];
  readonly answer: Answer | undefined;
}

/** The id of the edge of a pair, whichever of the two is named first. */
export const pairId = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Radius by what sizes tell: 6 to 14 px as the rest of the site, by square root. */
function radiusBy(size: Size, node: ExplorerNode, most: { readonly degree: number; readonly betweenness: number }): number {
  if (size === 'claims') return radiusOf(node);
  if (size === 'alike') return 8.5;
  const share = size === 'degree' ? node.degree / most.degree : node.betweenness / most.betweenness;
  return Math.round((6 + 8 * Math.sqrt(share)) * 10) / 10;
}

/** The chosen node or edge with all that touches it. */
function litIn(chosen: string | undefined, edges: ReadonlyMap<string, SceneEdge>): Scene['lit'] {
  if (chosen === undefined) return undefined;
  const edge = edges.get(chosen);
  const touched = edge === undefined ? [...edges.values()].filter(({ source, target }) => source === chosen || target === chosen) : [edge];
  return { nodes: new Set([...(edge === undefined ? [chosen] : []), ...touched.flatMap(({ source, target }) => [source, target])]), edges: new Set(touched.map(({ id }) => id)) };
}

/** One edge for each pair and family: the chosen one, or the first that is certain. */
function linesOf(edges: ReadonlyMap<string, SceneEdge>, chosen: string | undefined): Map<string, SceneEdge> {
  const groups = Map.groupBy(edges.values(), ({ source, target, family }) => `${source < target ? `${source} ${target}` : `${target} ${source}`} ${family}`);
  return new Map([...groups.values()].map((group) => group.find(({ id }) => id === chosen) ?? group.find(({ certainty }) => certainty === 'certain') ?? group[0]!).map((edge) => [edge.id, edge]));
}

/** Makes the scene of a state. `kinds` are all kinds, in their order. */
export function sceneOf(state: State, graph: ExplorerGraph, kinds: readonly KindWord[]): Scene {
  const { question, chosen, layout, size } = state;
  const view = viewOf(state, kinds, (id) => { const edge = graph.edges.get(id)!; return [edge.source, edge.target]; });
  const asked = question === undefined ? undefined : answerTo(question, { ...view, focus: state.focus }, graph);
  const selection = asked === undefined ? selectView(view, graph) : undefined;
  const nodes = selection?.nodes ?? new Map([...asked!.nodes].map((id) => [id, 'certain' as Certainty]));
  const edges = new Map<string, SceneEdge>();
  for (const [id, certainty] of selection?.edges ?? asked!.edges) {
    const { source, target, relation, disputed = false, editorial = false } = graph.edges.get(id)!;
    edges.set(id, { id, source, target, family: relations[relation].family, head: headOf(relation), certainty, disputed, editorial });
  }
  if (asked?.answer.ask === 'met') {
    for (const { a, b, through } of asked.answer.pairs) edges.set(pairId(a, b), { id: pairId(a, b), source: a, target: b, family: 'presence', head: undefined, certainty: 'certain', disputed: false, editorial: false, shared: through.length });
  }
  const chosenId = chosen === undefined ? undefined : 'node' in chosen ? chosen.node : 'edge' in chosen ? chosen.edge : pairId(...chosen.pair);
  const focus = new Set(view.focus);
  const degrees = new Map<string, number>();
  for (const { source, target } of edges.values()) for (const id of [source, target]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  const busiest = [...degrees].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0];
  const centre = view.focus[0] ?? (chosen !== undefined && 'node' in chosen ? chosen.node : busiest) ?? [...nodes.keys()][0];
  const { places, dated, lanes } = arrange(layout, graph, [...nodes.keys()], [...edges.values()], centre);
  const all = [...graph.nodes.values()];
  const most = { degree: Math.max(1, ...all.map(({ degree }) => degree)), betweenness: Math.max(0.001, ...all.map(({ betweenness }) => betweenness)) };
  const lit = litIn(chosenId !== undefined && (nodes.has(chosenId) || edges.has(chosenId)) ? chosenId : undefined, edges);
  const drawn = [...nodes].map(([id, certainty]): [string, SceneNode] => {
    const node = graph.nodes.get(id)!;
    return [id, { id, kind: node.kind, ...places.get(id)!, radius: radiusBy(size, node, most), label: node.label, weight: node.claims + (lit?.nodes.has(id) ? 10_000 : 0) + (focus.has(id) ? 20_000 : 0), certainty, focus: focus.has(id) }];
  });
  return { nodes: new Map(drawn), edges, lines: linesOf(edges, chosenId), lit, chosen: chosenId, dated, stretch: 1, lanes, of: selection?.of, answer: asked?.answer };
}

/** Room about a scene in its frame, in px; beside lanes their names need more. */
const padding = 56;
const laneNames = 170;

/** The room of a frame of a width and height that a scene may fill, in px from its start side and its top. */
export function roomIn({ lanes }: Pick<Scene, 'lanes'>, width: number, height: number): { readonly start: number; readonly top: number; readonly width: number; readonly height: number } {
  const start = lanes.length > 0 ? Math.min(laneNames, width / 3) : padding;
  return { start, top: padding, width: Math.max(1, width - start - padding), height: Math.max(1, height - 2 * padding) };
}

/** Places are moved apart from side to side up to this many times. */
const mostStretch = 3;

/** The stretch with which a dated scene fills a frame of a width and height in px; others keep their shape. */
export function stretchFor({ nodes, dated, stretch, lanes }: Scene, width: number, height: number): number {
  if (!dated || nodes.size < 2) return 1;
  const points = [...nodes.values()];
  const spread = (values: readonly number[]) => Math.max(1, Math.max(...values) - Math.min(...values));
  const room = roomIn({ lanes }, width, height);
  const wanted = (room.width / room.height) * (spread(points.map(({ y }) => y)) / (spread(points.map(({ x }) => x)) / stretch));
  return Math.min(Math.max(Number.isFinite(wanted) ? wanted : 1, 1), mostStretch);
}

/** A scene with its places farther apart from side to side. */
export function stretched(scene: Scene, stretch: number): Scene {
  if (stretch === scene.stretch || !scene.dated) return scene;
  return { ...scene, stretch, nodes: new Map([...scene.nodes].map(([id, node]) => [id, { ...node, x: (node.x / scene.stretch) * stretch }])) };
}
