/** The shape of each kind in a box of 16 units: the same in text and in drawings. */

import type { KindWord } from '../words/index.ts';

/** SVG path data; holes follow the even-odd rule. */
export const shapes: Readonly<Record<KindWord, string>> = {
  actor: 'M8 1.4a6.6 6.6 0 1 0 0 13.2A6.6 6.6 0 0 0 8 1.4z',
  resolution: 'M2.6 1h7.6l3.6 3.6V15H2.6z',
  meeting: 'M4.6 1.6h6.8L15.2 8l-3.8 6.4H4.6L.8 8z',
  agreement: 'M8 .4 15.6 8 8 15.6.4 8z',
  statement: 'M1 2h14v9.2H8.8L4.6 15v-3.8H1z',
  event: 'M8 1.2 15.4 14.4H.6z',
  place: 'M8 15.8 3.3 9.6A5.8 5.8 0 1 1 12.7 9.6zM8 3.9a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4z',
  topic: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zm0 3.2a3.8 3.8 0 1 1 0 7.6 3.8 3.8 0 0 1 0-7.6z',
  track: 'M.5 2.6h15v2H.5zM.5 7h15v2H.5zM.5 11.4h15v2H.5z',
};

/**
 * The same shapes as corners for a canvas, pairs of -1 to 1 from the middle; undefined where it is a disc.
 * A topic is a disc with a thick rim; the bars of a track are one comb, whose back has no width; a pin has no hole.
 */
export const polygons: Readonly<Record<KindWord, readonly number[] | undefined>> = {
  actor: undefined,
  resolution: [-0.68, -0.88, 0.28, -0.88, 0.72, -0.43, 0.72, 0.88, -0.68, 0.88],
  meeting: [-0.43, -0.8, 0.43, -0.8, 0.9, 0, 0.43, 0.8, -0.43, 0.8, -0.9, 0],
  agreement: [0, -0.95, 0.95, 0, 0, 0.95, -0.95, 0],
  statement: [-0.88, -0.75, 0.88, -0.75, 0.88, 0.4, 0.1, 0.4, -0.43, 0.88, -0.43, 0.4, -0.88, 0.4],
  event: [0, -0.85, 0.93, 0.8, -0.93, 0.8],
  place: [0, 0.98, -0.59, 0.2, -0.73, -0.25, -0.51, -0.77, 0, -0.98, 0.51, -0.77, 0.73, -0.25, 0.59, 0.2],
  topic: undefined,
  track: [-0.94, -0.68, 0.94, -0.68, 0.94, -0.43, -0.94, -0.43, -0.94, -0.13, 0.94, -0.13, 0.94, 0.13, -0.94, 0.13, -0.94, 0.43, 0.94, 0.43, 0.94, 0.68, -0.94, 0.68],
};
