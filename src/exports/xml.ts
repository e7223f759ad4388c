/** Texts as XML 1.0 (https://www.w3.org/TR/xml/): whatever a text holds, a reader gets it back, but for the characters that XML cannot hold. */

import { allowedInXml } from '../knowledge/xml-text.ts';

/** Marks of XML, and white space and line ends, which readers would turn into others. */
const marked = /[&<>"'\t\n\r\u0085\u2028]/g;

/** A text as it may stand in an element or, between double quotation marks, in an attribute. What XML forbids is left out. */
export function escapeXml(text: string): string {
  return allowedInXml(text).replaceAll(marked, (mark) => `&#${mark.codePointAt(0)};`);
}

/** An element with its attributes, those without a value left out; `content` is XML already, and without it the element is empty. */
export function element(name: string, attributes: Readonly<Record<string, string | number | undefined>>, content?: string): string {
  const list = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escapeXml(String(value))}"`]));
  return `<${name}${list.join('')}${content === undefined ? '/>' : `>${content}</${name}>`}`;
}

/** The line with which every file begins. */
export const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
