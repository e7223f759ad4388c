/** How long the explorer computes, its drawing apart: on the content of the repository, and on a graph of the size that it may grow to. */

import { sceneOf } from '../src/explorer/scene.ts';
import { start, type State } from '../src/explorer/state.ts';
import { drawOverview } from '../src/graph/overview.ts';
import { packedFiles, packGraph } from '../src/graph/pack.ts';
import { type ExplorerGraph, type PackedGraph, type PackedWords, unpackGraph } from '../src/graph/unpack.ts';
import { wholeGraph } from '../src/graph/whole.ts';
import type { EntityId } from '../src/knowledge/id.ts';
import { kindNames } from '../src/knowledge/kinds/index.ts';
import { relationNames } from '../src/knowledge/relations.ts';
import { checkContent } from '../src/site/load.ts';
import type { Figure } from './figure.ts';
import { madeUpPacked } from './made-up-graph.ts';
import { time } from './queries.ts';

/** States that a reader asks for, several of each: of entries with many links, few and none. */
function statesOf({ nodes, query }: ExplorerGraph): Readonly<Record<string, readonly Partial<State>[]>> {
  const byLinks = [...nodes.keys()].toSorted((a, b) => query.vertices.get(b as EntityId)!.arcs.length - query.vertices.get(a as EntityId)!.arcs.length || (a < b ? -1 : 1));
  const some = byLinks.filter((_, index) => index % Math.ceil(byLinks.length / 8) === 0).concat(byLinks.at(-1)!);
  const days = [15_500, 16_200, 16_997, 18_000, 19_500];
  return {
    overview: [{}],
    everything: [{ kinds: new Set(kindNames), relations: new Set(relationNames), all: true }],
    'a date': days.map((day) => ({ when: { first: day, last: day } })),
    'a range of dates': days.map((day) => ({ when: { first: day, last: day + 365 } })),
    'a focus of two steps': some.map((id) => ({ focus: [id], depth: 2 })),
    'a filter': [{ attendance: new Set(['declined', 'excluded']) }, { sources: 2 }, { standing: 'disputed' }],
    'a way': some.slice(1).map((id, index) => ({ question: { ask: 'path', a: some[index]!, b: id } })),
    'a comparison': some.slice(1).map((id, index) => ({ question: { ask: 'compare', a: some[index]!, b: id } })),
    'who met whom': [{ question: { ask: 'met', by: 'meetings' } }, { question: { ask: 'met', by: 'texts' } }],
    'in rings': [{ layout: 'rings', focus: [byLinks[0]!], depth: 2 }],
    'in lanes': [{ layout: 'lanes', all: true }],
  };
}

function figuresOf(name: string, graph: string, words: string, first: ReadonlySet<string>, limit: number): Figure[] {
  const read = () => unpackGraph(JSON.parse(graph) as PackedGraph, JSON.parse(words) as PackedWords, first);
  const made = read();
  const figure = (what: string, calls: readonly (() => unknown)[]): Figure => ({ name: `explorer, ${name}: ${what}`, value: Math.max(...calls.map(time)), limit, unit: 'ms' });
  return [figure('reading the data', [read]), ...Object.entries(statesOf(made)).map(([what, states]) => figure(what, states.map((part) => () => sceneOf({ ...start, ...part }, made, kindNames))))];
}

/** A figure each for reading the data and for making the scene of a state, the slowest of several. @throws when the content of the repository has errors. */
export function explorerFigures(root: string): Figure[] {
  const { base } = checkContent(root);
  if (base === undefined) throw new Error('The content has errors; "npm run check" shows them');
  const whole = wholeGraph(base);
  const files = packedFiles(packGraph(base, whole));
  const overview = drawOverview(whole.graph, whole.map, { base, locale: 'en', href: ({ id }) => id }).html;
  const first = new Set([...overview.matchAll(/<a href="([^"]+)"/g)].map(([, id]) => id!));
  const madeUp = madeUpPacked(5000, 20_000);
  return [
    ...figuresOf('the content', files.graph.text, files.en.text, first, 100),
    ...figuresOf('5,000 entries and 20,000 claims', JSON.stringify(madeUp.graph), JSON.stringify(madeUp.words), madeUp.first, 300),
  ];
}
