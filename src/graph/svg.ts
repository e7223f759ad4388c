/** The pieces of which drawings are made: a kind's shape, a label, the frame. HTML trees, no text of their own. */

import type { Element } from 'hast';
import type { Locale } from '../knowledge/locale.ts';
import { type Child, h } from '../knowledge/prose/hast.ts';
import type { KindWord } from '../words/index.ts';
import type { Anchor } from './compass.ts';
import { type Label, type LabelSizes, labelSizes, lineHeight } from './label.ts';
import { shapes } from './shapes.ts';

/** A kind's shape with its middle at a point; shapes are drawn in a box of 16. */
export function shape(kind: KindWord, x: number, y: number, size: number): Element {
  const scale = Math.round((size / 8) * 1000) / 1000;
  return h('path', { className: ['n'], fillRule: 'evenodd', transform: `translate(${x} ${y}) scale(${scale}) translate(-8 -8)`, d: shapes[kind] });
}

/** A label's lines; `top` is the upper edge of the first, `x` where all are anchored. */
export function text({ name, sub }: Label, x: number, top: number, anchor: Anchor, locale: Locale, className: string, sizes: LabelSizes = labelSizes[locale]): Element {
  let y = top + sizes.name;
  const spans = [...name.map((line, index) => ({ line, size: sizes.name, first: index === 0, sub: false })), ...sub.map((line) => ({ line, size: sizes.sub, first: false, sub: true }))];
  return h(
    'text',
    { className: [className], textAnchor: anchor },
    ...spans.map(({ line, size, first, sub: second }) => {
      if (!first) y += lineHeight(size);
      return h('tspan', { x: String(x), y: String(Math.round(y * 10) / 10), className: second ? ['sub'] : undefined }, line);
    }),
  );
}

/** A drawing with a name, in px; right to left only the text turns, the places are the caller's. */
export function svg(className: string, width: number, height: number, label: string, locale: Locale, children: readonly Child[]): Element {
  return h('svg', { className: [className], viewBox: `0 0 ${width} ${height}`, role: 'group', ariaLabel: label, direction: locale === 'ar' ? 'rtl' : undefined }, ...children);
}

