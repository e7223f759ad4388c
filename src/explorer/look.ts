/** The style of the drawing, read from the style sheet of the page: each value stands once, for the picture and for the canvas. */

import type cytoscape from 'cytoscape';
import { polygons } from '../graph/shapes.ts';
import { type Family, relations } from '../knowledge/relations.ts';
import type { KindWord } from '../words/keys.ts';

export interface Line {
  readonly color: string;
  readonly opacity: number;
  readonly width: number;
  readonly dash: readonly number[] | undefined;
}

/** Colours, lines and faces of the style sheet. */
export interface Look {
  readonly kind: (kind: KindWord) => string;
  readonly line: (family: Family) => Line;
  readonly paper: string;
  readonly ink: string;
  readonly ink2: string;
  readonly rule: string;
  readonly face: string;
}

const families = [...new Set(Object.values(relations).map(({ family }) => family))];

/** How the legend's sample of a family is drawn. */
function lineOf(family: Family): Line {
  const { stroke, strokeOpacity, strokeWidth, strokeDasharray } = getComputedStyle(document.querySelector(`[data-line="${family}"]`)!);
  return { color: stroke, opacity: Number.parseFloat(strokeOpacity), width: Number.parseFloat(strokeWidth), dash: strokeDasharray === 'none' ? undefined : strokeDasharray.split(/[\s,]+/).map(Number.parseFloat) };
}

/** Reads the look of the page, as it is in light or dark. */
export function readLook(): Look {
  const root = getComputedStyle(document.documentElement);
  const value = (name: string) => root.getPropertyValue(name).trim();
  const lines = Object.fromEntries(families.map((family) => [family, lineOf(family)])) as Record<Family, Line>;
  const kinds = Object.fromEntries((Object.keys(polygons) as KindWord[]).map((kind) => [kind, value(`--k-${kind}`)])) as Record<KindWord, string>;
  return { kind: (kind) => kinds[kind], line: (family) => lines[family], paper: value('--paper'), ink: value('--ink'), ink2: value('--ink-2'), rule: value('--rule'), face: value('--face-label') };
}

/** A line in a colour, with its head. */
const drawnIn = (color: string) => ({ 'line-color': color, 'source-arrow-color': color, 'target-arrow-color': color });

/** Heads by what an edge says of its own; a haystack, which is faster, has none. */
const headStyles = (['source', 'target'] as const).flatMap((end) =>
  ([['arrow', 'triangle'], ['bar', 'tee']] as const).map(([shape, name]) => ({ selector: `edge[head = "${end}-${shape}"]`, style: { 'curve-style': 'straight', 'arrow-scale': 0.9, [`${end}-arrow-shape`]: name } })),
);

/** The style of Cytoscape. Names are not its business: they stand above the canvas. */
export function styleFrom({ kind: colorOf, line, paper, ink, ink2 }: Look): cytoscape.StylesheetJson {
  const kinds = Object.keys(polygons) as KindWord[];
  return [
    { selector: 'node', style: { width: 'data(size)', height: 'data(size)', 'border-width': 2, 'border-color': paper, 'overlay-opacity': 0 } },
    ...kinds.map((kind) => ({
      selector: `node[kind = "${kind}"]`,
      style: { 'background-color': colorOf(kind), ...(polygons[kind] === undefined ? {} : { shape: 'polygon' as const, 'shape-polygon-points': [...polygons[kind]] }) },
    })),
    { selector: 'node[kind = "track"]', style: { 'border-width': 0 } },
    { selector: 'node[kind = "topic"]', style: { 'background-color': paper, 'border-width': 4, 'border-color': colorOf('topic') } },
    { selector: 'edge', style: { 'curve-style': 'haystack', 'haystack-radius': 0, 'overlay-opacity': 0 } },
    ...families.map((family) => {
      const { color, opacity, width, dash } = line(family);
      return { selector: `edge[family = "${family}"]`, style: { ...drawnIn(color), 'line-opacity': opacity, width, ...(dash === undefined ? {} : { 'line-style': 'dashed' as const, 'line-dash-pattern': [...dash] }) } };
    }),
    ...headStyles,
    { selector: 'edge[?editorial]', style: { width: 0.75 } },
    { selector: 'edge[?disputed]', style: drawnIn(line('stance').color) },
    { selector: 'edge[shared]', style: { width: 'mapData(shared, 1, 30, 1, 8)', 'line-opacity': 0.6 } },
    { selector: 'edge[certainty = "possible"]', style: { 'line-style': 'dashed', 'line-dash-pattern': [2, 6], opacity: 0.75 } },
    { selector: 'edge[certainty = "undated"]', style: { opacity: 0.4 } },
    { selector: 'node[certainty != "certain"]', style: { opacity: 0.5 } },
    { selector: '.faded', style: { opacity: 0.22 } },
    { selector: 'edge.lit', style: { ...drawnIn(ink2), 'line-opacity': 1, 'z-index': 1 } },
    { selector: 'node[?focus]', style: { 'outline-width': 2, 'outline-color': ink2, 'outline-offset': 3 } },
    { selector: 'node.chosen', style: { 'outline-width': 2, 'outline-color': ink, 'outline-offset': 4 } },
    { selector: 'edge.chosen', style: { ...drawnIn(ink), width: 3 } },
    { selector: 'edge.hovered', style: { ...drawnIn(ink), width: 2.5 } },
  ] as cytoscape.StylesheetJson;
}
