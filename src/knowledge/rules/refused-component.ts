import { components, componentOf } from '../prose/components/index.ts';
import { listWords, nearest, show } from '../text.ts';
import { placeOf, type Rule } from './rule.ts';

/** Prose is data: only components of the allow-list are known, and HTML tags are none of them. */
export const refusedComponent: Rule = {
  id: 'refused-component',
  severity: 'error',
  *node(node, { path }) {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    const component = componentOf(node.name);
    const known = Object.keys(components);
    if (component === undefined) {
      const near = nearest(node.name ?? '', known);
      yield {
        file: path,
        place: placeOf(node),
        message: `Unexpected component ${show(`<${node.name ?? ''}>`)}, expected ${listWords(known)}`,
        hint: near === undefined ? 'write Markdown instead; \\< is the sign itself' : `did you mean <${near}>?`,
      };
    } else if (component.holds === 'nothing' && node.children.length > 0) {
      yield { file: path, place: placeOf(node), message: `Unexpected words in <${node.name}>, expected none`, hint: `write <${node.name} … />` };
    } else if (component.holds === 'words') {
      const inner = node.children.flatMap((child) => (child.type === 'paragraph' ? child.children : [child]));
      const odd = inner.find((child) => child.type !== 'text');
      if (odd !== undefined || inner.length === 0) {
        const found = odd === undefined ? 'nothing' : odd.type;
        yield { file: path, place: placeOf(odd ?? node), message: `Unexpected ${found} in <${node.name}>, expected the words alone`, hint: 'links and emphasis are not part of a quotation' };
      }
    }
  },
};
