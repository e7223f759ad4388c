import { fileStart } from '../diagnostic.ts';
import type { Rule } from './rule.ts';

/** Bytes that a content file may have: some hundred pages of prose. */
export const fileLimit = 256 * 1024;
/** The bibliography of a year is a list, not a page; it may be longer. */
export const listLimit = 4 * 1024 * 1024;

/** A huge file is a mistake, or meant to exhaust the build. */
export const tooLarge: Rule = {
  id: 'too-large',
  severity: 'error',
  *raw({ path, bytes }) {
    const limit = path.endsWith('.yaml') ? listLimit : fileLimit;
    if (bytes.length <= limit) return;
    const message = `Unexpected size of ${bytes.length} bytes, expected at most ${limit}`;
    yield { file: path, place: fileStart, message, hint: 'split it by subject, and link the parts' };
  },
};
