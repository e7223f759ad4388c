/** The keys of the drawing, as its list of keys tells them. */

import type { Point } from './arrange.ts';
import { isArrow, towards } from './towards.ts';

export interface KeyboardOptions {
  readonly canvas: HTMLElement;
  /** The chosen node. */
  readonly chosen: () => string | undefined;
  /** Nodes linked to a node in the drawing, and where nodes stand on the screen. */
  readonly linked: (id: string) => readonly string[];
  readonly positionOf: (id: string) => Point;
  /** The node to begin with. */
  readonly first: () => string | undefined;
  readonly choose: (node: string | undefined) => void;
  readonly open: (node: string) => void;
  readonly back: () => void;
  readonly zoom: (factor: number) => void;
  readonly search: () => void;
  readonly steps: (depth: number) => void;
  readonly help: () => void;
}

/** How much a key or a button enlarges. */
export const zoomStep = 1.4;

/** Listens to the drawing; `/` and `?` are heard on the whole page, but in fields. */
export function onKeys({ canvas, chosen, linked, positionOf, first, choose, open, back, zoom, search, steps, help }: KeyboardOptions): void {
  /** From a chosen node to a linked one in the direction of the arrow; from none to the one to begin with. */
  const move = (key: string) => {
    const from = chosen();
    if (from === undefined) return choose(first());
    const next = towards(key, positionOf(from), linked(from).map((id) => ({ id, ...positionOf(id) })));
    if (next !== undefined) choose(next.id);
  };
  const keys: Readonly<Record<string, () => void>> = {
    Enter: () => {
      const node = chosen();
      if (node !== undefined) open(node);
    },
    Escape: back,
    '+': () => zoom(zoomStep),
    '=': () => zoom(zoomStep),
    '-': () => zoom(1 / zoomStep),
    1: () => steps(1),
    2: () => steps(2),
    3: () => steps(3),
  };
  canvas.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (isArrow(event.key)) move(event.key);
    else if (Object.hasOwn(keys, event.key)) keys[event.key]!();
    else return;
    event.preventDefault();
  });
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || (event.target as Element).matches('input:not([type="checkbox"], [type="radio"], [type="range"]), select, textarea')) return;
    if (event.key === '/') search();
    else if (event.key === '?') help();
    else return;
    event.preventDefault();
  });
}
