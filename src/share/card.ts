/** What share images are made of: their size, their ground, text in one line, and where days stand. SVG trees. An image is shown at 300 px too: what must be read then is large. */

import type { Element } from 'hast';
import { type Axis, axisOf } from '../graph/axis.ts';
import { type Lane, lanesOf } from '../graph/lanes.ts';
import { svgFile } from '../graph/svg-file.ts';
import type { KnowledgeBase } from '../knowledge/base.ts';
import type { Locale } from '../knowledge/locale.ts';
import { type Child, h } from '../knowledge/prose/hast.ts';
import { siteTokens } from '../styles/stand-alone.ts';
import { fitLine } from './fit.ts';
import { faces, widthIn } from './fonts.ts';
import { cardSize } from './size.ts';

/** Room at each side, and what is left between, in px. */
export const margin = 72;
export const inner = cardSize.width - 2 * margin;
/** Base line of the foot. */
export const foot = 594;

/** A colour of the site in light, by its name. */
export const colour = (name: string) => siteTokens().light.get(name)!;
/** Where a language begins to be read. */
export const edge = (locale: Locale) => (locale === 'ar' ? cardSize.width - margin : margin);
/** How texts of a face are measured. */
export const measure = (face: keyof typeof faces, locale: Locale) => (text: string) => widthIn(faces[face][locale], text);

/** The renderer reads every line from left to right, but what is isolated otherwise. */
const isolated: Readonly<Record<Locale, (text: string) => string>> = { en: (text) => text, ar: (text) => `\u2067${text}\u2069` };

export interface Writing {
  readonly locale: Locale;
  readonly face: keyof typeof faces;
  readonly x: number;
  /** The base line. */
  readonly y: number;
  readonly size: number;
  /** By its name; ink without it. */
  readonly colour?: string;
  /** Which side of the text stands at x; without it that at which it begins. */
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** A text in one line. */
export function write(text: string, { locale, face, x, y, size, colour: name = 'ink', anchor = locale === 'ar' ? 'end' : 'start' }: Writing): Element {
  const { family, weight } = faces[face][locale];
  return h('text', { x: String(x), y: String(Math.round(y * 10) / 10), fontFamily: family, fontWeight: String(weight), fontSize: String(Math.round(size * 10) / 10), fill: colour(name), textAnchor: anchor }, isolated[locale](text));
}

/** A line from one place to another on the same height, or a standing one. */
export function line(d: string, name: string, width: number): Element {
  return h('path', { d, stroke: colour(name), strokeWidth: String(width) });
}

export interface Tracks {
  readonly axis: Axis;
  readonly lanes: readonly Lane[];
  /** The place of a day, at the edge where it lies beyond. */
  readonly xOf: (day: number) => number;
}

const known = new WeakMap<KnowledgeBase, Tracks>();

/** The tracks of a base on the width of an image, made once. */
export function tracksOf(base: KnowledgeBase): Tracks {
  const tracks = known.get(base) ?? makeTracks(base);
  known.set(base, tracks);
  return tracks;
}

function makeTracks(base: KnowledgeBase): Tracks {
  const axis = axisOf(base);
  return { axis, lanes: lanesOf(base, axis).filter(({ council }) => !council), xOf: (day) => Math.round(margin + Math.min(1, Math.max(0, axis.at(day))) * inner) };
}

/** The years of the record, and where it is. */
export function drawFoot({ years }: Axis, address: string, x: number, anchor: 'start' | 'middle'): Element[] {
  const { size, lines } = fitLine(address, inner / 2 - 80, [26, 22, 18], measure('label', 'en'));
  return [
    write(`${years[0]}–${years.at(-1)}`, { locale: 'en', face: 'label', x, y: foot, size: 26, colour: 'ink-2', anchor }),
    write(lines[0]!, { locale: 'en', face: 'label', x: cardSize.width - margin, y: foot, size, colour: 'ink-2', anchor: 'end' }),
  ];
}

/** The whole image. */
export function drawCard(children: readonly Child[]): string {
  const { width, height } = cardSize;
  const frame = { xmlns: 'http://www.w3.org/2000/svg', width: String(width), height: String(height), viewBox: `0 0 ${width} ${height}` };
  return svgFile(h('svg', frame, h('rect', { width: String(width), height: String(height), fill: colour('paper') }), ...children));
}
