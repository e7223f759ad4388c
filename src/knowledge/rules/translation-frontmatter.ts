import { fileStart } from '../diagnostic.ts';
import type { Rule } from './rule.ts';

/** The facts stand once, in the main file; a second copy would go its own way. */
export const translationFrontmatter: Rule = {
  id: 'translation-frontmatter',
  severity: 'error',
  *read({ path, frontmatter }, { role }) {
    if (role !== 'translation' || frontmatter === 'missing') return;
    yield { file: path, place: fileStart, message: 'Unexpected frontmatter in a translation, expected Arabic prose alone', hint: 'the Arabic name and summary belong in the main file' };
  },
};
