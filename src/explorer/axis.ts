/** The axis of dates behind the drawing: the marks of the picture, moved and stretched with the view. */

import type { Mark } from './picture.ts';

/** Marks that stand nearer to each other than this on the screen lose their words, in px. */
const clearance = 70;

const namespace = 'http://www.w3.org/2000/svg';

/** Makes the axis inside a container; what comes back moves it to a view: `x` px on the screen are `zoom` times the map's plus `pan`. */
export function makeAxis(container: Element, marks: readonly Mark[], mirrored: boolean): (zoom: number, pan: number) => void {
  const svg = document.createElementNS(namespace, 'svg');
  svg.setAttribute('class', 'axis');
  svg.setAttribute('aria-hidden', 'true');
  container.prepend(svg);
  return (zoom, pan) => {
    const height = container.clientHeight;
    let last = Number.NEGATIVE_INFINITY;
    const places = marks.map(({ x, text }) => ({ x: Math.round(x * zoom + pan), text })).sort((a, b) => a.x - b.x);
    svg.replaceChildren(
      ...places.flatMap(({ x, text }) => {
        const line = document.createElementNS(namespace, 'path');
        line.setAttribute('class', 'grid');
        line.setAttribute('d', `M${x} 0V${height}`);
        if (x - last < clearance) return [line];
        last = x;
        const label = document.createElementNS(namespace, 'text');
        label.setAttribute('class', 'lane');
        label.setAttribute('x', String(mirrored ? x - 4 : x + 4));
        label.setAttribute('y', String(height - 6));
        label.textContent = text;
        return [line, label];
      }),
    );
  };
}
