import type { Rule } from './rule.ts';

/** A conflict of two changes that Git has left in the file for somebody to resolve. */
export const mergeConflict: Rule = {
  id: 'merge-conflict',
  severity: 'error',
  *text({ path, text }) {
    if (!text.includes('<<<<<<<') && !text.includes('>>>>>>>')) return;
    for (const [index, line] of text.split('\n').entries()) {
      if (!/^(?:<{7}|>{7}) /.test(line)) continue;
      const place = { line: index + 1, column: 1, endLine: index + 1, endColumn: line.length + 1 };
      yield { file: path, place, message: `Unexpected mark ${line.slice(0, 7)} of a merge conflict, expected one of its two sides`, hint: 'keep what is right, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>' };
    }
  },
};
