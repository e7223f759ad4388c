import { listWords, nearest, show } from '../text.ts';
import type { Rule } from './rule.ts';

/** A warning may be switched off with a reason; an error is mended. */
export const refusedAllow: Rule = {
  id: 'refused-allow',
  severity: 'error',
  *whole(draft) {
    for (const { file, fields } of draft.entities) {
      for (const [index, { rule }] of (fields.allow ?? []).entries()) {
        if (draft.warnings.has(rule)) continue;
        const near = nearest(rule, draft.warnings);
        const hint = near === undefined ? `errors cannot be switched off; warnings are ${listWords([...draft.warnings])}` : `did you mean "${near}"?`;
        yield { file, place: draft.at({ file, path: ['allow', index, 'rule'] }), message: `Unexpected allow of ${show(rule)}, expected a check that gives warnings`, hint };
      }
    }
  },
};
