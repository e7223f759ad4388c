/** An SVG as a PNG of few colours. Knows no record. The same SVG gives the same bytes. */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { encode } from 'fast-png';
import { fontFiles } from './fonts.ts';

/** Colours of an indexed PNG at most. */
const most = 256;

interface Indexed {
  /** A colour for each pixel, by its place in the palette. */
  readonly data: Uint8Array;
  readonly palette: [red: number, green: number, blue: number][];
}

/** Opaque pixels (RGBA, a byte each) with their palette; undefined where there are too many colours for one. */
function index(pixels: Uint8Array): Indexed | undefined {
  const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4);
  const places = new Map<number, number>();
  const data = new Uint8Array(colours.length);
  let [last, place] = [-1, 0];
  for (let at = 0; at < colours.length; at++) {
    const colour = colours[at]!;
    if (colour !== last) {
      last = colour;
      place = places.get(colour) ?? places.size;
      if (place === most) return undefined;
      places.set(colour, place);
    }
    data[at] = place;
  }
  // Red is the lowest byte: every machine that Node runs on puts it first.
  return { data, palette: [...places.keys()].map((colour) => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255]) };
}

/** Draws an SVG at its size. It needs an opaque ground. @throws what resvg says of a broken one */
export function renderPng(svg: string): Uint8Array {
  const image = new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: 'Source Sans 3' }, logLevel: 'error' }).render();
  const { width, height } = image;
  const indexed = index(image.pixels);
  return indexed === undefined ? image.asPng() : encode({ width, height, channels: 1, depth: 8, ...indexed }, { zlib: { level: 1 } });
}

/** What besides an SVG decides what its PNG is: this module, the versions of what draws it, and the fonts. */
export function rendererDigest(): string {
  const { devDependencies } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as { devDependencies: Record<string, string> };
  const hash = createHash('sha256').update(`${devDependencies['@resvg/resvg-js']} ${devDependencies['fast-png']}\n`);
  for (const file of [import.meta.filename, ...fontFiles]) hash.update(readFileSync(file));
  return hash.digest('hex');
}
