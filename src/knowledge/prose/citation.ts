/** Citations in prose, as Pandoc writes them: `[@un-press-2015-12-18, para. 3; @reuters-2016-07-16]`. */

import type { Text } from 'mdast';
import type { Place } from '../diagnostic.ts';
import type { SourceId } from '../id.ts';
import { remembered } from '../remember.ts';

export interface CitedItem {
  readonly source: SourceId;
  /** The part of the source that is meant: `para. 3`. */
  readonly locator?: string;
}

/** Square brackets with an at sign in them. */
const bracket = /\[([^[\]@]*@[^[\]]*)\]/g;
/** Without the space around it. */
const item = /^@([a-z0-9]+(?:-[a-z0-9]+)*)(?:\s*,\s*(\S[^;]*))?$/;

function parseItems(text: string): (CitedItem & { length: number })[] | undefined {
  const parts = text.split(';').map((part) => {
    const match = item.exec(part.trim());
    if (match === null) return undefined;
    const [, source, locator] = match;
    return { source: source as SourceId, length: part.length, ...(locator === undefined ? {} : { locator }) };
  });
  return parts.includes(undefined) ? undefined : (parts as (CitedItem & { length: number })[]);
}

/** A text cut at its citations; what has the brackets and not the form stays text. */
export function splitCitations(text: string): (string | readonly CitedItem[])[] {
  const pieces: (string | readonly CitedItem[])[] = [];
  let end = 0;
  for (const match of text.matchAll(bracket)) {
    const items = parseItems(match[1]!);
    if (items === undefined) continue;
    pieces.push(text.slice(end, match.index), items.map(({ length: _, ...cited }) => cited));
    end = match.index + match[0].length;
  }
  return [...pieces, text.slice(end)].filter((piece) => piece !== '');
}

/** A citation and its places in the file; `items` is empty when the brackets do not hold the form. */
export interface PlacedCitation {
  readonly place: Place;
  readonly text: string;
  readonly items: readonly (CitedItem & { readonly place: Place })[];
}

/** The citations of a text node, with their places; one that is spelt with character references is given as malformed. `file` is the whole text of the file. */
export const citationsIn = remembered((node: Text, file: string): readonly PlacedCitation[] => {
  const { start, end } = node.position!;
  const raw = file.slice(start.offset, end.offset);
  const point = (offset: number) => {
    const before = raw.slice(0, offset).split('\n');
    return { line: start.line + before.length - 1, column: (before.length === 1 ? start.column : 1) + before.at(-1)!.length };
  };
  const place = (from: number, to: number): Place => {
    const [first, last] = [point(from), point(to)];
    return { ...first, endLine: last.line, endColumn: last.column };
  };
  const placed = [...raw.matchAll(bracket)].map((match) => {
    let offset = match.index + 1;
    const items = (parseItems(match[1]!) ?? []).map(({ length, ...cited }) => {
      const at = raw.indexOf('@', offset);
      offset += length + 1;
      return { ...cited, place: place(at, at + 1 + cited.source.length) };
    });
    return { place: place(match.index, match.index + match[0].length), text: match[0], items };
  });
  const seen = new Set<string>(placed.flatMap(({ items }) => items.map(({ source }) => source)));
  const hidden = splitCitations(node.value).some((piece) => typeof piece !== 'string' && piece.some(({ source }) => !seen.has(source)));
  return hidden ? [...placed, { place: place(0, raw.length), text: node.value, items: [] }] : placed;
});
