/** Where labels go when nodes stand where they must: the most important first, each beside its node, none over another. Pure geometry in px. */

import type { Anchor } from './compass.ts';
import type { Label } from './label.ts';

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A node that may get a label. */
export interface Labelled {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly label: Label;
}

export interface PlacedLabel {
  /** Where the text is anchored, and the upper edge of its first line. */
  readonly x: number;
  readonly top: number;
  readonly anchor: Anchor;
}

/** One way in which a label can stand by its node. */
export interface Way {
  readonly box: Box;
  readonly place: PlacedLabel;
}

/** Distance of a label from its node. */
export const labelGap = 4;

const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
/** The square about a node. */
export const nodeBox = ({ x, y, radius }: Omit<Labelled, 'label'>): Box => ({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius });

/** The ways in which a label can stand by its node, the best first. `start` and `end` are those of the direction of reading. */
function* places({ x, y, radius, label: { width, height } }: Labelled, mirrored: boolean): Generator<Way> {
  for (const top of [y - radius - labelGap - height, y + radius + labelGap]) {
    yield { box: { left: x - width / 2, right: x + width / 2, top, bottom: top + height }, place: { x, top, anchor: 'middle' } };
  }
  const top = y - height / 2;
  const right = { left: x + radius + labelGap, right: x + radius + labelGap + width, top, bottom: top + height };
  const left = { left: x - radius - labelGap - width, right: x - radius - labelGap, top, bottom: top + height };
  yield { box: right, place: { x: right.left, top, anchor: mirrored ? 'end' : 'start' } };
  yield { box: left, place: { x: left.right, top, anchor: mirrored ? 'start' : 'end' } };
}

/** Gives each label, in the order given, the first of its ways that meets nothing taken before and stays in the frame; else undefined. */
export function fitLabels(labels: readonly Iterable<Way>[], frame: Box, obstacles: readonly Box[]): (PlacedLabel | undefined)[] {
  const taken = [...obstacles];
  return labels.map((ways) => {
    for (const { box, place } of ways) {
      if (box.left < frame.left || box.right > frame.right || box.top < frame.top || box.bottom > frame.bottom) continue;
      if (taken.some((other) => meet(box, other))) continue;
      taken.push(box);
      return place;
    }
    return undefined;
  });
}

/**
 * Places the labels of nodes in the order given; a label that finds no room is undefined.
 * None meets another label, a node or an obstacle, and none leaves the frame.
 */
export function placeLabels(nodes: readonly Labelled[], frame: Box, mirrored: boolean, obstacles: readonly Box[] = []): (PlacedLabel | undefined)[] {
  return fitLabels(nodes.map((node) => places(node, mirrored)), frame, [...obstacles, ...nodes.map(nodeBox)]);
}
