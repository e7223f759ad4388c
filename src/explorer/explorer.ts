/** Joins the parts: state and address, drawing and captions, legend, tools, time, panel, keys. */

import type { ExplorerGraph } from '../graph/unpack.ts';
import { labelSizes } from '../graph/label.ts';
import { textOfDay } from '../knowledge/date.ts';
import { relationNames } from '../knowledge/relations.ts';
import { pathTo, picturePath } from '../paths.ts';
import { fill } from '../words/fill.ts';
import type { KindWord, SubkindWord } from '../words/keys.ts';
import { type Known, parseState, printState } from './address.ts';
import { makeCaptions } from './captions.ts';
import { type Drawing, leastZoom, makeDrawing } from './drawing.ts';
import { make } from './elements.ts';
import { embedCode } from './embed-code.ts';
import { namesFrom } from './finder.ts';
import { onKeys, zoomStep } from './keyboard.ts';
import { onLegend, valuesIn, writeLegend } from './legend.ts';
import { readLook } from './look.ts';
import { type Carried, type IslandWords, parts, publicAddress } from './page.ts';
import { tell, tells } from './panel.ts';
import type { PanelContext } from './phrases.ts';
import { marksIn } from './picture.ts';
import { sceneOf, type Scene, stretched, stretchFor } from './scene.ts';
import { start, type State, unasked } from './state.ts';
import { sayLinks, sayShown, tableOf } from './table.ts';
import { onTakeAway } from './taking.ts';
import { makeTime, type Time } from './time.ts';
import { makeTools, type Tools } from './tools.ts';

/** The drawing in the place of the picture: to the px, and smaller on a phone, where the picture scrolls sideways. */
function makeCanvas(width: number): HTMLElement {
  const { picture, root } = parts;
  const canvas = make('div', { class: 'canvas', tabindex: '0', role: 'application', 'aria-label': picture.querySelector('svg')?.getAttribute('aria-label') ?? '' });
  if (!root.classList.contains('embedded')) canvas.style.blockSize = `${Math.round(picture.clientHeight * Math.min(1, Math.max(picture.clientWidth, leastZoom * width) / picture.scrollWidth))}px`;
  picture.replaceWith(canvas);
  root.dataset['ready'] = '';
  return canvas;
}

/** What an address may name: kinds and relations of the record, and what its legend lists. */
function knownIn({ nodes, edges }: ExplorerGraph, { days }: Carried): Known {
  const all = [...nodes.values()];
  const kinds = [...new Set(all.map(({ kind }) => kind))];
  const used = new Set([...edges.values()].map(({ relation }) => relation));
  const ofKind = (wanted: KindWord) => all.filter(({ kind }) => kind === wanted).map(({ id }) => id as string);
  return {
    kinds: parts.legend === undefined ? kinds : (valuesIn(parts.legend, 'kind') as KindWord[]),
    subkinds: [...new Set(all.flatMap(({ subkind }) => subkind ?? []))] as SubkindWord[],
    relations: relationNames.filter((name) => used.has(name)),
    tracks: ofKind('track'),
    topics: ofKind('topic'),
    behalf: [...new Set([...edges.values()].flatMap((edge) => edge.for ?? []))],
    days,
    hasNode: (id) => nodes.has(id),
    hasEdge: (id) => edges.has(id),
  };
}

/** Days on which a meeting, an event, a text or a statement begins, ascending. */
function eventsIn({ nodes }: ExplorerGraph, { days }: Carried): number[] {
  const lasting: ReadonlySet<KindWord> = new Set(['actor', 'track', 'place', 'topic']);
  const firsts = [...nodes.values()].flatMap(({ kind, life }) => (life === undefined || lasting.has(kind) ? [] : [life.possible.first]));
  return [...new Set(firsts)].filter((day) => day >= days.first && day <= days.last).sort((a, b) => a - b);
}

/** Takes over the page. */
export function takeOver(graph: ExplorerGraph, words: IslandWords, carried: Carried): void {
  const { locale, base, width, top, files, focus } = carried;
  const { root, panel, notice, legend, table, entries } = parts;
  const known = knownIn(graph, carried);
  const mirrored = locale === 'ar';
  const marks = marksIn(parts.picture);
  const canvas = makeCanvas(width);
  let state: State = start;
  let scene: Scene;
  let drawn: State | undefined;
  let stretch = 1;

  const nodeOf = ({ chosen }: State) => (chosen !== undefined && 'node' in chosen ? chosen.node : undefined);
  const say = (text: string) => { notice.textContent = text; };
  const addressOf = (part: Partial<State>) => `${location.pathname}${printState({ ...state, ...part }, known)}`;
  const context: PanelContext = { graph, words, locale, base, addressOf: (part) => printState({ ...state, ...part }, known) || '?' };
  /** Opens the page of an entry: in a tab of its own where this page stands in another site, whose frame no other page may fill. */
  const open = (id: string) => void window.open(pathTo({ page: 'entity', kind: graph.nodes.get(id)!.kind, id }, locale, base), root.classList.contains('embedded') ? '_blank' : '_self');
  const captions = makeCaptions({ container: canvas, marks, locale, width, laneName: (track) => (track === undefined ? words.explorer.noTrack : graph.nodes.get(track)!.label) });
  const drawing: Drawing = makeDrawing({
    container: canvas,
    mirrored,
    width,
    top,
    onView: captions.move,
    onTap: (tapped) => {
      canvas.focus({ preventScroll: true });
      if (tapped === undefined) change({ chosen: undefined });
      else if ('node' in tapped) tapped.node === nodeOf(state) ? open(tapped.node) : change({ chosen: tapped });
      else change({ chosen: graph.edges.has(tapped.edge) ? tapped : { pair: tapped.edge.split(' ') as [string, string] } });
    },
  });

  /** What is in the drawing and does not move under the reader's hand. */
  const subject = ({ layout, focus: about, depth, question, story, all, when }: State) => JSON.stringify([layout, about, depth, question, story, all, when !== undefined]);

  function drawScene(): void {
    const move = drawn !== undefined ? subject(drawn) !== subject(state) : subject(state) !== subject(start);
    const plain = sceneOf(state, graph, known.kinds);
    if (move) stretch = subject(state) === subject(start) ? 1 : stretchFor(plain, canvas.clientWidth, canvas.clientHeight);
    scene = stretched(plain, stretch);
    drawing.show(scene, move);
    if (drawn === undefined && subject(state) === subject(start)) drawing.home();
    captions.show(scene, drawing.viewport());
    time?.show(state.when);
    drawn = state;
  }

  const showTable = () => { if (table?.open) table.querySelector('.holder')!.replaceChildren(tableOf(scene, context)); };

  /** Shows the state; `told` is said before how much is shown. */
  function draw(told?: string): void {
    root.classList.toggle('telling', tells(state));
    drawScene();
    const { chosen } = state;
    const node = nodeOf(state);
    if (legend !== undefined) writeLegend(legend, filled());
    tools?.show(state);
    tell(panel, state, scene, context);
    notice.textContent = [told, node === undefined ? undefined : sayLinks(node, scene, graph, context), sayShown(scene, state, context)].filter((text) => text !== undefined).join(' · ');
    for (const link of entries) link.parentElement!.hidden = !scene.nodes.has(link.dataset['node']!);
    showTable();
    if (chosen !== undefined) drawing.reveal('node' in chosen ? chosen.node : 'edge' in chosen ? graph.edges.get(chosen.edge)!.source : chosen.pair[0]);
  }

  /** The state with what is shown unasked. */
  const filled = () => {
    const otherwise = unasked(state, known.kinds);
    return { ...state, kinds: state.kinds ?? otherwise.kinds, relations: state.relations ?? otherwise.relations };
  };

  /** Goes to another state: a step that the reader can take back. */
  function change(part: Partial<State>): void {
    const address = addressOf(part);
    state = { ...state, ...part };
    if (address !== location.pathname + location.search) history.pushState(null, '', address);
    draw();
    // On a phone the panel is a sheet over the foot of the screen: what was chosen stays in sight above it.
    if (part.chosen !== undefined && matchMedia('(max-width: 47.9rem)').matches) canvas.scrollIntoView({ block: 'start' });
  }

  function fromAddress(): void {
    const { state: asked, unknown } = parseState(location.search, known);
    state = focus !== undefined && location.search === '' && graph.nodes.has(focus) ? { ...asked, focus: [focus] } : asked;
    draw(unknown.length === 0 ? undefined : fill(words.ui.notInGraph, { list: unknown.join(words.ui.comma) }));
  }

  let frame = 0;
  const time: Time | undefined = parts.time && makeTime({
    root: parts.time,
    days: carried.days,
    events: eventsIn(graph, carried),
    dayText: words.dayText,
    dayPage: (day) => pathTo({ page: 'day', date: textOfDay(day) }, locale, base),
    labels: words.explorer,
    onTime: (when, reached) => {
      if (reached === 'set') return change({ when });
      state = { ...state, when };
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        drawScene();
        notice.textContent = sayShown(scene, state, context);
        if (reached === 'played') history.replaceState(null, '', addressOf({}));
      });
    },
  });
  const back = () => change(state.chosen !== undefined ? { chosen: undefined } : state.question !== undefined ? { question: undefined } : { focus: [], story: undefined });
  const tools: Tools | undefined = parts.tools && makeTools({
    root: parts.tools,
    graph,
    names: namesFrom(files.names, graph),
    words: { nothing: words.ui.noEntryOfThisName, needTwo: words.explorer.needTwo },
    say,
    change,
    actions: {
      first: () => {
        change(start);
        drawing.home();
      },
      everything: () => change({ ...start, kinds: new Set(known.kinds), relations: new Set(known.relations), all: true }),
      larger: () => drawing.zoom(zoomStep),
      smaller: () => drawing.zoom(1 / zoomStep),
      whole: drawing.whole,
    },
  });
  if (legend !== undefined) onLegend(legend, (filter) => change(filter));
  onTakeAway(parts.tools, {
    embed: () => {
      const about = state.focus[0] ?? nodeOf(state);
      const node = about === undefined ? undefined : graph.nodes.get(about)!;
      const full = (path: string) => new URL(path, publicAddress).href;
      const around = node === undefined || node.claims === 0 ? undefined : { picture: full(picturePath(`around/${node.id}`, locale, base)), page: full(pathTo({ page: 'entity', kind: node.kind, id: node.id }, locale, base)), name: node.label };
      return embedCode({ frame: full(`${pathTo(about === undefined ? { page: 'embed' } : { page: 'embedded', id: about }, locale, base)}${printState(state, known)}`), title: words.explorer.pictureTitle, around });
    },
    wanted: () => ({
      scene,
      painting: { look: readLook(), mirrored, sizes: labelSizes[locale], title: words.explorer.pictureTitle, subtitle: sayShown(scene, state, context), sources: fill(words.explorer.pictureSources, { address: publicAddress + printState(state, known) }) },
      data: files.export,
    }),
    words,
    say,
  });
  onKeys({
    canvas,
    chosen: () => nodeOf(state),
    linked: (id) => [...scene.edges.values()].flatMap(({ source, target }) => (source === id ? [target] : target === id ? [source] : [])),
    positionOf: drawing.positionOf,
    first: () => [...scene.nodes.values()].toSorted((a, b) => b.weight - a.weight)[0]?.id,
    choose: (node) => change({ chosen: node === undefined ? undefined : { node } }),
    open,
    back,
    zoom: drawing.zoom,
    search: () => tools?.search(),
    steps: (depth) => {
      const about = nodeOf(state);
      change(about === undefined || state.focus.includes(about) ? { depth } : { focus: [about], depth, question: undefined });
    },
    help: () => parts.keys?.showModal(),
  });
  table?.addEventListener('toggle', showTable);
  document.querySelector('[data-keys]')?.addEventListener('click', () => parts.keys?.showModal());

  // Names in the panel and the table choose what they name; with a modifier key, or in a new tab, they are links like any other.
  for (const holder of [panel, table]) {
    holder?.addEventListener('click', (event) => {
      const href = (event.target as Element).closest('a')?.getAttribute('href') ?? '';
      if (!href.startsWith('?') || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      change(parseState(href, known).state);
    });
  }
  window.addEventListener('popstate', fromAddress);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', drawing.restyle);
  fromAddress();
}
