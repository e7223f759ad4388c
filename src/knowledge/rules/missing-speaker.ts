import { relations } from '../relations.ts';
import { show } from '../text.ts';
import type { Rule } from './rule.ts';

/** An accusation is somebody's, never the site's. */
export const missingSpeaker: Rule = {
  id: 'missing-speaker',
  severity: 'error',
  *whole(draft) {
    for (const { relation, to, claimedBy, origin } of draft.claims) {
      if (!relations[relation].account || claimedBy !== undefined) continue;
      yield { file: origin.file, place: draft.at(origin), message: `Unexpected ${relation} ${show(to.id)} without a speaker, expected claimed-by`, hint: 'add claimed-by: with the id of who says so' };
    }
  },
};
