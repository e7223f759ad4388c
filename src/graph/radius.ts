/** How large a node is. */

import type { GraphNode } from './elements.ts';

/** The radius of a node: 6 to 14 px by the square root of its claims, 100 claims or more being the largest. */
export function radiusOf({ claims }: Pick<GraphNode, 'claims'>): number {
  return Math.round((6 + 8 * Math.sqrt(Math.min(claims, 100) / 100)) * 10) / 10;
}
