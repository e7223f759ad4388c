/** A data file with what tells it from every other version of itself. */

import { createHash } from 'node:crypto';
import { endingOf, mediaTypes } from '../hosting/media-types.ts';
import type { DataFileWord } from '../words/index.ts';

export interface DataFile {
  readonly name: DataFileWord;
  readonly mediaType: string;
  /** Its text in pieces: of a large file they are made anew each time, so that nobody holds it whole. */
  readonly pieces: Iterable<string>;
  /** Its whole text. */
  readonly text: string;
  /** Size in UTF-8. */
  readonly bytes: number;
  /** 64 hex digits. */
  readonly sha256: string;
}

/** Pieces are gone through here once, and again by whoever writes the file. */
export function dataFile(name: DataFileWord, text: string | Iterable<string>): DataFile {
  const pieces = typeof text === 'string' ? [text] : text;
  const hash = createHash('sha256');
  let bytes = 0;
  for (const piece of pieces) {
    hash.update(piece);
    bytes += Buffer.byteLength(piece);
  }
  return {
    name,
    mediaType: mediaTypes.get(endingOf(name))!,
    pieces,
    get text() {
      return [...pieces].join('');
    },
    bytes,
    sha256: hash.digest('hex'),
  };
}
