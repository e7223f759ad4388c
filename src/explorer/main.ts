/** The explorer: takes over the markup of the page of the graph. The view is a function of one state, which lives in the address. */

import { pathTo } from '../paths.ts';
import { fill, plural } from '../words/fill.ts';
import { makeAxis } from './axis.ts';
import { leastZoom, makeDrawing } from './drawing.ts';
import { make } from './elements.ts';
import { fetchJson, ifUnreachable } from './fetch.ts';
import { makeFinder } from './finder.ts';
import { type GraphData, type GraphFile, indexData } from './graph-data.ts';
import { onKeys, zoomStep } from './keyboard.ts';
import { onLegend, readLegend, valuesIn, writeLegend } from './legend.ts';
import { tell } from './panel.ts';
import { marksIn, nodesIn } from './picture.ts';
import { parseState, printState, type State } from './state.ts';
import { litIn, visibleIn } from './visible.ts';
import type { ExplorerWords } from './words.ts';

const find = <T extends Element>(selector: string) => document.querySelector<T>(selector)!;
const root = find<HTMLElement>('.explorer');
const legend = find<HTMLElement>('.legend');
const panel = find<HTMLElement>('.panel');
const notice = find<HTMLElement>('.graph .shown');
const input = find<HTMLInputElement>('#graph-find');
const picture = find<HTMLElement>('.graph .scroll');
const words = JSON.parse(find('#explorer-words').textContent) as ExplorerWords;
const locale = document.documentElement.lang === 'ar' ? 'ar' : 'en';
const { base = '/', graph = '', entities = '', width = '0', top = '0' } = root.dataset;

const nodeIn = ({ chosen }: State) => (chosen !== undefined && 'node' in chosen ? chosen.node : undefined);

/** The drawing in the place of the picture: to the px, and smaller on a phone, where the picture scrolls sideways. */
function makeCanvas(): HTMLElement {
  const canvas = make('div', { class: 'canvas', tabindex: '0', role: 'application', 'aria-label': find('.overview').getAttribute('aria-label') ?? '' });
  canvas.style.blockSize = `${Math.round(picture.clientHeight * Math.min(1, Math.max(picture.clientWidth, leastZoom * Number(width)) / picture.scrollWidth))}px`;
  picture.replaceWith(canvas);
  root.dataset['ready'] = '';
  return canvas;
}

function takeOver(data: GraphData): void {
  const known = { ...valuesIn(legend), hasNode: (id: string) => data.nodes.has(id), hasEdge: (id: string) => data.edges.has(id) };
  const first: State = { ...readLegend(legend), all: false };
  let state = first;
  const marks = marksIn(picture);
  const canvas = makeCanvas();
  const moveAxis = makeAxis(canvas, marks, locale === 'ar');
  const drawing = makeDrawing({
    container: canvas,
    data,
    locale,
    width: Number(width),
    top: Number(top),
    onView: moveAxis,
    onTap: (tapped) => {
      canvas.focus({ preventScroll: true });
      if (tapped !== undefined && 'node' in tapped && tapped.node === nodeIn(state)) open(tapped.node);
      else change({ chosen: tapped });
    },
  });
  const context = { element: panel, data, words, locale, base, addressOf: (chosen: NonNullable<State['chosen']>) => printState({ ...state, chosen }, first, known) } as const;

  function open(id: string): void {
    location.href = pathTo({ page: 'entity', kind: data.nodes.get(id)!.kind, id }, locale, base);
  }

  /** Shows the state; `told` is said in the place of how much is shown. */
  function draw(told?: string): void {
    const visible = visibleIn(state, data);
    const { chosen } = state;
    drawing.show(visible, litIn(state, visible, data), chosen === undefined ? undefined : Object.values(chosen)[0]);
    writeLegend(legend, state);
    root.classList.toggle('telling', chosen !== undefined);
    tell(chosen, context);
    notice.textContent = told ?? fill(words.ui.shownNow, { entries: plural(words.counts.entity, visible.nodes.size, locale), claims: plural(words.counts.claim, visible.edges.size, locale) });
    for (const link of document.querySelectorAll<HTMLElement>('.entries [data-node]')) link.parentElement!.hidden = !visible.nodes.has(link.dataset['node']!);
    if (chosen !== undefined) drawing.reveal('node' in chosen ? chosen.node : data.edges.get(chosen.edge)!.source);
  }

  /** Goes to another state: a step that the reader can take back. */
  function change(part: { [K in keyof State]?: State[K] | undefined }): void {
    const { chosen, ...filter } = { ...state, ...part };
    state = { ...filter, ...(chosen === undefined ? {} : { chosen }) } as State;
    history.pushState(null, '', `${location.pathname}${printState(state, first, known)}`);
    draw();
  }

  function fromAddress(): void {
    const { state: asked, unknown } = parseState(location.search, first, known);
    state = asked;
    draw(unknown.length === 0 ? undefined : fill(words.ui.notInGraph, { list: unknown.join(words.ui.comma) }));
  }

  onLegend(legend, change);
  makeFinder({ input, data, address: entities, locale, nothing: words.ui.noEntryOfThisName, onChoose: (node) => change({ kinds: new Set([...state.kinds, data.nodes.get(node)!.kind]), chosen: { node } }) });
  onKeys({
    canvas,
    data,
    drawing,
    visible: () => visibleIn(state, data),
    chosen: () => nodeIn(state),
    choose: (node) => change({ chosen: node === undefined ? undefined : { node } }),
    open,
    search: () => input.focus(),
  });
  const actions: Readonly<Record<string, () => void>> = {
    first: () => {
      change({ ...first, chosen: undefined });
      drawing.whole();
    },
    everything: () => {
      change({ kinds: new Set(known.kinds), relations: new Set(known.relations), all: true });
      drawing.whole();
    },
    larger: () => drawing.zoom(zoomStep),
    smaller: () => drawing.zoom(1 / zoomStep),
    whole: () => drawing.whole(),
  };
  for (const button of document.querySelectorAll<HTMLButtonElement>('.tools [data-do]')) button.addEventListener('click', actions[button.dataset['do']!]!);

  // Names in the panel choose what they name; with a modifier key, or in a new tab, they are links like any other.
  panel.addEventListener('click', (event) => {
    const href = (event.target as Element).closest('a')?.getAttribute('href') ?? '';
    if (!href.startsWith('?') || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    change({ chosen: parseState(href, first, known).state.chosen });
  });

  window.addEventListener('popstate', fromAddress);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => drawing.restyle());
  fromAddress();
}

/** Loads the data; where it cannot be had the picture stays, and the reader may ask again. */
async function start(): Promise<void> {
  const file = await fetchJson<GraphFile>(graph).catch(
    ifUnreachable(() => {
      const again = make('button', { class: 'quiet', type: 'button' }, words.ui.tryAgain);
      again.addEventListener('click', () => void start());
      notice.replaceChildren(words.ui.graphNotLoaded, ' ', again);
    }),
  );
  if (file !== undefined) takeOver(indexData(file, nodesIn(picture)));
}
void start();
