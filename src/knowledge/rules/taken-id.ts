import { show } from '../text.ts';
import type { Rule } from './rule.ts';

/** A former id leads to one page: it cannot be the id, or the former id, of another. */
export const takenId: Rule = {
  id: 'taken-id',
  severity: 'error',
  *whole(draft) {
    const former = new Map<string, string>();
    for (const { file, fields } of draft.entities) {
      for (const [index, id] of (fields.was ?? []).entries()) {
        const other = draft.ids.get(id)?.[0] ?? former.get(id);
        if (other !== undefined) yield { file, place: draft.at({ file, path: ['was', index] }), message: `Unexpected former id ${show(id)}, expected one that nothing has`, hint: `${other} has it`, related: other };
        former.set(id, file);
      }
    }
  },
};
