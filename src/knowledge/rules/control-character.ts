import type { Rule } from './rule.ts';

/** Controls but tab and line feed, and the marks that turn the direction of what follows: text would not read as it is written. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
export const unseen = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069\ufeff]/gu;

export const controlCharacter: Rule = {
  id: 'control-character',
  severity: 'error',
  *text({ path, text }) {
    for (const [index, line] of text.split('\n').entries()) {
      for (const match of line.matchAll(unseen)) {
        const code = match[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
        yield {
          file: path,
          place: { line: index + 1, column: match.index + 1, endLine: index + 1, endColumn: match.index + 2 },
          message: `Unexpected control character U+${code}, expected letters that can be seen`,
          hint: 'delete it; the site sets the direction of each text by itself',
        };
      }
    }
  },
};
