/** Search by name, in any script and spelling: whole names first, then beginnings, then what sounds alike. Pure. */

import { type Sound, soundDistance, soundOf } from './sounds.ts';
import { wordsOf } from './words-of.ts';

/** An entry as search knows it. */
export interface Named {
  readonly id: string;
  /** Its names, the best known first. */
  readonly names: readonly string[];
  /** Words of its names in further languages, parted by spaces. */
  readonly further?: string;
  /** How much is said of it, and whether it yields to others of the same name: both decide between equals. */
  readonly claims: number;
  readonly minor?: boolean;
}

interface Entry {
  readonly id: string;
  /** Numbers of the words of each name, and of two that stand together written as one: less than zero. */
  readonly names: readonly (readonly number[])[];
  readonly all: readonly number[];
  readonly bonus: number;
}

/** Names made ready for search. */
export interface NameIndex {
  readonly words: readonly string[];
  readonly sounds: readonly Sound[];
  /** How many entries have a word. */
  readonly counts: readonly number[];
  readonly entries: readonly Entry[];
}

/** Most letters and words of a query that are looked at, and most words of a name that are also read as one. */
const longest = 120;
const mostWords = 10;
const mostJoined = 5;

/** Makes names ready for search. */
export function indexNames(list: readonly Named[]): NameIndex {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  const number = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    counts.push(0);
    numbers.set(word, numbers.size);
    return numbers.size - 1;
  };
  const entries = list.map(({ id, names, further = '', claims, minor = false }): Entry => {
    const read = names.map(wordsOf);
    const joined = read.filter((words) => words.length <= mostJoined).flatMap((words) => words.slice(1).map((word, index) => words[index]! + word).concat(words.length > 2 ? words.join('') : []));
    const numbered = read.map((words) => words.map(number));
    const all = [...new Set([...numbered.flat(), ...wordsOf(further).map(number), ...joined.map(number)])];
    for (const word of all) counts[word]!++;
    return { id, names: numbered, all, bonus: 0.03 * Math.log10(1 + claims) - (minor ? 0.06 : 0) };
  });
  const words = [...numbers.keys()];
  return { words, sounds: words.map(soundOf), counts, entries };
}

/** How well a known word stands for one of a query: 1 for the word itself, then for one that it begins, then for one that sounds alike, or that it is part of; 0 for none of these. */
function likeness(word: string, sound: Sound, known: string, other: Sound): number {
  if (known === word) return 1;
  const isNumber = /\p{Number}/u.test(word);
  if (known.startsWith(word)) return isNumber ? 0.4 : 0.7 + 0.25 * (word.length / known.length);
  if (isNumber) return 0;
  const [length, longer] = [sound.signs.length, other.signs.length];
  if (length < 2 || longer < 2) return 0;
  const limit = Math.min(2.3, length <= 3 ? 0.4 : 0.3 * length);
  const distance = Math.abs(longer - length) > 4 ? Number.POSITIVE_INFINITY : soundDistance(sound, other, limit);
  const alike = distance <= limit ? 0.9 - 0.25 * distance - (sound.signs[0] === other.signs[0] ? 0 : 0.06) : 0;
  if (alike < 0.6 && word.length > 3 && known.includes(word)) return 0.6;
  if (alike === 0 && length > 4 && longer > length && soundDistance(sound, other, 0.8, true) <= 0.8) return 0.5;
  return alike;
}

/** Words that a word of a query may mean, with how well. */
function meanings(word: string, { words, sounds }: NameIndex): Map<number, number> {
  const found = new Map<number, number>();
  const sound = soundOf(word);
  for (const [index, known] of words.entries()) {
    const like = likeness(word, sound, known, sounds[index]!);
    if (like > 0) found.set(index, like);
  }
  return found;
}

interface Asked {
  readonly weight: number;
  readonly meanings: ReadonlyMap<number, number>;
}

/** How well some words answer what is asked, 0 to 1. */
function answer(words: readonly number[], asked: readonly Asked[]): number {
  let sum = 0;
  let weights = 0;
  for (const { weight, meanings: known } of asked) {
    let best = 0;
    for (const word of words) best = Math.max(best, known.get(word) ?? 0);
    sum += weight * best;
    weights += weight;
  }
  return sum / weights;
}

/** The share of a name's words that the query names. */
function covered(words: readonly number[], asked: readonly Asked[]): number {
  return words.filter((word) => asked.some(({ meanings: known }) => (known.get(word) ?? 0) > 0.5)).length / words.length;
}

/** Ways to read a query: as it is written, with two neighbours as one word, and all as one. */
function readings(query: string): string[][] {
  const words = wordsOf(query.slice(0, longest)).slice(0, mostWords);
  const joined = words.length > 4 ? [] : words.slice(1).map((word, index) => [...words.slice(0, index), words[index]! + word, ...words.slice(index + 2)]);
  return [words, ...joined, ...(words.length > 2 && words.length < 5 ? [[words.join('')]] : [])];
}

const least = 0.5;

/** Ids of the entries whose names answer a query, the best first. */
export function findNames(index: NameIndex, query: string, most: number): string[] {
  const known = new Map<string, Asked>();
  const ask = (word: string): Asked => {
    const asked = known.get(word);
    if (asked !== undefined) return asked;
    const found = meanings(word, index);
    const exact = [...found].filter(([, likeness]) => likeness === 1).reduce((sum, [at]) => sum + index.counts[at]!, 0);
    const made = { weight: 1 / Math.log2(4 + (exact || 8)), meanings: found };
    known.set(word, made);
    return made;
  };
  const asked = readings(query).filter((words) => words.length > 0).map((words) => words.map(ask));
  const scores = index.entries.map(({ id, names, all, bonus }) => {
    let best = 0;
    for (const [at, words] of asked.entries()) {
      const whole = answer(all, words);
      if (whole < least) continue;
      const named = Math.max(0.8 * whole, ...names.map((name) => answer(name, words) * (0.82 + 0.18 * covered(name, words))));
      best = Math.max(best, named - (at === 0 ? 0 : 0.03));
    }
    return { id, score: best === 0 ? 0 : best + bonus };
  });
  const top = Math.max(...scores.map(({ score }) => score), 0);
  return scores
    .filter(({ score }) => score > 0 && score > 0.72 * top)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, most)
    .map(({ id }) => id);
}
