/** The faces of share images: those of the pages, as files that resvg reads, and how wide their letters are. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkitten';
import type { Locale } from '../knowledge/locale.ts';

export interface Face {
  readonly family: string;
  readonly weight: number;
  /** The file, in its package. */
  readonly file: string;
}

/** Names are set in the face of prose, all else in that of labels. Tajawal's 700 stands beside the 600 of Source Sans, as on the pages. */
export const faces: Readonly<Record<'text' | 'label', Readonly<Record<Locale, Face>>>> = {
  text: {
    en: { family: 'Newsreader', weight: 400, file: '@expo-google-fonts/newsreader/400Regular/Newsreader_400Regular.ttf' },
    ar: { family: 'Noto Naskh Arabic', weight: 400, file: '@expo-google-fonts/noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf' },
  },
  label: {
    en: { family: 'Source Sans 3', weight: 600, file: '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf' },
    ar: { family: 'Tajawal', weight: 700, file: '@expo-google-fonts/tajawal/700Bold/Tajawal_700Bold.ttf' },
  },
};

const { resolve } = createRequire(import.meta.url);
const pathOf = ({ file }: Face) => resolve(file);

/** The paths of all files. */
export const fontFiles: readonly string[] = Object.values(faces).flatMap(({ en, ar }) => [pathOf(en), pathOf(ar)]);

const widths = new Map<Face, (letter: string) => number>();

function widthsIn(face: Face): (letter: string) => number {
  const font = create(readFileSync(pathOf(face))) as Font;
  const known = new Map<string, number>();
  return (letter) => {
    const code = letter.codePointAt(0)!;
    const width = known.get(letter) ?? (font.hasGlyphForCodePoint(code) ? font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm : 1);
    known.set(letter, width);
    return width;
  };
}

/**
 * The width of a text at most, in em: the sum of its letters as they stand by themselves. Joined Arabic letters are narrower;
 * a letter that the face lacks is taken from another and counts as an em.
 */
export function widthIn(face: Face, text: string): number {
  const widthOf = widths.get(face) ?? widthsIn(face);
  widths.set(face, widthOf);
  return [...text].reduce((sum, letter) => sum + widthOf(letter), 0);
}
