/** The words that the explorer says: a part of those of a language, which its script loads as data. */

import type { Words } from './keys.ts';
import { sentenceKeys, sentenceUiKeys } from './sentence.ts';

const keys = [...sentenceKeys, 'kinds', 'subkinds', 'attendance', 'explorer', 'vote', 'months', 'dates'] as const;
const uiKeys = [
  ...sentenceUiKeys, 'claim', 'role', 'date', 'address', 'sourcesHeading', 'whereSourcesDiffer', 'openPage', 'shownNow', 'noEntryOfThisName', 'notInGraph', 'graphNotLoaded', 'claimNotLoaded', 'tryAgain', 'semicolon', 'firstView',
] as const;
const countKeys = ['entity', 'claim', 'source', 'way', 'step'] as const;

/** The part, as data. */
export type CarriedWords = Pick<Words, (typeof keys)[number]> & {
  readonly counts: Pick<Words['counts'], (typeof countKeys)[number]>;
  readonly ui: Pick<Words['ui'], (typeof uiKeys)[number]>;
};

function pick<T extends object, K extends keyof T>(from: T, names: readonly K[]): Pick<T, K> {
  return Object.fromEntries(names.map((name) => [name, from[name]])) as Pick<T, K>;
}

/** Takes them from the words of a language. */
export function carriedWords(words: Words): CarriedWords {
  return { ...pick(words, keys), counts: pick(words.counts, countKeys), ui: pick(words.ui, uiKeys) } as CarriedWords;
}
