/** Heads of lines: an arrow at the later entry or the text named, a bar where the claim speaks against it. Pure geometry. */

import { type Relation, relations } from '../knowledge/relations.ts';
import type { RelationWord } from '../words/keys.ts';

export interface Head {
  readonly at: 'source' | 'target';
  readonly shape: 'arrow' | 'bar';
}

/** The head of a relation's line; an edge's source is the page that holds the claim. */
export function headOf(relation: RelationWord): Head | undefined {
  const { head, against }: Relation = relations[relation];
  return head && { at: head === 'from' ? 'source' : 'target', shape: against ? 'bar' : 'arrow' };
}

export interface End {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Length of an arrow, half of its width or of a bar's length, and the paper between the head and its node. In px. */
const [length, half, gap] = [9, 4.5, 2];

/** SVG path data of the head of a line between two nodes, in px: a closed triangle, or a bar of 2 px, before the rim. Nothing where the line is too short to have one. */
export function headPath({ at, shape }: Head, source: End, target: End): string | undefined {
  const [from, node] = at === 'target' ? [source, target] : [target, source];
  const [dx, dy] = [node.x - from.x, node.y - from.y];
  const distance = Math.hypot(dx, dy);
  if (distance < node.radius + gap + 2 * length) return undefined;
  /** A point so many px before the rim, and so many beside the line. */
  const point = (before: number, beside: number) => {
    const along = (distance - node.radius - gap - before) / distance;
    return [from.x + dx * along - (dy / distance) * beside, from.y + dy * along + (dx / distance) * beside].map((n) => Math.round(n * 10) / 10).join(' ');
  };
  return shape === 'bar' ? `M${point(0, half)}L${point(0, -half)}L${point(2, -half)}L${point(2, half)}Z` : `M${point(0, 0)}L${point(length, half)}L${point(length, -half)}Z`;
}
