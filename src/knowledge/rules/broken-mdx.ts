import type { Rule } from './rule.ts';

/** Prose in which a tag or brace is opened and not closed. */
export const brokenMdx: Rule = {
  id: 'broken-mdx',
  severity: 'error',
  *read({ path, bodyFault }) {
    if (bodyFault === undefined) return;
    const reason = bodyFault.reason.split('\n')[0]!;
    yield { file: path, place: bodyFault.place, message: `Unexpected markup (${reason}), expected plain Markdown`, hint: 'write \\< and \\{ where the signs themselves are meant' };
  },
};
