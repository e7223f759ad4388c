/** The sign of each sort of thing on a map, in a box of 16 units as the shapes of kinds are, and in the colour of its kind. */

import type { Element } from 'hast';
import { h } from '../../knowledge/prose/hast.ts';
import type { KindWord, MapSortWord } from '../../words/index.ts';
import { shapes } from '../shapes.ts';

/** SVG path data; holes follow the even-odd rule. */
export const signs: Readonly<Record<MapSortWord, string>> = {
  meeting: shapes.meeting,
  agreement: shapes.agreement,
  truce: 'M8 .4 15.6 8 8 15.6.4 8zM8 4.2 4.2 8 8 11.8 11.8 8z',
  siege: 'M1 1h14v14H1zM3.4 3.4v9.2h9.2V3.4zM5.9 5.9h4.2v4.2H5.9z',
  event: shapes.event,
};

/** The kind whose colour it has. */
export const signKinds: Readonly<Record<MapSortWord, KindWord>> = { meeting: 'meeting', agreement: 'agreement', truce: 'agreement', siege: 'event', event: 'event' };

/** A sign with its middle at a point. */
export function sign(sort: MapSortWord, x: number, y: number, radius: number): Element {
  const scale = Math.round((radius / 8) * 1000) / 1000;
  return h('path', { className: ['n', signKinds[sort]], fillRule: 'evenodd', transform: `translate(${x} ${y}) scale(${scale}) translate(-8 -8)`, d: signs[sort] });
}

/** The radius of a sign by how often: its area grows with the count. */
export function signRadius(count: number): number {
  return Math.round((3.4 + 2.6 * Math.sqrt(count)) * 10) / 10;
}
