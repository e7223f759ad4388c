/** The words that the explorer says itself: a part of those of the page's language, which the page carries as data. */

import type { Words } from '../words/index.ts';

const uiKeys = ['claim', 'role', 'date', 'address', 'sourcesHeading', 'openPage', 'shownNow', 'noEntryOfThisName', 'notInGraph', 'graphNotLoaded', 'claimNotLoaded', 'tryAgain', 'comma'] as const;
const countKeys = ['entity', 'claim'] as const;

export type ExplorerWords = Pick<Words, 'kinds' | 'subkinds' | 'relations'> & {
  readonly counts: Pick<Words['counts'], (typeof countKeys)[number]>;
  readonly ui: Pick<Words['ui'], (typeof uiKeys)[number]>;
};

function pick<T extends object, K extends keyof T>(from: T, keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(keys.map((key) => [key, from[key]])) as Pick<T, K>;
}

/** Takes them from the words of a language. */
export function explorerWords(words: Words): ExplorerWords {
  return { ...pick(words, ['kinds', 'subkinds', 'relations']), counts: pick(words.counts, countKeys), ui: pick(words.ui, uiKeys) };
}
