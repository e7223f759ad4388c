import { parseProseLink } from '../prose/link.ts';
import { show } from '../text.ts';
import { placeOf, type Rule } from './rule.ts';
import { hintForId } from './unknown-id.ts';
import { provisionsOf } from './unknown-provision.ts';

/** A link in prose must find its file, and its paragraph. */
export const deadLink: Rule = {
  id: 'dead-link',
  severity: 'error',
  *name(node, file, draft) {
    if (node.type !== 'link') return;
    const link = parseProseLink(file.path, node.url);
    if (link === undefined) return;
    const at = { file: file.path, place: placeOf(node) };
    if (!draft.paths.has(link.path)) {
      const elsewhere = draft.ids.get(link.id)?.[0];
      const reason = elsewhere === undefined ? hintForId(draft, link.id) : { hint: `it is ${elsewhere}`, related: elsewhere };
      yield { ...at, message: `Unexpected link ${show(node.url)}, expected a file that exists`, ...reason };
    } else if (link.provision !== undefined && provisionsOf(draft, link.id)?.includes(link.provision) === false) {
      yield { ...at, message: `Unexpected paragraph ${show(link.provision)} of ${show(link.id)}, expected a provision of that text`, hint: `see ${link.path} for its provisions` };
    }
  },
};
