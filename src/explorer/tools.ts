/** The tools above the drawing: reach, order, size, questions, what to take away. Form fields that show the state and change it. */

import type { ExplorerGraph } from '../graph/unpack.ts';
import { digits } from '../words/fill.ts';
import type { NameIndex } from '../search/names.ts';
import { makeFinder } from './finder.ts';
import type { Layout, Question, Size, State } from './state.ts';

export interface ToolsOptions {
  readonly root: HTMLElement;
  readonly graph: ExplorerGraph;
  readonly names: () => Promise<NameIndex>;
  readonly words: { readonly nothing: string; readonly needTwo: string };
  readonly say: (text: string) => void;
  readonly change: (part: Partial<State>) => void;
  /** What a button does, by its name. */
  readonly actions: Readonly<Record<string, () => void>>;
}

export interface Tools {
  readonly show: (state: State) => void;
  readonly search: () => void;
}

/** Brings the tools to life, which the page has. */
export function makeTools({ root, graph, names, words, say, change, actions }: ToolsOptions): Tools {
  const find = <T extends HTMLElement>(selector: string) => root.querySelector<T>(selector)!;
  const [search, a, b] = ['#graph-find', '#graph-a', '#graph-b'].map((selector) => find<HTMLInputElement>(selector)) as [HTMLInputElement, HTMLInputElement, HTMLInputElement];
  const [layout, size, met, depth] = ['layout', 'size', 'met', 'depth'].map((name) => find<HTMLSelectElement>(`select[name="${name}"]`)) as [HTMLSelectElement, HTMLSelectElement, HTMLSelectElement, HTMLSelectElement];
  const questions = find<HTMLDetailsElement>('.questions');
  const pair: { a: string | undefined; b: string | undefined } = { a: undefined, b: undefined };

  makeFinder({ input: search, graph, names, nothing: words.nothing, onChoose: (id) => change({ focus: [id], chosen: { node: id }, question: undefined, story: undefined }) });
  for (const [key, input] of [['a', a], ['b', b]] as const) {
    makeFinder({ input, graph, names, nothing: words.nothing, onChoose: (id) => { pair[key] = id; } });
    input.addEventListener('input', () => { pair[key] = undefined; });
  }
  const ask = (kind: 'path' | 'compare') => {
    if (pair.a === undefined || pair.b === undefined || pair.a === pair.b) say(words.needTwo);
    else change({ question: { ask: kind, a: pair.a, b: pair.b }, chosen: undefined, story: undefined });
  };
  layout.addEventListener('change', () => change({ layout: layout.value as Layout }));
  size.addEventListener('change', () => change({ size: size.value as Size }));
  depth.addEventListener('change', () => change({ depth: Number(depth.value) }));
  met.addEventListener('change', () => change({ question: met.value === '' ? undefined : { ask: 'met', by: met.value as 'meetings' | 'texts' }, chosen: undefined, ...(met.value === '' ? {} : { layout: 'free' }) }));
  const doing: Readonly<Record<string, () => void>> = { ...actions, path: () => ask('path'), compare: () => ask('compare') };
  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-do]')) button.addEventListener('click', () => doing[button.dataset['do']!]?.());

  /** Writes the two entries of a question into their fields. */
  const showPair = (question: Question | undefined) => {
    if (question === undefined || question.ask === 'met') return;
    questions.open = true;
    for (const [key, input] of [['a', a], ['b', b]] as const) {
      pair[key] = question[key];
      input.value = graph.nodes.get(question[key])!.label;
    }
  };
  return {
    search: () => search.focus(),
    show({ layout: order, size: by, depth: steps, question, focus, chosen }) {
      [layout.value, size.value, depth.value, met.value] = [order, by, digits(steps), question?.ask === 'met' ? question.by : ''];
      depth.disabled = focus.length === 0;
      showPair(question);
      if (question === undefined && chosen !== undefined && 'node' in chosen && pair.a === undefined && document.activeElement !== a) {
        a.value = graph.nodes.get(chosen.node)!.label;
        pair.a = chosen.node;
      }
    },
  };
}
