import { fileStart } from '../diagnostic.ts';
import { show } from '../text.ts';
import type { Rule } from './rule.ts';

/** An id is one entity's over all kinds, and one source's over all years. */
export const duplicateId: Rule = {
  id: 'duplicate-id',
  severity: 'error',
  *whole({ ids, sourceIds, at }) {
    for (const [id, files] of ids) {
      for (const file of files.slice(1)) {
        yield { file, place: fileStart, message: `Unexpected second entry ${show(id)}, expected an id of its own`, hint: `the first is ${files[0]}`, related: files[0]! };
      }
    }
    for (const [id, origins] of sourceIds) {
      for (const origin of origins.slice(1)) {
        const first = origins[0]!.file;
        yield { file: origin.file, place: at(origin, 'key'), message: `Unexpected second source ${show(id)}, expected an id of its own`, hint: `the first is in ${first}`, related: first };
      }
    }
  },
};
