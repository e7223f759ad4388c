import { dateForms } from '../date.ts';
import { show } from '../text.ts';
import type { Rule } from './rule.ts';

/** A date that is not EDTF, or no day of the calendar. */
export const malformedDate: Rule = {
  id: 'malformed-date',
  severity: 'error',
  issue({ file, issue, path, found, at }) {
    if (issue.code !== 'custom') return undefined;
    const date = issue.params?.date as { expected: string; problem: string } | undefined;
    if (date === undefined || date.problem === 'order') return undefined;
    const hint = date.expected === dateForms ? 'year, month and day in this order, with hyphens; ~ is about, ? is perhaps' : `write ${dateForms}`;
    return { file, place: at(path), message: `Unexpected date ${show(found)}, expected ${date.expected}`, hint };
  },
};
