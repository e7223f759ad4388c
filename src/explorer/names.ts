/** Search by name, in any script and spelling that the record knows. Pure. */

import { foldText } from '../knowledge/text.ts';

/** An entity's names in all languages, with its aliases, numbers and symbols, folded. */
export interface NameIndex {
  readonly id: string;
  readonly folded: readonly string[];
}

/** Names made ready for search: the i-th list is that of the i-th id. What is folded already stays as it is. */
export function indexNames(ids: readonly string[], names: readonly (readonly string[])[]): NameIndex[] {
  return ids.map((id, index) => ({ id, folded: [...new Set(names[index]!.map(foldText))] }));
}

/** How well a name answers: whole, each word of the query beginning a word of it, or anywhere; 0 is no answer. */
function score(name: string, query: string): number {
  if (name === query) return 3;
  const words = query.split(' ');
  if (words.every((word) => ` ${name}`.includes(` ${word}`))) return 2;
  return words.every((word) => name.includes(word)) ? 1 : 0;
}

/** Ids whose names answer a query, the best first; `weight` decides between equals, then the id. */
export function findNames(index: readonly NameIndex[], query: string, weight: (id: string) => number, most: number): string[] {
  const folded = foldText(query.slice(0, 200));
  if (folded === '') return [];
  return index
    .map(({ id, folded: names }) => ({ id, score: Math.max(...names.map((name) => score(name, folded))) }))
    .filter((found) => found.score > 0)
    .sort((a, b) => b.score - a.score || weight(b.id) - weight(a.id) || (a.id < b.id ? -1 : 1))
    .slice(0, most)
    .map(({ id }) => id);
}
