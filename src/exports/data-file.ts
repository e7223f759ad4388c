/** A data file with what tells it from every other version of itself. */

import { createHash } from 'node:crypto';
import { endingOf, mediaTypes } from '../hosting/media-types.ts';
import type { DataFileWord } from '../words/index.ts';

export interface DataFile {
  readonly name: DataFileWord;
  readonly mediaType: string;
  readonly text: string;
  /** Size in UTF-8. */
  readonly bytes: number;
  /** 64 hex digits. */
  readonly sha256: string;
}

export function dataFile(name: DataFileWord, text: string): DataFile {
  return {
    name,
    mediaType: mediaTypes.get(endingOf(name))!,
    text,
    bytes: Buffer.byteLength(text),
    sha256: createHash('sha256').update(text).digest('hex'),
  };
}
