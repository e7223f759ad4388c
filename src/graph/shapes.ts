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
