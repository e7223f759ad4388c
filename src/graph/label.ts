/** Labels of drawings: how wide a text is, and how it is broken so that it stays in its cell. */

/** Type sizes of a drawing, in px: a label's name, and the second line under it. */
export interface LabelSizes {
  readonly name: number;
  readonly sub: number;
}

/** As in the styles: Arabic is set larger. */
export const labelSizes: Readonly<Record<'en' | 'ar', LabelSizes>> = { en: { name: 14.5, sub: 12.5 }, ar: { name: 16, sub: 14 } };

/** Width at which the names of the graph are broken, in px. */
export const labelWidth = 128;

/** Line height as a multiple of the size. */
const leading = 1.3;

/** Widths in em, rounded up from Source Sans 3 and Tajawal, so that a text is never wider than its estimate. */
function emOf(letter: string): number {
  if (/[ilIj.,:;'’|!()،؛]/u.test(letter)) return 0.32;
  if (/[mwMW@—]/u.test(letter)) return 0.86;
  if (/\p{Lu}/u.test(letter)) return 0.66;
  if (/\p{M}/u.test(letter)) return 0;
  return /\p{Script=Arabic}/u.test(letter) ? 0.58 : 0.54;
}

/** The width of a text at most, in px. */
export function widthOf(text: string, size: number): number {
  return [...text].reduce((sum, letter) => sum + emOf(letter), 0) * size;
}

/** Breaks a text at spaces and hyphens into lines no wider than `width` px; a single word that is wider has a line of its own. */
export function breakLines(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/(?<=[\s–-])/u)) {
    const line = lines.at(-1);
    if (line !== undefined && widthOf((line + word).trimEnd(), size) <= width) lines[lines.length - 1] = line + word;
    else lines.push(word);
  }
  return lines.map((line) => line.trim());
}

export interface Label {
  readonly name: readonly string[];
  readonly sub: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** A label of a name and a second line, broken to a width. */
export function makeLabel(name: string, sub: string, width: number, sizes: LabelSizes): Label {
  const [names, subs] = [breakLines(name, sizes.name, width), sub === '' ? [] : breakLines(sub, sizes.sub, width)];
  return {
    name: names,
    sub: subs,
    width: Math.max(...names.map((line) => widthOf(line, sizes.name)), ...subs.map((line) => widthOf(line, sizes.sub))),
    height: (names.length * sizes.name + subs.length * sizes.sub) * leading,
  };
}

/** The distance from one line of a label to the next, in px. */
export function lineHeight(size: number): number {
  return size * leading;
}
