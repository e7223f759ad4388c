import { fileStart } from '../diagnostic.ts';
import { show } from '../text.ts';
import type { Rule } from './rule.ts';

/** An id leads to one thing: a former id, and that of an entry that was removed, cannot be the id or the former id of another, nor can a story have any of these. */
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
    for (const { id, origin: { file, path } } of draft.removed) {
      const other = draft.ids.get(id)?.[0] ?? former.get(id);
      const hint = other === file ? 'it stands in the list already' : `${other} has it; take it out of the list, or give that entry another id`;
      if (other !== undefined) yield { file, place: draft.at({ file, path: [...path, 'id'] }), message: `Unexpected removed id ${show(id)}, expected one that nothing has`, hint, related: other };
      former.set(id, file);
    }
    for (const { id, file } of draft.stories) {
      const other = draft.ids.get(id)?.[0] ?? former.get(id);
      if (other !== undefined) yield { file, place: fileStart, message: `Unexpected story ${show(id)}, expected an id that no entry has or had`, hint: `${other} has it; give the file another name`, related: other };
    }
  },
};
