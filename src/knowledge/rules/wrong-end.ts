import { listWords, show } from '../text.ts';
import { endsOf, kindOf } from './ends.ts';
import type { Rule } from './rule.ts';

/** A link whose other end is of a kind that the relation cannot have. */
export const wrongEnd: Rule = {
  id: 'wrong-end',
  severity: 'error',
  *whole(draft) {
    for (const { origin, id, what, kinds } of endsOf(draft)) {
      const kind = kindOf(draft, id);
      if (kind === undefined || kinds.includes(kind)) continue;
      yield {
        file: origin.file,
        place: draft.at(origin),
        message: `Unexpected ${kind} ${show(id)} as ${what}, expected ${listWords(kinds)}`,
        hint: 'name the right entry, or use another relation; the data model lists what each may link',
      };
    }
  },
};
