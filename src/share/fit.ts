/** Texts in a box of fixed size: broken into lines, set smaller where they are long, cut where the smallest size is too large. Pure. */

/** A text in lines. */
export interface Fitted {
  readonly size: number;
  readonly lines: readonly string[];
}

/** The width of a text at most, in em. */
export type Measure = (text: string) => number;

/** The longest beginning of a text that is no wider than so many em, at least a letter. */
function head(text: string, most: number, measure: Measure): string {
  let end = '';
  for (const letter of text) {
    if (end !== '' && measure(end + letter) > most) break;
    end += letter;
  }
  return end;
}

/** Breaks a text into lines no wider than so many em: at spaces and hyphens, and within a word that is wider than a line. */
export function breakText(text: string, most: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const word of text.trim().split(/(?<=[\s–-])/u)) {
    const line = lines.at(-1);
    if (line !== undefined && measure((line + word).trimEnd()) <= most) {
      lines[lines.length - 1] = line + word;
      continue;
    }
    let rest = word;
    while (measure(rest.trimEnd()) > most) {
      const part = head(rest, most, measure);
      lines.push(part);
      rest = rest.slice(part.length);
    }
    lines.push(rest);
  }
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

/** The same, in as many lines but each about as long as the others. */
function balance(text: string, most: number, measure: Measure): string[] {
  const lines = breakText(text, most, measure);
  const narrower = [0.9, 0.8, 0.7, 0.6, 0.5].map((share) => breakText(text, most * share, measure));
  return lines.length === 1 ? lines : (narrower.findLast(({ length }) => length === lines.length) ?? lines);
}

/** The first lines of a text, with a mark where there were more. */
export function cutLines(lines: readonly string[], most: number, width: number, measure: Measure): string[] {
  if (lines.length <= most) return [...lines];
  const last = head(lines[most - 1]!, width - measure('…'), measure).trimEnd();
  return [...lines.slice(0, most - 1), `${last}…`];
}

/** A text in one line of so many px, in the first of some sizes in which it fits, cut at the last. */
export function fitLine(text: string, width: number, sizes: readonly number[], measure: Measure): Fitted {
  const size = sizes.find((one) => measure(text) * one <= width) ?? sizes.at(-1)!;
  return { size, lines: cutLines(breakText(text, width / size, measure), 1, width / size, measure) };
}

/** A text with how it is measured, its size as a share of a common one, and its leading. */
export interface Block {
  readonly text: string;
  readonly measure: Measure;
  readonly share: number;
  readonly leading: number;
}

/** Texts below each other in a box, all in the first of some sizes in which they fit; at the last, each is cut to its part of the lines. Each line is as high as its size times the leading. */
export function fitBlocks(blocks: readonly Block[], width: number, height: number, sizes: readonly number[]): Fitted[] {
  const set = (common: number) => blocks.map(({ text, measure, share }): Fitted => ({ size: common * share, lines: balance(text, width / (common * share), measure) }));
  const heightOf = (all: readonly Fitted[]) => all.reduce((sum, { size, lines }, index) => sum + lines.length * size * blocks[index]!.leading, 0);
  for (const common of sizes) {
    const all = set(common);
    if (heightOf(all) <= height) return all;
  }
  return set(sizes.at(-1)!).map(({ size, lines }, index) => {
    const { measure, leading } = blocks[index]!;
    return { size, lines: cutLines(lines, Math.max(1, Math.floor(height / blocks.length / (size * leading))), width / size, measure) };
  });
}
