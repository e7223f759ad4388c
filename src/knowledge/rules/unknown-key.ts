import { listWords, nearest, show } from '../text.ts';
import type { Rule } from './rule.ts';

/** A key that the kind does not have: most often a typing mistake, and its value would be lost. */
export const unknownKey: Rule = {
  id: 'unknown-key',
  severity: 'error',
  issue({ file, issue, path, known, at }) {
    if (issue.code !== 'unrecognized_keys') return undefined;
    const key = issue.keys[0]!;
    const near = nearest(key, known);
    return {
      file,
      place: at([...path, key], 'key'),
      message: `Unexpected key ${show(key)}, expected ${known.length === 0 ? 'none' : `one of ${listWords(known)}`}`,
      hint: near === undefined ? 'remove it, or see the data model for the keys of this kind' : `did you mean "${near}"?`,
    };
  },
};
