import type { Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { components, componentOf } from '../prose/components/index.ts';
import type { ComponentNode } from '../prose/components/component.ts';
import { loneComponent } from '../prose/render.ts';
import { listWords, nearest, show } from '../text.ts';
import { type Findings, placeOf, type Rule } from './rule.ts';

/** Figures and tables break a sentence, and blocks a list: the renderer has a place for them only between paragraphs. */
function* misplaced(root: Root, path: string): Findings {
  const found: ComponentNode[] = [];
  visit(root, (node, _index, parent) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
    const component = componentOf(node.name);
    const alone = parent === root || (root.children.includes(parent as RootContent) && loneComponent(parent as RootContent) === node);
    if (component !== undefined && !alone && (node.type === 'mdxJsxFlowElement' || component.holds === 'nothing')) found.push(node);
    return SKIP;
  });
  for (const node of found) {
    yield { file: path, place: placeOf(node), message: `Unexpected <${node.name}> inside other text, expected it between paragraphs`, hint: 'put it on a line of its own, with an empty line before and after' };
  }
}

/** Prose is data: only components of the allow-list are known, and HTML tags are none of them. */
export const refusedComponent: Rule = {
  id: 'refused-component',
  severity: 'error',
  *node(node, { path }) {
    if (node.type === 'root') yield* misplaced(node, path);
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
