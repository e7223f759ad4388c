import { nearest, show } from '../text.ts';
import { endsOf } from './ends.ts';
import type { Draft, Rule } from './rule.ts';

/** How to mend an id that nothing has: the nearest one and its file. */
export function hintForId(draft: Draft, id: string): { hint: string; related?: string } {
  const near = nearest(id, draft.ids.keys());
  if (near === undefined) return { hint: 'write its entry first, or leave the link out' };
  const file = draft.ids.get(near)![0]!;
  return { hint: `did you mean "${near}"? (${file})`, related: file };
}

/** A link must lead to a page; a correction may be of one that was removed since. */
export const unknownId: Rule = {
  id: 'unknown-id',
  severity: 'error',
  *whole(draft) {
    const removed = new Set<string>(draft.removed.map(({ id }) => id));
    for (const { origin, id, what, kinds } of endsOf(draft)) {
      if (draft.ids.has(id) || (what === 'page' && removed.has(id))) continue;
      const expected = kinds.length < 4 ? `the id of ${kinds.map((kind) => (/^[aeiou]/.test(kind) ? `an ${kind}` : `a ${kind}`)).join(' or ')}` : 'the id of an entry';
      yield { file: origin.file, place: draft.at(origin), message: `Unexpected ${what} ${show(id)}, expected ${expected}`, ...hintForId(draft, id) };
    }
  },
};
