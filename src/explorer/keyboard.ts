/** The keys of the drawing: arrows move to a linked entry, Enter opens its page, Escape lets go, + and − zoom, / goes to the search. */

import type { Drawing } from './drawing.ts';
import { type GraphData, otherEnd } from './graph-data.ts';
import { isArrow, towards } from './towards.ts';
import type { Visible } from './visible.ts';

export interface KeyboardOptions {
  readonly canvas: HTMLElement;
  readonly data: GraphData;
  readonly drawing: Pick<Drawing, 'positionOf' | 'zoom'>;
  readonly visible: () => Visible;
  /** The chosen node. */
  readonly chosen: () => string | undefined;
  readonly choose: (node: string | undefined) => void;
  readonly open: (node: string) => void;
  readonly search: () => void;
}

/** How much a key or a button enlarges. */
export const zoomStep = 1.4;

/** Listens to the drawing. */
export function onKeys({ canvas, data, drawing, visible, chosen, choose, open, search }: KeyboardOptions): void {
  /** From a chosen node to a linked one in the direction of the arrow; from none to the one with most claims. */
  const move = (key: string) => {
    const { nodes, edges } = visible();
    const from = chosen();
    if (from === undefined) {
      choose([...nodes].toSorted((a, b) => data.nodes.get(b)!.claims - data.nodes.get(a)!.claims)[0]);
      return;
    }
    const linked = (data.edgesOf.get(from) ?? []).filter(({ id }) => edges.has(id)).map((edge) => otherEnd(edge, from));
    const next = towards(key, drawing.positionOf(from), linked.map((id) => ({ id, ...drawing.positionOf(id) })));
    if (next !== undefined) choose(next.id);
  };
  const keys: Readonly<Record<string, () => void>> = {
    Enter: () => {
      const node = chosen();
      if (node !== undefined) open(node);
    },
    Escape: () => choose(undefined),
    '+': () => drawing.zoom(zoomStep),
    '=': () => drawing.zoom(zoomStep),
    '-': () => drawing.zoom(1 / zoomStep),
    '/': search,
  };
  canvas.addEventListener('keydown', (event) => {
    if (isArrow(event.key)) move(event.key);
    else if (Object.hasOwn(keys, event.key)) keys[event.key]!();
    else return;
    event.preventDefault();
  });
}
