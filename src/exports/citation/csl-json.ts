/** CSL-JSON, as Zotero and pandoc read it: https://github.com/citation-style-language/schema */

import { type CitedPage, oneLine } from './cited-page.ts';

/** A list of one item. */
export function cslJson({ key, title, site, address, version, language }: CitedPage): string {
  const item = { id: key, type: 'webpage', title: oneLine(title), author: [{ literal: site }], 'container-title': site, version, URL: address, language };
  return `${JSON.stringify([item], null, 2)}\n`;
}
