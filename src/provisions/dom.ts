/** Trees of HTML as elements of the page. Text is text, never markup. */

import type { ElementContent, Properties } from 'hast';

/** Properties whose attributes have other names; those with capitals else take hyphens, `ariaLabel` is `aria-label`. */
const names: Readonly<Record<string, string>> = { className: 'class', colSpan: 'colspan', ariaLabel: 'aria-label', ariaHidden: 'aria-hidden' };

function setProperties(element: Element, properties: Properties): void {
  for (const [name, value] of Object.entries(properties)) if (value !== undefined && value !== null) element.setAttribute(names[name] ?? name, Array.isArray(value) ? value.join(' ') : String(value));
}

/** A tree as a node. Comments do not occur. */
export function toNode(content: ElementContent): Node {
  if (content.type === 'text') return document.createTextNode(content.value);
  if (content.type !== 'element') return document.createTextNode('');
  const element = document.createElement(content.tagName);
  setProperties(element, content.properties);
  element.append(...content.children.map(toNode));
  return element;
}
