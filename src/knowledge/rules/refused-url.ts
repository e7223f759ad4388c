import { parseProseLink } from '../prose/link.ts';
import { show } from '../text.ts';
import { placeOf, type Rule } from './rule.ts';

/** Links lead to entries; what lies elsewhere is a source, and is cited. No scheme and no other host gets through. */
export const refusedUrl: Rule = {
  id: 'refused-url',
  severity: 'error',
  *node(node, { path }) {
    if (node.type !== 'link' || parseProseLink(path, node.url) !== undefined) return;
    const hint = /^https?:/i.test(node.url) ? 'cite the page as a source: [@outlet-date]' : 'write ../actors/id.mdx, or id.mdx for an entry of the same folder';
    yield { file: path, place: placeOf(node), message: `Unexpected address ${show(node.url)}, expected a relative link to an entry`, hint };
  },
};
