import { dateForms, dayForm } from '../date.ts';
import { show } from '../text.ts';
import type { Rule } from './rule.ts';

const hints: Readonly<Record<string, string>> = {
  [dateForms]: 'year, month and day in this order, with hyphens; ~ is about, ? is perhaps',
  [dayForm]: 'year, month and day in this order, with hyphens',
};

/** A date that is not EDTF, or no day of the calendar. */
export const malformedDate: Rule = {
  id: 'malformed-date',
  severity: 'error',
  issue({ file, issue, path, found, at }) {
    if (issue.code !== 'custom') return undefined;
    const date = issue.params?.date as { expected: string; problem: string } | undefined;
    if (date === undefined || date.problem === 'order') return undefined;
    return { file, place: at(path), message: `Unexpected date ${show(found)}, expected ${date.expected}`, hint: hints[date.expected] ?? `write ${dateForms}` };
  },
};
