/** What one base has that another has not: a plain value, the same for the same two bases. */

import type { KnowledgeBase } from '../knowledge/base.ts';
import { type Changes, type ChangesByPart, compareThings } from './change.ts';
import { type DateMove, datesMoved } from './dates.ts';
import type { Leaf } from './fields.ts';
import { type PageChange, pagesAffected } from './pages.ts';
import { parts, renamed, thingsOf, type Vanished, vanished } from './things.ts';

/** A claim that had several sources, or was not there, and has one now. */
export interface RestsOnOne {
  /** The claim's label. */
  readonly claim: string;
  readonly source: string;
  /** Those that it had. */
  readonly had: readonly string[];
}

export interface Difference extends ChangesByPart {
  /** Ids that had an address and have none any more, which no change may do. */
  readonly vanished: readonly Vanished[];
  readonly datesMoved: readonly DateMove[];
  readonly restOnOne: readonly RestsOnOne[];
  readonly pages: readonly PageChange[];
}

const listed = (leaf: Leaf = []) => [...new Set([leaf].flat().map(String))];

/** Looks at the claims whose sources are others, and at those that came. */
function restOnOne({ added, changed }: Changes): RestsOnOne[] {
  return [...changed, ...added].flatMap(({ label, fields }) => {
    const cite = fields.find(({ field }) => field === 'cite');
    const [had, has] = [listed(cite?.old), listed(cite?.new)];
    return has.length === 1 && had.length !== 1 ? [{ claim: label, source: has[0]!, had }] : [];
  });
}

/** Compares two bases. */
export function compareBases(before: KnowledgeBase, after: KnowledgeBase): Difference {
  const since = renamed(before, after);
  const [old, now] = [thingsOf(before, since), thingsOf(after)];
  const changes = Object.fromEntries(parts.map((part) => [part, compareThings(old[part], now[part])])) as ChangesByPart;
  return { ...changes, vanished: vanished(before, after), datesMoved: datesMoved(changes, after), restOnOne: restOnOne(changes.claims), pages: pagesAffected(before, after, changes) };
}

/** Whether nothing differs that a reader could find. */
export function isEmpty(difference: Difference): boolean {
  return parts.every((part) => Object.values(difference[part]).every((list) => list.length === 0));
}
