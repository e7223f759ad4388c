import { fileStart } from '../diagnostic.ts';
import { endsOf } from './ends.ts';
import { mentionsIn } from './mentions.ts';
import type { Rule } from './rule.ts';

/**
 * An entry that links to nothing and is named nowhere is found by nobody; its own prose does not draw it in.
 * Topics are a closed list, whole before any text has a provision on each of them.
 */
export const unlinkedEntity: Rule = {
  id: 'unlinked-entity',
  severity: 'warning',
  *whole(draft) {
    if (!draft.complete) return;
    const linked = new Set<string>();
    for (const { page, id } of endsOf(draft)) if (page !== undefined) linked.add(page).add(id);
    for (const file of draft.files.values()) {
      const own = file.path.split('/').at(-1)!.split('.')[0];
      for (const id of mentionsIn(file).entries) if (id !== own) linked.add(id);
    }
    for (const { kind, id, file } of draft.entities) {
      if (kind === 'topic' || linked.has(id)) continue;
      yield { file, place: fileStart, message: 'Unexpected entry without a link, expected a claim from it or to it, or a link in prose', hint: 'add links: with a source, or link to it from the entry to which it belongs' };
    }
  },
};
