import { roleIds } from '../../words/index.ts';
import { nearest, show } from '../text.ts';
import type { Rule } from './rule.ts';

/** A role in one language only would stand untranslated on the other page. */
export const unknownRole: Rule = {
  id: 'unknown-role',
  severity: 'error',
  issue({ file, issue, path, found, at }) {
    if (path.at(-1) !== 'role' || typeof found !== 'string' || issue.code !== 'invalid_value') return undefined;
    const near = nearest(found.toLowerCase().replaceAll(' ', '-'), roleIds);
    const own = `write { en: ${JSON.stringify(found)}, ar: … }`;
    return { file, place: at(path), message: `Unexpected role ${show(found)}, expected an id of the roles table or both languages`, hint: near === undefined ? own : `did you mean ${near}? Else ${own}` };
  },
};
