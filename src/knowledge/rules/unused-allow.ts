import { show } from '../text.ts';
import type { Rule } from './rule.ts';

/** A warning that is switched off and does not occur: its reason has gone, or it hides the next one. */
export const unusedAllow: Rule = {
  id: 'unused-allow',
  severity: 'warning',
  *allowed(draft, allowed) {
    if (!draft.complete) return;
    const used = new Set(allowed.map(({ file, rule }) => `${file} ${rule}`));
    for (const { file, fields } of draft.entities) {
      for (const [index, { rule }] of (fields.allow ?? []).entries()) {
        if (!draft.warnings.has(rule) || used.has(`${file} ${rule}`)) continue;
        yield { file, place: draft.at({ file, path: ['allow', index] }), message: `Unexpected allow of ${show(rule)}, expected such a warning in this entry`, hint: 'remove it' };
      }
    }
  },
};
