/** The words that the explorer says itself: a part of those of the page's language, which the page carries as data. */

import type { Words } from '../words/index.ts';

export type ExplorerWords = Pick<Words, 'kinds' | 'subkinds' | 'relations'> & {
  readonly counts: Pick<Words['counts'], 'entity' | 'claim' | 'result'>;
  readonly ui: Pick<
    Words['ui'],
    | 'claim' | 'claims' | 'role' | 'date' | 'address' | 'sourcesHeading' | 'openPage' | 'shownNow' | 'noEntryOfThisName' | 'notInGraph' | 'graphNotLoaded'
    | 'claimNotLoaded' | 'tryAgain' | 'graphChoose' | 'comma' | 'andMore'
  >;
};

/** Takes them from the words of a language. */
export function explorerWords({ kinds, subkinds, relations: labels, counts, ui }: Words): ExplorerWords {
  const { claim, claims, role, date, address, sourcesHeading, openPage, shownNow, noEntryOfThisName, notInGraph, graphNotLoaded, claimNotLoaded, tryAgain, graphChoose, comma, andMore } = ui;
  return {
    kinds,
    subkinds,
    relations: labels,
    counts: { entity: counts.entity, claim: counts.claim, result: counts.result },
    ui: { claim, claims, role, date, address, sourcesHeading, openPage, shownNow, noEntryOfThisName, notInGraph, graphNotLoaded, claimNotLoaded, tryAgain, graphChoose, comma, andMore },
  };
}
