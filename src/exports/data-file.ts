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

/** Bytes of a file that is kept once it is made. */
const small = 2 ** 24;

/** Pieces are gone through here once, and those of a large file again by whoever writes it. */
export function dataFile(name: DataFileWord, text: string | Iterable<string>): DataFile {
  const hash = createHash('sha256');
  let bytes = 0;
  let kept = '';
  for (const piece of typeof text === 'string' ? [text] : text) {
    hash.update(piece);
    bytes += Buffer.byteLength(piece);
    kept = bytes > small ? '' : kept + piece;
  }
  const pieces = typeof text === 'string' ? [text] : bytes <= small ? [kept] : text;
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
