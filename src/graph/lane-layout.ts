/**
 * Where everything stands in the drawing of the tracks: lanes below each other, nodes on their lane's line at their date,
 * those that would touch hung below each other, labels where there is room. Pure geometry in px; right to left it is mirrored, the text is not.
 */

import type { Anchor } from './compass.ts';
import type { Label } from './label.ts';
import { type Box, fitLabels, type Labelled, labelGap, nodeBox, type PlacedLabel, type Way } from './place-labels.ts';

export const tracksWidth = 1200;
/** Radius of a node at least and at most. */
export const nodeRadius = { least: 4, most: 6 } as const;

/** How large a drawing of lanes is, and how much it holds. */
export interface Room {
  readonly width: number;
  /** Nodes at most at one place of a lane: one on its line, the others below. */
  readonly depth: number;
  /** Labels at most of a lane. */
  readonly labelled: number;
  /** Whether a long lane gets a line of its own where its name would not find room once more. */
  readonly named: boolean;
}
export const usualRoom: Room = { width: tracksWidth, depth: 5, labelled: 8, named: false };
const slot = 2 * nodeRadius.most;
const gap = { name: 5, lane: 14, level: slot + 2, label: 40, beside: 5 } as const;
/** What a narrow screen shows of the end of the drawing, and by how much a name moves to find room there. */
const screen = { width: 320, step: 12 } as const;
/** Lines at most of a label: a longer one belongs into a list. */
const lines = 2;

/** A lane as it is given: days have become px from the start of the drawing. */
export interface LaneShape {
  readonly from: number;
  readonly until: number;
  readonly name: Label;
  /** Those that come to the line first, first. `weight` says which are labelled where not all can be. */
  readonly nodes: readonly { readonly x: number; /** The px that its date takes, where that is more than its shape. */ readonly from?: number; readonly until?: number; readonly radius: number; readonly weight: number; readonly label: Label }[];
}

export interface PlacedNode {
  readonly x: number;
  readonly y: number;
  readonly label: PlacedLabel | undefined;
}

export interface PlacedLane {
  readonly y: number;
  readonly name: PlacedLabel;
  /** The name once more, for who sees only the end of a long lane; undefined where there is no need or no room. */
  readonly again: PlacedLabel | undefined;
  /** In the order given; undefined for which there is no room. */
  readonly nodes: readonly (PlacedNode | undefined)[];
}

/** The level of each node, 0 on the line: the first on which it touches none before it; undefined where all are taken. */
function levelsOf(nodes: readonly { readonly x: number; readonly from?: number; readonly until?: number }[], depth: number): (number | undefined)[] {
  const levels: { from: number; until: number }[][] = Array.from({ length: depth }, () => []);
  return nodes.map(({ x, from = x, until = x }) => {
    const level = levels.findIndex((places) => places.every((place) => from - place.until >= slot || place.from - until >= slot));
    levels[level]?.push({ from, until });
    return level === -1 ? undefined : level;
  });
}

/** The box of a text, with air beside it. */
function boxOf({ x, top, anchor }: PlacedLabel, { width, height }: Label): Box {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left: left - gap.beside, right: left + width + gap.beside, top, bottom: top + height };
}

/** Above or below its node, in the middle or from its edge on; else beside it. */
function* ways({ x, y, radius, label }: Labelled): Generator<Way> {
  const heights = [y - radius - labelGap - label.height, y + radius + labelGap];
  const way = (place: number, top: number, anchor: Anchor): Way => ({ box: boxOf({ x: place, top, anchor }, label), place: { x: place, top, anchor } });
  for (const top of heights) yield way(x, top, 'middle');
  for (const top of heights) {
    yield way(x - radius, top, 'start');
    yield way(x + radius, top, 'end');
  }
  const away = nodeRadius.most + gap.beside;
  yield way(x + away, y - label.height / 2, 'start');
  yield way(x - away, y - label.height / 2, 'end');
}

/** Where the end of a long lane has room for its name: above the line, from where a narrow screen begins. */
function* endWays({ from, until, name }: LaneShape, lowest: number, width: number, apart: number | undefined): Generator<Way> {
  const start = width - screen.width;
  if (from > start - name.width) return;
  for (const top of [lowest, lowest - name.height, ...(apart === undefined ? [] : [apart])]) {
    for (let x = start; x + name.width < until; x += screen.step) {
      const place: PlacedLabel = { x, top, anchor: 'start' };
      yield { box: boxOf(place, name), place };
    }
  }
}

/** One lane about its line, which lies at 0, with how far it reaches above and below. */
function placeLane(shape: LaneShape, { width, depth, labelled, named: apart }: Room): PlacedLane & { top: number; bottom: number } {
  const { from, until, name, nodes } = shape;
  const levels = levelsOf(nodes, depth);
  const placed = nodes.flatMap((node, index) => (levels[index] === undefined ? [] : [{ ...node, index, y: levels[index] * gap.level }])).toSorted((a, b) => b.weight - a.weight || a.index - b.index);
  const chosen = placed.filter(({ label }) => label.name.length <= lines).slice(0, labelled);
  const deepest = Math.max(0, ...placed.map(({ y }) => y));
  const named: PlacedLabel = { x: Math.min(from, width - name.width), top: -nodeRadius.most - gap.name - name.height, anchor: 'start' };
  const line = { left: from, right: until, top: -1, bottom: 1 };
  const stems = placed.map(({ x, y }) => ({ left: x - 0.5, right: x + 0.5, top: 0, bottom: y }));
  const spans = placed.flatMap(({ x, from = x, until = from, y }) => (until === from ? [] : [{ left: from, right: until, top: y - 2, bottom: y + 2 }]));
  const obstacles = [boxOf(named, name), line, ...stems, ...spans, ...placed.map(nodeBox)];
  const frame = { left: 0, right: width, top: named.top - gap.label, bottom: deepest + gap.label };
  const labels = fitLabels(chosen.map(ways), frame, obstacles);
  const places = new Map(chosen.map(({ index }, rank) => [index, labels[rank]]));
  const boxes = chosen.flatMap(({ label }, rank) => (labels[rank] === undefined ? [] : [boxOf(labels[rank], label)]));
  const top = Math.min(named.top, ...boxes.map((box) => box.top));
  const [again] = fitLabels([endWays(shape, named.top, width, apart ? top - name.height : undefined)], { ...frame, top: top - (apart ? name.height + 2 : gap.lane / 2) }, [...obstacles, ...boxes]);
  return {
    y: 0,
    name: named,
    again,
    nodes: nodes.map(({ x }, index) => (levels[index] === undefined ? undefined : { x, y: levels[index] * gap.level, label: places.get(index) })),
    top: Math.min(top, again?.top ?? top),
    bottom: Math.max(deepest + nodeRadius.most, ...boxes.map(({ bottom }) => bottom)),
  };
}

const round = (n: number) => Math.round(n * 10) / 10;

/** Places all lanes. `mirrored` is true for a page that is read from right to left. */
export function placeLanes(lanes: readonly LaneShape[], mirrored: boolean, room: Room = usualRoom): { readonly height: number; readonly lanes: readonly PlacedLane[] } {
  const at = (x: number) => round(mirrored ? room.width - x : x);
  let cursor = 0;
  const placed = lanes.map((shape): PlacedLane => {
    const { top, bottom, name, again, nodes } = placeLane(shape, room);
    const y = round(cursor - top);
    cursor = y + bottom + gap.lane;
    const move = (label: PlacedLabel): PlacedLabel => ({ ...label, x: at(label.x), top: round(label.top + y) });
    return { y, name: move(name), again: again && move(again), nodes: nodes.map((node) => node && { x: at(node.x), y: round(node.y + y), label: node.label && move(node.label) }) };
  });
  return { height: Math.ceil(cursor), lanes: placed };
}
