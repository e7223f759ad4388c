/** A drawing as a file: XML, whatever its texts hold. */

import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { allowedInXml } from '../knowledge/xml-text.ts';

/** Writes the file. HTML leaves `>` in texts as it is; XML forbids it after `]]`. */
export function svgFile(tree: Element): string {
  return `${allowedInXml(toHtml(tree, { space: 'svg' })).replaceAll(']]>', ']]&#62;')}\n`;
}
