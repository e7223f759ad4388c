/** Small makers of HTML trees. Text put into a tree is escaped when the tree is printed. */

import type { Element, ElementContent, Properties } from 'hast';

export type Child = ElementContent | string | undefined | readonly Child[];

function flatten(children: readonly Child[]): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (child === undefined || child === '') return [];
    if (typeof child === 'string') return [{ type: 'text', value: child }];
    return Array.isArray(child) ? flatten(child) : [child as ElementContent];
  });
}

/** An element; children that are undefined or empty are left out. */
export function h(tagName: string, properties: Properties = {}, ...children: Child[]): Element {
  return { type: 'element', tagName, properties, children: flatten(children) };
}
