/** A work as it is cited: a source of the record, or a page of the site. */

import type { SourceFields } from '../../knowledge/kinds/source.ts';

export interface CitedWork {
  /** Letters, digits and hyphens: `masar-geneva-ii`. */
  readonly key: string;
  /** In the terms of CSL. */
  readonly type: SourceFields['type'];
  readonly title: string;
  /** As the work has them, each in one piece: nobody says which part is the family name. */
  readonly authors: readonly string[];
  /** Who publishes it. */
  readonly publisher: string;
  /** EDTF. A page of the site has none: the version of the content says which words it had. */
  readonly issued?: string | undefined;
  readonly number?: string | undefined;
  readonly version?: string | undefined;
  readonly address?: string | undefined;
  /** An archived copy. */
  readonly archive?: string | undefined;
  readonly note?: string | undefined;
  /** ISO 639-1. */
  readonly language: string;
}

/** What appears in something larger, a newspaper or a site: that is its container, and not its publisher. */
const contained: ReadonlySet<CitedWork['type']> = new Set([
  'article', 'article-journal', 'article-magazine', 'article-newspaper', 'broadcast', 'chapter', 'entry', 'entry-encyclopedia', 'interview', 'paper-conference', 'post', 'post-weblog', 'webpage',
]);

/** Whether who publishes a work is the name of what it appears in. */
export function isContained({ type }: Pick<CitedWork, 'type'>): boolean {
  return contained.has(type);
}

/** Text as one line: white space of any kind and control characters are single spaces, and half a character is left out. */
export function oneLine(text: string): string {
  return text.toWellFormed().replaceAll(/[\s\p{Cc}]+/gu, ' ').replaceAll('\ufffd', '').trim();
}

/** Fields in their order, without those that have no value. */
export function present<Value>(fields: readonly (readonly [name: string, value: Value | undefined])[]): [name: string, value: Value][] {
  return fields.filter((field): field is [string, Value] => field[1] !== undefined);
}
