/** Text of strangers as GitHub shows it letter by letter: no mention, link, picture or mark-up in it is one. */

import { unseen } from '../knowledge/seen.ts';

/** A text with what is not seen written out, as `\u{202e}`. */
export function visible(text: string): string {
  return text.replaceAll('\r\n', '\n').replaceAll(unseen, (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`);
}

/** A fenced block of Markdown that nothing in the text can end. */
export function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/~+/g)].map(([run]) => run.length));
  const fence = '~'.repeat(longest + 1);
  return `${fence}text\n${text.replace(/\n*$/, '\n')}${fence}`;
}

/** The lines of a text from its start that fit into so many characters; the last says how many are left out. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const kept = text.slice(0, limit + 1).split('\n').slice(0, -1);
  return `${kept.map((line) => `${line}\n`).join('')}… and ${text.split('\n').length - kept.length} more lines`;
}
