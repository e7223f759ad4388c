/** The scene as a picture to take away: marks with their places and colours, for whatever draws them. Pure geometry. */

import { type End, headPath } from '../graph/arrow-head.ts';
import { type LabelSizes, labelWidth, lineHeight, makeLabel, widthOf } from '../graph/label.ts';
import { placeLabels } from '../graph/place-labels.ts';
import { shapes } from '../graph/shapes.ts';
import type { Look } from './look.ts';
import type { Scene } from './scene.ts';

export type Mark =
  | { readonly mark: 'line'; readonly from: readonly [x: number, y: number]; readonly to: readonly [x: number, y: number]; readonly color: string; readonly width: number; readonly opacity: number; readonly dash: readonly number[] }
  /** The head of a line, as SVG path data in px. */
  | { readonly mark: 'head'; readonly path: string; readonly color: string; readonly opacity: number }
  /** SVG path data in a box of 16 units whose middle stands at x, y. */
  | { readonly mark: 'shape'; readonly path: string; readonly x: number; readonly y: number; readonly scale: number; readonly fill: string; readonly outline: string; readonly opacity: number }
  | { readonly mark: 'ring'; readonly x: number; readonly y: number; readonly radius: number; readonly color: string }
  /** `y` is the base line. */
  | { readonly mark: 'text'; readonly text: string; readonly x: number; readonly y: number; readonly size: number; readonly anchor: 'start' | 'middle' | 'end'; readonly color: string; readonly outline: string; readonly bold: boolean };

export interface Painting {
  readonly width: number;
  readonly height: number;
  readonly paper: string;
  readonly face: string;
  readonly rightToLeft: boolean;
  readonly marks: readonly Mark[];
}

export interface PaintingOptions {
  readonly look: Look;
  readonly mirrored: boolean;
  readonly sizes: LabelSizes;
  /** What stands above it: a title, and what of the record it shows; and below it: where its sources are. */
  readonly title: string;
  readonly subtitle: string;
  readonly sources: string;
}

const margin = 90;
const [head, foot] = [70, 40];
/** Width of the line of a grouping of ours, in px. */
const thin = 0.75;
/** Least distance of what is drawn, so that few nodes have room, and the largest size, in px. */
const [least, most] = [640, 3000];

/** Paints a scene at a size at which its names find room. */
export function paint({ nodes, lines: drawnLines }: Scene, { look, mirrored, sizes, title, subtitle, sources }: PaintingOptions): Painting {
  const list = [...nodes.values()];
  const [xs, ys] = [list.map(({ x }) => x), list.map(({ y }) => y)];
  const [left, right, top, bottom] = list.length === 0 ? [0, 0, 0, 0] : [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const span = Math.max(right - left, bottom - top, 1);
  const zoom = Math.min(most / span, Math.max(1, least / span));
  const inner = (right - left) * zoom;
  // The lines above and below must have room too; what is wider than them stands in the middle.
  const width = Math.ceil(Math.max(inner + 2 * margin, ...[[title, sizes.name + 4], [subtitle, sizes.name], [sources, sizes.sub]].map(([text, size]) => widthOf(text as string, size as number) + 48)));
  const aside = (width - inner) / 2;
  const height = Math.ceil((bottom - top) * zoom + 2 * margin + head + foot);
  const round = (n: number) => Math.round(n * 10) / 10;
  const at = ({ x, y }: { readonly x: number; readonly y: number }) => ({ x: round(aside + (mirrored ? right - x : x - left) * zoom), y: round(head + margin + (y - top) * zoom) });
  const write = (text: string, x: number, y: number, size: number, anchor: 'start' | 'middle' | 'end', bold = false): Mark => ({ mark: 'text', text, x: round(x), y: round(y), size, anchor, color: look.ink, outline: look.paper, bold });

  const lines = [...drawnLines.values()].flatMap(({ source, target, family, head, certainty, disputed, editorial, shared }): Mark[] => {
    const [from, to] = [source, target].map((id) => ({ ...at(nodes.get(id)!), radius: nodes.get(id)!.radius })) as [End, End];
    const { color, opacity: plain, width: stroke, dash } = look.line(disputed ? 'stance' : family);
    const opacity = certainty === 'undated' ? plain * 0.4 : plain;
    const path = head && headPath(head, from, to);
    const line: Mark = { mark: 'line', from: [from.x, from.y], to: [to.x, to.y], color, width: shared !== undefined ? round(1 + 1.5 * Math.sqrt(shared)) : editorial ? thin : stroke, opacity, dash: certainty === 'possible' ? [2, 6] : (dash ?? []) };
    return path === undefined ? [line] : [line, { mark: 'head', path, color, opacity }];
  });
  const drawn = list.flatMap(({ kind, radius, certainty, focus, ...place }): Mark[] => {
    const { x, y } = at(place);
    return [
      { mark: 'shape', path: shapes[kind], x, y, scale: round(radius / 8), fill: look.kind(kind), outline: look.paper, opacity: certainty === 'certain' ? 1 : 0.5 },
      ...(focus ? [{ mark: 'ring' as const, x, y, radius: radius + 5, color: look.ink2 }] : []),
    ];
  });
  const placed = list.toSorted((a, b) => b.weight - a.weight).map((node) => ({ ...at(node), radius: node.radius, label: makeLabel(node.label, '', labelWidth, sizes) }));
  const labels = placeLabels(placed, { left: 4, right: width - 4, top: head, bottom: height - foot }, mirrored);
  const names = labels.flatMap((place, index) => (place === undefined ? [] : placed[index]!.label.name.map((line, row) => write(line, place.x, place.top + sizes.name + row * lineHeight(sizes.name), sizes.name, place.anchor))));
  const edge = mirrored ? width - 24 : 24;
  const frame = [write(title, edge, 32, sizes.name + 4, 'start', true), write(subtitle, edge, 56, sizes.name, 'start'), write(sources, edge, height - 16, sizes.sub, 'start')];
  return { width, height, paper: look.paper, face: look.face, rightToLeft: mirrored, marks: [...lines, ...drawn, ...names, ...frame] };
}
