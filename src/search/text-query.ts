/** Queries of the full-text index: it takes words as they are written in the texts, and readers write them otherwise. Pure. */

/** Letters at the end of Arabic words that writers take for one another. */
const ends: readonly (readonly [from: RegExp, to: string])[] = [[/ه(?![\p{L}\p{M}])/gu, 'ة'], [/ة(?![\p{L}\p{M}])/gu, 'ه'], [/ى(?![\p{L}\p{M}])/gu, 'ي'], [/ي(?![\p{L}\p{M}])/gu, 'ى']];

/** What to ask for a query, with digits as the texts have them, and Arabic words with either of the letters that may end them. */
export function textQueries(query: string): string[] {
  const text = query
    .replaceAll(/[\u0660-\u0669\u06f0-\u06f9]/gu, (digit) => String(digit.codePointAt(0)! & 0xf))
    .replaceAll(/[^\p{L}\p{M}\p{N}"'’-]+/gu, ' ')
    .trim();
  return text === '' ? [] : [...new Set([text, ...ends.map(([from, to]) => text.replaceAll(from, to))])];
}
