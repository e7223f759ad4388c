/** What a field of a data file is, and how the tables of fields are written. */

import type { DataFieldWord } from '../words/index.ts';

export interface DataField {
  /** Fields that share one meaning. */
  readonly names: readonly string[];
  readonly word: DataFieldWord;
  /** Whether each object of the group has the field; in CSV, whether no cell of the column is empty. */
  readonly always: boolean;
}

/** The fields of one object. */
export interface FieldGroup {
  /** The way to the object from the item of the list, or from the top of a file that is no list; empty for these. */
  readonly at: string;
  readonly fields: readonly DataField[];
}

export const always = (word: DataFieldWord, ...names: string[]): DataField => ({ names, word, always: true });
export const maybe = (word: DataFieldWord, ...names: string[]): DataField => ({ names, word, always: false });
export const localised = (name: string) => [`${name}.en`, `${name}.ar`];
/** A party or a role: an id, or words in both languages. */
export const idOrWords = (name: string) => [name, ...localised(name)];
/** The columns of a text in both languages. */
export const inBoth = (name: string) => [`${name}_en`, `${name}_ar`];
