/** What the texts say, as plain data in one language: all that a comparison shows. A page is made of it, and a script loads the same. */

import type { KindWord, Plural, ProvisionWords } from '../words/keys.ts';

/** A paragraph of a text. */
export interface Paragraph {
  /** `p4`, or `x1` where the text has no number for it. */
  readonly id: string;
  readonly topic: string;
  /** What it says, in Masar's words. */
  readonly text: string;
  readonly cite: readonly string[];
}

export interface ProvisionText {
  readonly id: string;
  readonly kind: KindWord;
  readonly name: string;
  readonly short: string;
  /** In words. */
  readonly date: string;
  /** The address of its page, on the host or from the page that shows it. */
  readonly path: string;
  /** In the order of the text. */
  readonly paragraphs: readonly Paragraph[];
}

export interface CitedSource {
  readonly outlet: string;
  /** "state media: Iran", "official text". */
  readonly marks: readonly string[];
  readonly title: string;
  readonly language: string;
  /** In words. */
  readonly date: string;
  readonly href?: string;
}

/** Words that a comparison and its downloads need besides their own. */
export interface SheetWords extends ProvisionWords {
  readonly sources: string;
  /** Counted: "14 provisions", "4 texts". */
  readonly provision: Plural;
  readonly textCount: Plural;
  readonly summariesNote: string;
  readonly sourceN: string;
  readonly comma: string;
  readonly colon: string;
  readonly paragraphN: string;
  readonly pointN: string;
}

export interface ProvisionRecord {
  readonly words: SheetWords;
  /** Texts of which the record has paragraphs, oldest first. */
  readonly texts: readonly ProvisionText[];
  /** Names of topics by id, in the order of the record. */
  readonly topics: Readonly<Record<string, string>>;
  readonly sources: Readonly<Record<string, CitedSource>>;
}

/** The paragraph by its own number, `4`, or as the record calls it, `x1`. */
export function numberOf(id: string): string {
  return id.replace(/^p/, '');
}
