/** The words that the script says; the page carries them. */

import type { Plural } from '../words/keys.ts';

export interface SpokenWords {
  readonly shown: string;
  readonly nothing: string;
  readonly unknown: string;
  readonly comma: string;
  readonly ofAll: string;
  readonly oneTable: string;
  readonly sortByColumn: string;
  readonly columns: Plural;
  readonly rows: Plural;
  readonly cells: Plural;
}
