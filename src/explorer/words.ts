/** The words that the explorer says itself: a part of those of the page's language, which the page carries as data. */

import type { Words } from '../words/index.ts';
import { sentenceKeys, sentenceUiKeys } from '../words/sentence.ts';

const keys = [...sentenceKeys, 'kinds', 'subkinds'] as const;
const uiKeys = [...sentenceUiKeys, 'claim', 'role', 'date', 'address', 'sourcesHeading', 'openPage', 'shownNow', 'noEntryOfThisName', 'notInGraph', 'graphNotLoaded', 'claimNotLoaded', 'tryAgain'] as const;
const countKeys = ['entity', 'claim'] as const;

export type ExplorerWords = Pick<Words, (typeof keys)[number]> & {
  readonly counts: Pick<Words['counts'], (typeof countKeys)[number]>;
  readonly ui: Pick<Words['ui'], (typeof uiKeys)[number]>;
};

function pick<T extends object, K extends keyof T>(from: T, names: readonly K[]): Pick<T, K> {
  return Object.fromEntries(names.map((name) => [name, from[name]])) as Pick<T, K>;
}

/** Takes them from the words of a language. */
export function explorerWords(words: Words): ExplorerWords {
  return { ...pick(words, keys), counts: pick(words.counts, countKeys), ui: pick(words.ui, uiKeys) };
}
