import { dateOf } from '../base.ts';
import { dayRange, toDate } from '../date.ts';
import { show } from '../text.ts';
import type { Rule } from './rule.ts';

/** Nobody speaks at a meeting before it begins. */
export const earlyStatement: Rule = {
  id: 'early-statement',
  severity: 'error',
  *whole(draft) {
    for (const { page, relation, to } of draft.claims) {
      const [statement, occasion] = [draft.entityOf.get(page), draft.entityOf.get(to.id)];
      if (relation !== 'said-at' || statement?.kind !== 'statement' || occasion === undefined) continue;
      const held = dateOf(occasion);
      if (held === undefined || dayRange(toDate(statement.fields.date)).last >= dayRange(toDate(held)).first) continue;
      yield {
        file: statement.file,
        place: draft.at({ file: statement.file, path: ['date'] }),
        message: `Unexpected date ${show(statement.fields.date)}, expected one not before its occasion ${show(held)}`,
        hint: `see ${occasion.file}; words from before a meeting were not said at it`,
        related: occasion.file,
      };
    }
  },
};
