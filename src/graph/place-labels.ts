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

/** Distance of a label from its node. */
const gap = 4;

const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const nodeBox = ({ x, y, radius }: Labelled): Box => ({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius });

/** The ways in which a label can stand by its node, the best first. `start` and `end` are those of the direction of reading. */
function* places({ x, y, radius, label: { width, height } }: Labelled, mirrored: boolean): Generator<{ box: Box; place: PlacedLabel }> {
  for (const top of [y - radius - gap - height, y + radius + gap]) {
    yield { box: { left: x - width / 2, right: x + width / 2, top, bottom: top + height }, place: { x, top, anchor: 'middle' } };
  }
  const top = y - height / 2;
  const right = { left: x + radius + gap, right: x + radius + gap + width, top, bottom: top + height };
  const left = { left: x - radius - gap - width, right: x - radius - gap, top, bottom: top + height };
  yield { box: right, place: { x: right.left, top, anchor: mirrored ? 'end' : 'start' } };
  yield { box: left, place: { x: left.right, top, anchor: mirrored ? 'start' : 'end' } };
}

/**
 * Places the labels of nodes in the order given; a label that finds no room is undefined.
 * None meets another label, a node or an obstacle, and none leaves the frame.
 */
export function placeLabels(nodes: readonly Labelled[], frame: Box, mirrored: boolean, obstacles: readonly Box[] = []): (PlacedLabel | undefined)[] {
  const taken = [...obstacles, ...nodes.map(nodeBox)];
  return nodes.map((node) => {
    for (const { box, place } of places(node, mirrored)) {
      if (box.left < frame.left || box.right > frame.right || box.top < frame.top || box.bottom > frame.bottom) continue;
      if (taken.some((other) => meet(box, other))) continue;
      taken.push(box);
      return place;
    }
    return undefined;
  });
}
