/** The signs of presence and of votes, in a box of 16 units. Shapes differ enough to be told apart without colour. */

import type { Element } from 'hast';
import type { SignWord } from '../words/index.ts';
import { h } from '../knowledge/prose/hast.ts';

type Part = readonly [kind: 'disc' | 'ring' | 'dots' | 'stroke' | 'counter', shape: number | string];

/** What each sign is drawn of: circles around the middle by their radius, strokes by their path; a counter is a stroke in the colour of the paper. */
const parts: Readonly<Record<SignWord, readonly Part[]>> = {
  attended: [['disc', 5]],
  host: [['disc', 3.6], ['ring', 7]],
  observer: [['ring', 5.6], ['disc', 2]],
  'walked-out': [['stroke', 'M3 4v8M5 8h9M10.5 4.5 14 8l-3.5 3.5']],
  invited: [['ring', 5]],
  declined: [['stroke', 'M2 8h12']],
  excluded: [['stroke', 'M3 3l10 10M13 3 3 13']],
  for: [['disc', 5]],
  against: [['ring', 5], ['stroke', 'M3.2 12.8l9.6-9.6']],
  veto: [['disc', 6.2], ['counter', 'M5 5l6 6M11 5l-6 6']],
  abstain: [['ring', 5]],
  absent: [['dots', 5]],
};

const draw = ([kind, shape]: Part): Element =>
  typeof shape === 'number' ? h('circle', { className: [kind], cx: '8', cy: '8', r: String(shape) }) : h('path', { className: [kind], d: shape });

/** The fragment of a sign's symbol. */
export function signFragment(sign: SignWord): string {
  return `sign-${sign}`;
}

/** The symbols of some signs, for a page to draw once and use often. */
export function drawSigns(signs: readonly SignWord[]): Element {
  return h('svg', { className: ['vh'], ariaHidden: 'true', focusable: 'false' }, ...signs.map((sign) => h('symbol', { id: signFragment(sign), viewBox: '0 0 16 16' }, ...parts[sign].map(draw))));
}

/** Signs that stand for a no: they take the colour of refusal beside their shape. */
export const refusals: ReadonlySet<SignWord> = new Set(['declined', 'excluded', 'against', 'veto']);
