import { show } from '../text.ts';
import type { Rule } from './rule.ts';

/** A provision's id is its address on the page. */
export const duplicateProvision: Rule = {
  id: 'duplicate-provision',
  severity: 'error',
  *whole(draft) {
    for (const { file, fields } of draft.entities) {
      const seen = new Set<string>();
      for (const [index, { id }] of ('provisions' in fields ? (fields.provisions ?? []) : []).entries()) {
        if (seen.has(id)) {
          const place = draft.at({ file, path: ['provisions', index, 'id'] });
          yield { file, place, message: `Unexpected second provision ${show(id)}, expected an id of its own`, hint: 'a part of a paragraph takes a letter: p4a, p4b' };
        }
        seen.add(id);
      }
    }
  },
};
