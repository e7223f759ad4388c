import { show } from '../text.ts';
import type { Rule } from './rule.ts';

/** A field without which a page cannot be shown. */
export const missingField: Rule = {
  id: 'missing-field',
  severity: 'error',
  issue({ file, path, found, at }) {
    if (found !== undefined || path.length === 0) return undefined;
    const key = String(path.at(-1));
    const parent = path.slice(0, -1);
    const where = parent.length === 0 ? (file.endsWith('.yaml') ? 'the entry' : 'the frontmatter') : show(parent.filter((part) => typeof part === 'string').join('.'));
    return { file, place: at(parent, 'key'), message: `Unexpected end of ${where}, expected the field ${show(key)}`, hint: `add ${key}:` };
  },
};
