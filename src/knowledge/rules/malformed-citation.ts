import { citationsIn } from '../prose/citation.ts';
import { show } from '../text.ts';
import type { Rule } from './rule.ts';

/** Brackets with an at sign that are no citation would stand on the page as they are. */
export const malformedCitation: Rule = {
  id: 'malformed-citation',
  severity: 'error',
  *node(node, { path, text }) {
    if (node.type !== 'text') return;
    for (const citation of citationsIn(node, text)) {
      if (citation.items.length > 0) continue;
      yield { file: path, place: citation.place, message: `Unexpected citation ${show(citation.text)}, expected [@source-id], [@source-id, para. 3] or several with semicolons`, hint: 'an id has small letters, digits and hyphens' };
    }
  },
};
