/** Small questions about words: how they begin, how many there are, which are the same to a reader, which known one is nearest to a mistyped one. */

import { visible } from './seen.ts';

/** Code-unit order, the same on every machine; for lists that a program reads. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A text with a capital at its beginning; scripts without them stay as they are. */
export function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** Letters that Arabic typists take for one another, and those of Persian keyboards. */
const alike: Readonly<Record<string, string>> = { ة: 'ه', ى: 'ي', ی: 'ي', ک: 'ك', ء: '' };

/**
 * A text as people compare it: letters and digits alone, parted by single spaces, without case, accents, Arabic vowel
 * signs, hamza and stretching; ة is ه, ى is ي, and digits are 0-9.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[\p{Mark}\u0640]/gu, '')
    .toLowerCase()
    .replaceAll(/[ةىیکء]/gu, (letter) => alike[letter]!)
    .replaceAll(/[\u0660-\u0669\u06f0-\u06f9]/gu, (digit) => String(digit.codePointAt(0)! & 0xf))
    .replaceAll(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();
}

/** How many words a text has: runs between white space. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== '').length;
}

/**
 * Edits (insert, delete, replace, swap of neighbours) that turn one word into another.
 * Optimal string alignment: https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance
 */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, before[j - 2]! + 1);
      row.push(best);
    }
    before = previous;
    previous = row;
  }
  return previous[b.length]!;
}

/** The known word nearest to a given one, or undefined when none is near: more than a third of its letters differ. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const limit = Math.max(1, Math.floor(word.length / 3));
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of [...known].sort(compareText)) {
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
    const distance = editDistance(word, candidate);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** Longest list of known words that a message prints. */
const listed = 12;

/** `a, b or c`, for messages; a long list is cut and says so. */
export function listWords(words: readonly string[]): string {
  if (words.length > listed) return `${words.slice(0, listed).join(', ')} … (${words.length} in all)`;
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

/** A text cut to so many letters, with a mark where it was longer. */
export function cut(text: string, most: number): string {
  const letters = [...text];
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : text;
}

/** A value as a message shows it: in quotation marks, cut to 40 letters, without signs that cannot be seen. */
export function show(value: unknown): string {
  return `"${cut(visible(typeof value === 'object' ? JSON.stringify(value) : String(value)), 40)}"`;
}
