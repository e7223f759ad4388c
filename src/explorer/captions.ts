/**
 * What is written over the drawing: the axis of dates, the names of lanes, and the names of nodes, as many as find room.
 * SVG above the canvas, so that letters are those of the page, in both directions of reading.
 */

import { labelSizes, labelWidth, lineHeight, makeLabel } from '../graph/label.ts';
import { placeLabels } from '../graph/place-labels.ts';
import type { Viewport } from './drawing.ts';
import type { Mark } from './picture.ts';
import type { Scene } from './scene.ts';

/** Marks of the axis that stand nearer to each other than this on the screen lose their words, in px. */
const clearance = 70;
/** A mark nearer to the end of the frame has no room for its words, in px. */
const edge = 34;
/** Room for the words of the axis, in px. */
const axisHeight = 24;
/** Nodes that are tried for a name at most, the weightiest. */
const mostNames = 260;
/** Milliseconds after which names find their places anew when the view has moved. */
const rest = 90;

const namespace = 'http://www.w3.org/2000/svg';

function draw(tag: string, attributes: Readonly<Record<string, string>>, text = ''): SVGElement {
  const element = document.createElementNS(namespace, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.textContent = text;
  return element;
}

export interface CaptionsOptions {
  readonly container: HTMLElement;
  readonly marks: readonly Mark[];
  readonly locale: 'en' | 'ar';
  /** Width of the map, by which it is turned around. */
  readonly width: number;
  /** The name of a track, or of what is part of none. */
  readonly laneName: (track: string | undefined) => string;
}

export interface Captions {
  readonly show: (scene: Scene, viewport: Viewport) => void;
  readonly move: (viewport: Viewport) => void;
}

/** Makes the captions inside the container of the drawing. */
export function makeCaptions({ container, marks, locale, width, laneName }: CaptionsOptions): Captions {
  const mirrored = locale === 'ar';
  const sizes = labelSizes[locale];
  const [behind, above] = ['axis', 'names'].map((name) => draw('svg', { class: name, 'aria-hidden': 'true' })) as [SVGElement, SVGElement];
  container.prepend(behind);
  container.append(above);
  let scene: Scene | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  /** Names with the nodes by which they stand, and how far off. */
  let names: { readonly element: SVGElement; readonly id: string; readonly dx: number; readonly dy: number; readonly zoom: number }[] = [];

  const onScreen = ({ x, y }: { readonly x: number; readonly y: number }, { zoom, pan }: Viewport) => ({ x: (mirrored ? width * (scene?.stretch ?? 1) - x : x) * zoom + pan.x, y: y * zoom + pan.y });

  function drawAxis(viewport: Viewport): void {
    const { zoom, pan } = viewport;
    const height = container.clientHeight;
    let last = Number.NEGATIVE_INFINITY;
    const places = scene?.dated ? marks.map(({ x, text }) => ({ x: Math.round(x * scene!.stretch * zoom + pan.x), text })).sort((a, b) => a.x - b.x) : [];
    const grid = places.flatMap(({ x, text }) => {
      const line = draw('path', { class: 'grid', d: `M${x} 0V${height}` });
      const isCut = mirrored ? x < edge : x > container.clientWidth - edge;
      if (isCut || x - last < clearance) return [line];
      last = x;
      return [line, draw('text', { class: 'lane', x: String(mirrored ? x - 4 : x + 4), y: String(height - 6) }, text)];
    });
    const lanes = (scene?.lanes ?? []).map(({ track, y }) => draw('text', { class: 'lane', x: String(mirrored ? container.clientWidth - 6 : 6), y: String(Math.round(y * zoom + pan.y)) }, laneName(track)));
    behind.replaceChildren(...grid, ...lanes);
  }

  function placeNames(viewport: Viewport): void {
    if (scene === undefined) return;
    const { zoom } = viewport;
    const scale = Math.max(zoom, 0.7);
    const [right, bottom] = [container.clientWidth, container.clientHeight - (scene.dated ? axisHeight : 0)];
    const lit = scene.lit?.nodes;
    const inFrame = [...scene.nodes.values()].map((node) => ({ node, ...onScreen(node, viewport) })).filter(({ x, y, node }) => x >= 0 && x <= right && y >= 0 && y <= bottom && (lit === undefined || lit.has(node.id)));
    const placed = inFrame.toSorted((a, b) => b.node.weight - a.node.weight).slice(0, mostNames).map(({ node, x, y }) => ({ node, x, y, radius: node.radius * scale, label: makeLabel(node.label, '', labelWidth, sizes) }));
    const labels = placeLabels(placed, { left: 0, right, top: 0, bottom }, mirrored);
    names = placed.flatMap(({ node, x, y, label }, index) => {
      const place = labels[index];
      if (place === undefined) return [];
      const lines = label.name.map((line, at) => draw('tspan', { x: '0', y: String(Math.round((sizes.name + at * lineHeight(sizes.name)) * 10) / 10) }, line));
      const element = draw('text', { class: 'lab', 'text-anchor': place.anchor });
      element.append(...lines);
      return [{ element, id: node.id, dx: place.x - x, dy: place.top - y, zoom }];
    });
    above.replaceChildren(...names.map(({ element }) => element));
    moveNames(viewport);
  }

  function moveNames(viewport: Viewport): void {
    for (const { element, id, dx, dy } of names) {
      const { x, y } = onScreen(scene!.nodes.get(id)!, viewport);
      element.setAttribute('transform', `translate(${Math.round((x + dx) * 10) / 10} ${Math.round((y + dy) * 10) / 10})`);
    }
  }

  return {
    show(next, viewport) {
      scene = next;
      clearTimeout(waiting);
      drawAxis(viewport);
      placeNames(viewport);
    },
    move(viewport) {
      if (scene === undefined) return;
      drawAxis(viewport);
      moveNames(viewport);
      clearTimeout(waiting);
      waiting = setTimeout(() => placeNames(viewport), rest);
    },
  };
}
