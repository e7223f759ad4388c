import { fileStart } from '../diagnostic.ts';
import type { Rule } from './rule.ts';

/** An empty record is a wrong folder, not a site. */
export const noContent: Rule = {
  id: 'no-content',
  severity: 'error',
  *whole({ ids }) {
    if (ids.size > 0) return;
    yield { file: 'content', place: fileStart, message: 'Unexpected folder without entries, expected content/<kind>s/<id>.mdx', hint: 'run the command in the root of the repository, or name it with --root' };
  },
};
