/** What rendering has to know of the page on which its HTML will stand. */

import { type Words, words } from '../../words/index.ts';
import type { KnowledgeBase } from '../base.ts';
import type { Reference, SourceId } from '../id.ts';
import type { Locale } from '../locale.ts';

export interface PageContext {
  readonly base: KnowledgeBase;
  readonly locale: Locale;
  /** Cites a source: the number under which the page lists it, and whether this is the first time. */
  readonly cite: (source: SourceId) => { readonly number: number; readonly first: boolean };
  /** The address of an entity, or of one of its provisions, in the page's language. */
  readonly href: (reference: Reference) => string;
}

/** The words of the page's language. */
export function wordsOf({ locale }: Pick<PageContext, 'locale'>): Words {
  return words[locale];
}
