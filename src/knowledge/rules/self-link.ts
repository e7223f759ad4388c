import { show } from '../text.ts';
import type { Rule } from './rule.ts';

/** Nothing is linked to itself. */
export const selfLink: Rule = {
  id: 'self-link',
  severity: 'error',
  *whole(draft) {
    for (const claim of draft.claims) {
      if (claim.to.id !== claim.page) continue;
      const origin = { file: claim.origin.file, path: [...claim.origin.path, 'to'] };
      yield { file: origin.file, place: draft.at(origin), message: `Unexpected ${claim.relation} ${show(claim.page)} on its own page, expected another entry`, hint: 'remove it, or name the other end' };
    }
  },
};
