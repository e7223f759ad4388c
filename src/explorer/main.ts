/** The explorer: takes over the markup of the page of the graph. The view is a function of one state, which lives in the address. */

import { plural, fill } from '../words/fill.ts';
import { pathTo } from '../paths.ts';
import type { ExplorerWords } from './words.ts';
import { makeAxis } from './axis.ts';
import { leastZoom, makeDrawing } from './drawing.ts';
import { make } from './elements.ts';
import { makeFinder } from './finder.ts';
import { fetchJson, type GraphFile, indexData, otherEnd } from './graph-data.ts';
import { onLegend, readLegend, valuesIn, writeLegend } from './legend.ts';
import { tell } from './panel.ts';
import { marksIn, nodesIn } from './picture.ts';
import { parseState, printState, type State } from './state.ts';
import { isArrow, towards } from './towards.ts';
import { litIn, visibleIn } from './visible.ts';

const find = <T extends Element>(selector: string) => document.querySelector<T>(selector)!;
const root = find<HTMLElement>('.explorer');
const legend = find<HTMLElement>('.legend');
const panel = find<HTMLElement>('.panel');
const notice = find<HTMLElement>('.graph .shown');
const input = find<HTMLInputElement>('#graph-find');
const words = JSON.parse(find('#explorer-words').textContent) as ExplorerWords;
const locale = document.documentElement.lang === 'ar' ? 'ar' : 'en';
const { base = '/', graph = '', entities = '', width = '0', top = '0' } = root.dataset;

async function start(): Promise<void> {
  const picture = find<HTMLElement>('.graph .scroll');
  const marks = marksIn(picture);
  const data = indexData(await fetchJson<GraphFile>(graph), nodesIn(picture));
  const known = { ...valuesIn(legend), hasNode: (id: string) => data.nodes.has(id), hasEdge: (id: string) => data.edges.has(id) };
  const first: State = { ...readLegend(legend), all: false };
  const canvas = make('div', { class: 'canvas', tabindex: '0', role: 'application', 'aria-label': find('.overview').getAttribute('aria-label') ?? '' });
  // The drawing takes the place of the picture to the px; on a phone, where the picture scrolls sideways, it is smaller.
  canvas.style.blockSize = `${Math.round(picture.clientHeight * Math.min(1, Math.max(picture.clientWidth, leastZoom * Number(width)) / picture.scrollWidth))}px`;
  picture.replaceWith(canvas);
  root.dataset['ready'] = '';

  const moveAxis = makeAxis(canvas, marks, locale === 'ar');
  let state: State = first;
  const drawing = makeDrawing({
    container: canvas,
    data,
    locale,
    width: Number(width),
    top: Number(top),
    onView: (zoom, pan) => moveAxis(zoom, pan),
    onTap: (tapped) => {
      canvas.focus({ preventScroll: true });
      const again = tapped !== undefined && 'node' in tapped && state.chosen !== undefined && 'node' in state.chosen && tapped.node === state.chosen.node;
      if (again) open(tapped.node);
      else change({ chosen: tapped });
    },
  });
  const context = { element: panel, data, words, locale, base, addressOf: (chosen: NonNullable<State['chosen']>) => printState({ ...state, chosen }, first, known) } as const;

  const open = (id: string) => {
    location.href = pathTo({ page: 'entity', kind: data.nodes.get(id)!.kind, id }, locale, base);
  };

  function draw(): void {
    const visible = visibleIn(state, data);
    const { chosen } = state;
    drawing.show(visible, litIn(state, visible, data), chosen === undefined ? undefined : 'node' in chosen ? chosen.node : chosen.edge);
    writeLegend(legend, state);
    root.classList.toggle('telling', chosen !== undefined);
    tell(chosen, context);
    notice.textContent = fill(words.ui.shownNow, { entries: plural(words.counts.entity, visible.nodes.size, locale), claims: plural(words.counts.claim, visible.edges.size, locale) });
    for (const link of document.querySelectorAll<HTMLElement>('.entries [data-node]')) link.parentElement!.hidden = !visible.nodes.has(link.dataset['node']!);
  }

  /** Goes to another state: a step that the reader can take back. */
  function change(part: { [K in keyof State]?: State[K] | undefined }): void {
    const { chosen = undefined, ...filter } = { ...state, ...part };
    state = { ...filter, ...(chosen === undefined ? {} : { chosen }) } as State;
    history.pushState(null, '', `${location.pathname}${printState(state, first, known)}`);
    draw();
    if (state.chosen !== undefined) drawing.reveal('node' in state.chosen ? state.chosen.node : data.edges.get(state.chosen.edge)!.source);
  }

  function fromAddress(): void {
    const { state: asked, unknown } = parseState(location.search, first, known);
    state = asked;
    draw();
    if (unknown.length > 0) notice.textContent = fill(words.ui.notInGraph, { list: unknown.join(words.ui.comma) });
    if (state.chosen !== undefined) drawing.reveal('node' in state.chosen ? state.chosen.node : data.edges.get(state.chosen.edge)!.source);
  }

  onLegend(legend, change);
  makeFinder({ input, data, address: entities, locale, nothing: words.ui.noEntryOfThisName, onChoose: (node) => {
    const { kind } = data.nodes.get(node)!;
    change({ kinds: new Set([...state.kinds, kind]), chosen: { node } });
  } });
  const actions: Readonly<Record<string, () => void>> = {
    first: () => { change({ ...first, chosen: undefined }); drawing.whole(); },
    everything: () => { change({ kinds: new Set(known.kinds), relations: new Set(known.relations), all: true }); drawing.whole(); },
    larger: () => drawing.zoom(1.4),
    smaller: () => drawing.zoom(1 / 1.4),
    whole: () => drawing.whole(),
  };
  for (const button of document.querySelectorAll<HTMLButtonElement>('.tools [data-do]')) button.addEventListener('click', actions[button.dataset['do']!]!);

  // Names in the panel choose what they name; with a modifier key, or in a new tab, they are links like any other.
  panel.addEventListener('click', (event) => {
    const href = (event.target as Element).closest('a')?.getAttribute('href') ?? '';
    if (!href.startsWith('?') || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    const { chosen } = parseState(href, first, known).state;
    change({ chosen });
  });

  canvas.addEventListener('keydown', (event) => {
    const chosen = state.chosen !== undefined && 'node' in state.chosen ? state.chosen.node : undefined;
    if (isArrow(event.key)) {
      const visible = visibleIn(state, data);
      const near = chosen === undefined ? [...visible.nodes] : (data.edgesOf.get(chosen) ?? []).filter(({ id }) => visible.edges.has(id)).map((edge) => otherEnd(edge, chosen));
      const points = near.filter((id) => id !== chosen).map((id) => ({ id, ...drawing.positionOf(id) }));
      const most = points.toSorted((a, b) => data.nodes.get(b.id)!.claims - data.nodes.get(a.id)!.claims)[0];
      const next = chosen === undefined ? most : towards(event.key, drawing.positionOf(chosen), points);
      if (next !== undefined) change({ chosen: { node: next.id } });
    } else if (event.key === 'Enter' && chosen !== undefined) open(chosen);
    else if (event.key === 'Escape') change({ chosen: undefined });
    else if (event.key === '+' || event.key === '=') drawing.zoom(1.4);
    else if (event.key === '-') drawing.zoom(1 / 1.4);
    else if (event.key === '/') input.focus();
    else return;
    event.preventDefault();
  });

  window.addEventListener('popstate', fromAddress);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => drawing.restyle());
  fromAddress();
}

/** What fails while loading leaves the picture, and says so. */
function startOver(): void {
  start().catch((fault: unknown) => {
    const retry = make('button', { class: 'quiet', type: 'button' }, words.ui.tryAgain);
    retry.addEventListener('click', startOver);
    notice.replaceChildren(words.ui.graphNotLoaded, ' ', retry);
    if (!(fault instanceof TypeError) && !/: \d{3}$/.test(String(fault))) throw fault;
  });
}
startOver();
