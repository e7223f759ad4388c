/** From the tree of a drawing to elements of the page. */

import type { Element, ElementContent } from 'hast';

const namespace = 'http://www.w3.org/2000/svg';
/** Attributes of SVG that keep their capital letter. */
const asWritten: ReadonlySet<string> = new Set(['viewBox']);
const attributeOf = (name: string) => (name === 'className' ? 'class' : name === 'role' || asWritten.has(name) ? name : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));

function toNode(child: ElementContent): Node {
  return child.type === 'text' ? document.createTextNode(child.value) : child.type === 'element' ? toDom(child) : document.createTextNode('');
}

/** An SVG element with all that is in it. Text is text, never markup. */
export function toDom({ tagName, properties, children }: Element): SVGElement {
  const element = document.createElementNS(namespace, tagName);
  for (const [name, value] of Object.entries(properties)) if (value !== undefined && value !== null) element.setAttribute(attributeOf(name), Array.isArray(value) ? value.join(' ') : String(value));
  element.append(...children.map(toNode));
  return element;
}
