import { show } from '../text.ts';
import type { Rule } from './rule.ts';

/** Every claim has its own source, or is marked as a grouping of ours; not both. */
export const uncitedClaim: Rule = {
  id: 'uncited-claim',
  severity: 'error',
  *whole(draft) {
    for (const { relation, to, cite, editorial, origin } of draft.claims) {
      if ((cite.length > 0) !== editorial) continue;
      const end = to.provision === undefined ? to.id : `${to.id}#${to.provision}`;
      const what = `${relation} ${show(end)}`;
      yield editorial
        ? { file: origin.file, place: draft.at(origin), message: `Unexpected source of the grouping ${what}, expected cite or editorial, not both`, hint: 'remove editorial: true where a source says it' }
        : { file: origin.file, place: draft.at(origin), message: `Unexpected ${what} without a source, expected cite`, hint: `write { to: ${end}, cite: … }, or editorial: true for a grouping made here` };
    }
  },
};
