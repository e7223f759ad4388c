/** Markdown over which its parser would sit for minutes: its time grows with the square of the signs in a paragraph, and of the lines in a file. */

import type { Place } from './diagnostic.ts';

/** Signs in one paragraph, and lines in one file, at most: several times what prose has. */
const most = { signs: 800, lines: 2000 } as const;

const signs = /[!-/:-@[-`{-~]/g;

/** The first place at which there are too many, and what they are too many of; undefined where it is prose. */
export function crowded(text: string): { readonly place: Place; readonly reason: string } | undefined {
  let [line, start, count] = [1, 0, 0];
  for (const [index, row] of text.split('\n').entries()) {
    if (row.trim() === '') [start, count] = [index + 1, 0];
    count += row.match(signs)?.length ?? 0;
    line = index + 1;
    if (count > most.signs) return { place: { line: start + 1, column: 1 }, reason: `more than ${most.signs} signs in a paragraph` };
    if (line > most.lines) return { place: { line, column: 1 }, reason: `more than ${most.lines} lines` };
  }
  return undefined;
}
