/** A difference as plain text, for a terminal. */

import { cut } from '../knowledge/text.ts';
import type { Difference } from './difference.ts';
import { type Item, outlineOf } from './outline.ts';

/** Letters of a value that are shown; JSON has all. */
const most = 400;

function print({ words, inner }: Item, depth: number): string {
  const line = words.map((word) => (typeof word === 'string' ? word : cut(word.quoted, most))).join('');
  return `${'  '.repeat(depth)}${line}\n${inner.map((one) => print(one, depth + 1)).join('')}`;
}

/** Writes it: the summary, then the sections with items indented below what they belong to. */
export function formatText(difference: Difference): string {
  const { summary, sections } = outlineOf(difference);
  return [`${summary}\n`, ...sections.map(({ heading, items }) => `\n${heading}\n${items.map((one) => print(one, 1)).join('')}`)].join('');
}
