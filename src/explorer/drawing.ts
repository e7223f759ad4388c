/**
 * The drawing: the only module that knows Cytoscape. Takes nodes at their places, shows what it is told, says what is tapped.
 * Colours, lines and faces are those of the style sheet, read from the legend of the page, so that each value stands once.
 */

import cytoscape, { type Core, type NodeSingular } from 'cytoscape';
import { labelSizes, labelWidth, makeLabel } from '../graph/label.ts';
import { placeLabels } from '../graph/place-labels.ts';
import { radiusOf } from '../graph/radius.ts';
import { polygons } from '../graph/shapes.ts';
import { type Family, relations } from '../knowledge/relations.ts';
import type { KindWord } from '../words/index.ts';
import type { GraphData } from './graph-data.ts';
import type { Visible } from './visible.ts';

export interface DrawingOptions {
  readonly container: HTMLElement;
  readonly data: GraphData;
  readonly locale: 'en' | 'ar';
  /** Width of the map; right to left it is turned around. */
  readonly width: number;
  /** Where the picture begins on the map, px from its top. */
  readonly top: number;
  /** Called when the view has moved: px on the screen are `zoom` times those of the map plus `pan`. */
  readonly onView: (zoom: number, pan: number) => void;
  readonly onTap: (tapped: { node: string } | { edge: string } | undefined) => void;
}

export interface Drawing {
  /** Shows a part of the graph; what is not lit is faded. */
  readonly show: (visible: Visible, lit: Visible | undefined, chosen: string | undefined) => void;
  readonly zoom: (factor: number) => void;
  /** Puts the whole of what is shown into the frame. */
  readonly whole: () => void;
  /** Brings a node into the frame, if it is not. */
  readonly reveal: (id: string) => void;
  readonly positionOf: (id: string) => { x: number; y: number };
  /** Reads the style sheet again, after light and dark have changed places. */
  readonly restyle: () => void;
}

/** A node is never drawn smaller than this share of its size. */
const leastScale = 0.7;
/** Room for the words of the axis, in px. */
const axisHeight = 24;
/** The scale at which the drawing begins at least; what is wider than the screen is moved. */
export const leastZoom = 0.6;

interface Look {
  readonly color: (kind: KindWord) => string;
  readonly line: (family: Family) => { color: string; opacity: number; width: number; dash: number[] | undefined };
  readonly paper: string;
  readonly ink: string;
  readonly ink2: string;
  readonly face: string;
}

function readLook(): Look {
  const root = getComputedStyle(document.documentElement);
  const value = (name: string) => root.getPropertyValue(name).trim();
  return {
    color: (kind) => value(`--k-${kind}`),
    line: (family) => {
      const sample = document.querySelector(`.legend input[value="${family}"] ~ svg .e`)!;
      const { stroke, strokeOpacity, strokeWidth, strokeDasharray } = getComputedStyle(sample);
      return { color: stroke, opacity: Number.parseFloat(strokeOpacity), width: Number.parseFloat(strokeWidth), dash: strokeDasharray === 'none' ? undefined : strokeDasharray.split(/[\s,]+/).map(Number.parseFloat) };
    },
    paper: value('--paper'),
    ink: value('--ink'),
    ink2: value('--ink-2'),
    face: value('--face-label'),
  };
}

/** The style of Cytoscape from that of the page. */
function styleFrom(look: Look): cytoscape.StylesheetJson {
  const kinds = Object.keys(polygons) as KindWord[];
  const families = [...new Set(Object.values(relations).map(({ family }) => family))];
  return [
    {
      selector: 'node',
      style: {
        width: 'data(size)', height: 'data(size)', 'border-width': 2, 'border-color': look.paper, 'font-family': look.face, color: look.ink,
        'text-outline-color': look.paper, 'text-outline-width': 3, 'text-wrap': 'wrap', 'overlay-opacity': 0,
      },
    },
    ...kinds.map((kind) => ({
      selector: `node[kind = "${kind}"]`,
      style: { 'background-color': look.color(kind), ...(polygons[kind] === undefined ? {} : { shape: 'polygon' as const, 'shape-polygon-points': [...polygons[kind]] }) },
    })),
    { selector: 'node[kind = "track"]', style: { 'border-width': 0 } },
    { selector: 'node[kind = "topic"]', style: { 'background-color': look.paper, 'border-width': 4, 'border-color': look.color('topic') } },
    { selector: 'edge', style: { 'curve-style': 'straight', 'line-color': look.line('presence').color, 'overlay-opacity': 0 } },
    ...families.map((family) => {
      const { color, opacity, width, dash } = look.line(family);
      return { selector: `edge[family = "${family}"]`, style: { 'line-color': color, 'line-opacity': opacity, width, ...(dash === undefined ? {} : { 'line-style': 'dashed' as const, 'line-dash-pattern': dash }) } };
    }),
    { selector: 'edge[?editorial]', style: { width: 0.75 } },
    { selector: 'edge[?disputed]', style: { 'line-color': look.line('stance').color } },
    { selector: '.faded', style: { opacity: 0.22 } },
    { selector: 'edge.lit', style: { 'line-color': look.ink2, 'line-opacity': 1, 'z-index': 1 } },
    { selector: 'node.chosen', style: { 'outline-width': 2, 'outline-color': look.ink, 'outline-offset': 4 } },
    { selector: 'edge.chosen', style: { 'line-color': look.ink, width: 3 } },
    { selector: 'edge.hovered', style: { 'line-color': look.ink, width: 2.5 } },
    { selector: '.away', style: { display: 'none' } },
  ] as cytoscape.StylesheetJson;
}

/** Makes the drawing in a container. */
export function makeDrawing({ container, data, locale, width, top, onView, onTap }: DrawingOptions): Drawing {
  const mirrored = locale === 'ar';
  const sizes = labelSizes[locale];
  const cy: Core = cytoscape({
    container,
    elements: {
      nodes: [...data.nodes.values()].map((node) => ({ data: { id: node.id, kind: node.kind, size: 2 * radiusOf(node) }, position: { x: mirrored ? width - node.x : node.x, y: node.y } })),
      edges: [...data.edges.values()].map(({ id, source, target, relation, editorial, disputed }) => ({ data: { id, source, target, family: relations[relation].family, editorial, disputed } })),
    },
    layout: { name: 'preset' },
    style: styleFrom(readLook()),
    minZoom: 0.15,
    maxZoom: 6,
    autoungrabify: true,
    autounselectify: true,
    boxSelectionEnabled: false,
  });
  // The picture that stood here was as wide as the container: the drawing begins with the same places. On a phone it
  // begins in the middle of what there is, at a size that reads.
  const middle = cy.nodes().reduce((sum, node) => sum + (node as NodeSingular).position('x'), 0) / Math.max(1, cy.nodes().length);
  const zoom = Math.max(container.clientWidth / width, leastZoom);
  const pan = container.clientWidth / 2 - middle * zoom;
  cy.viewport({ zoom, pan: { x: Math.round(Math.min(0, Math.max(container.clientWidth - width * zoom, pan))), y: -top * zoom } });
  let important: ReadonlySet<string> = new Set();

  /** Labels keep their size on the screen; as many are shown as find room, the lit and the much linked first. */
  function label(): void {
    const zoom = cy.zoom();
    const size = { name: sizes.name / zoom, sub: sizes.sub / zoom };
    const claims = (node: NodeSingular) => data.nodes.get(node.id())!.claims + (important.has(node.id()) ? 10_000 : 0);
    const nodes = cy.nodes(':visible').filter((node) => !node.hasClass('faded')).sort((a, b) => claims(b as NodeSingular) - claims(a as NodeSingular)).toArray() as NodeSingular[];
    const scale = Math.max(1, leastScale / zoom);
    const placed = nodes.map((node) => ({ ...node.position(), radius: radiusOf(data.nodes.get(node.id())!) * scale, label: makeLabel(data.nodes.get(node.id())!.labels[locale], '', labelWidth / zoom, size) }));
    const { x1, y1, x2, y2 } = cy.extent();
    const labels = placeLabels(placed, { left: x1, right: x2, top: y1, bottom: y2 - axisHeight / zoom }, mirrored);
    cy.batch(() => {
      cy.nodes().forEach((node) => void node.style({ label: '', width: 2 * radiusOf(data.nodes.get(node.id())!) * scale, height: 2 * radiusOf(data.nodes.get(node.id())!) * scale }));
      nodes.forEach((node, index) => {
        const place = labels[index];
        if (place === undefined) return;
        const { x, y, radius, label: made } = placed[index]!;
        const [above, beside] = [place.top < y - radius, place.anchor !== 'middle'];
        node.style({
          label: made.name.join('\n'),
          'font-size': size.name,
          'text-halign': beside ? (place.x > x ? 'right' : 'left') : 'center',
          'text-valign': beside ? 'center' : above ? 'top' : 'bottom',
          'text-margin-y': beside ? 0 : above ? -3 / zoom : 3 / zoom,
          'text-margin-x': beside ? (place.x > x ? 3 / zoom : -3 / zoom) : 0,
          'text-outline-width': 3 / zoom,
        });
      });
    });
  }

  let waiting: ReturnType<typeof setTimeout> | undefined;
  const labelSoon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(label, 80);
  };
  cy.on('viewport', () => {
    onView(cy.zoom(), cy.pan().x);
    labelSoon();
  });
  // As the picture did, the drawing keeps to the width of its column.
  let column = container.clientWidth;
  cy.on('resize', () => {
    const factor = container.clientWidth / column;
    column = container.clientWidth;
    if (Number.isFinite(factor) && factor > 0) cy.viewport({ zoom: cy.zoom() * factor, pan: { x: cy.pan().x * factor, y: cy.pan().y * factor } });
  });
  cy.on('tap', (event) => {
    const { target } = event;
    onTap(target === cy ? undefined : target.isNode() ? { node: target.id() } : { edge: target.id() });
  });
  cy.on('mouseover', 'node', ({ target }) => void target.connectedEdges().addClass('hovered'));
  cy.on('mouseout', 'node', ({ target }) => void target.connectedEdges().removeClass('hovered'));
  cy.on('mouseover', 'edge', ({ target }) => void target.addClass('hovered'));
  cy.on('mouseout', 'edge', ({ target }) => void target.removeClass('hovered'));
  // A wheel scrolls the page, as readers expect, until the drawing has been taken hold of.
  container.addEventListener('wheel', (event) => { if (!event.ctrlKey && !container.contains(document.activeElement)) event.stopPropagation(); }, { capture: true });

  return {
    show(visible, lit, chosen) {
      important = lit?.nodes ?? new Set();
      cy.batch(() => {
        cy.elements().forEach((element) => {
          const shown = element.isNode() ? visible.nodes : visible.edges;
          const light = element.isNode() ? lit?.nodes : lit?.edges;
          element.toggleClass('away', !shown.has(element.id()));
          element.toggleClass('faded', light !== undefined && !light.has(element.id()));
          element.toggleClass('lit', light?.has(element.id()) ?? false);
          element.toggleClass('chosen', element.id() === chosen);
        });
      });
      label();
    },
    zoom(factor) {
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: container.clientWidth / 2, y: container.clientHeight / 2 } });
    },
    whole() {
      cy.fit(cy.elements(':visible'), 30);
    },
    reveal(id) {
      const { x1, y1, x2, y2 } = cy.extent();
      const { x, y } = cy.getElementById(id).position();
      if (x < x1 || x > x2 || y < y1 || y > y2) cy.center(cy.getElementById(id));
    },
    positionOf: (id) => cy.getElementById(id).position(),
    restyle() {
      cy.style(styleFrom(readLook()));
      label();
    },
  };
}
