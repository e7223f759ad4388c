/** A small maker of elements: `make('a', { href }, 'text', child)`. Text is text, never markup. */

/** An element with attributes and children; attributes that are undefined are left out. */
export function make<K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Readonly<Record<string, string | undefined>> = {}, ...children: readonly (Node | string)[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** The sign of a kind, as the page's other signs. */
export function glyph(kind: string): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('class', `k ${kind}`);
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  use.setAttribute('href', `#k-${kind}`);
  svg.append(use);
  return svg;
}
