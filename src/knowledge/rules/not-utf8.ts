import { fileStart, type Place } from '../diagnostic.ts';
import { decode, roleOf } from '../read.ts';
import type { Rule } from './rule.ts';

/** The place of the first byte that is no UTF-8: the longest start of the file that is, ends before it. */
function firstFault(bytes: Uint8Array): Place {
  let [good, bad] = [0, bytes.length];
  const reads = (length: number) => [0, 1, 2, 3].some((more) => length + more <= bytes.length && decode(bytes.subarray(0, length + more)) !== undefined);
  while (good + 1 < bad) {
    const middle = (good + bad) >> 1;
    if (reads(middle)) good = middle;
    else bad = middle;
  }
  const before = new TextDecoder().decode(bytes.subarray(0, good)).split(/\r\n?|\n/);
  return { ...fileStart, line: before.length, column: before.at(-1)!.length + 1 };
}

/** Another encoding turns names into other names. */
export const notUtf8: Rule = {
  id: 'not-utf8',
  severity: 'error',
  *raw({ path, bytes }) {
    if (roleOf(path) === undefined || decode(bytes) !== undefined) return;
    yield { file: path, place: firstFault(bytes), message: 'Unexpected bytes, expected text in UTF-8', hint: 'save the file as UTF-8' };
  },
};
