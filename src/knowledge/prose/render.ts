/**
 * Prose as HTML: from the checked Markdown tree of an entity or a story, with links in the page's language and numbered citations.
 * Nothing in it is run. A node that the rules should have refused is a fault of the program and throws.
 */

import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { ListItem, Nodes, Root, RootContent } from 'mdast';
import type { Entity, Story } from '../base.ts';
import { splitCitations } from './citation.ts';
import { type ComponentNode, valuesOf } from './components/component.ts';
import { componentOf } from './components/index.ts';
import type { PageContext } from './context.ts';
import { type Child, h } from './hast.ts';
import { parseProseLink } from './link.ts';
import { citationNumbers } from './sources.ts';

/** A part of the prose under a heading of level 2; the part before the first has neither id nor title. */
export interface ProseSection {
  readonly id?: string;
  readonly title?: string;
  readonly html: string;
}

/** The plain text of a node, without markup. */
export function plainText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(plainText).join('') : '';
}

/** Signs that close a sentence or a part of it; a citation stands after them, though it is written before. */
const closing = /^[.,;:!?،؛؟…]+[”’»"]*/u;

function renderText(value: string, page: PageContext): Child {
  const children: Child[] = [];
  let citation: Child;
  for (const piece of splitCitations(value)) {
    if (typeof piece === 'string') {
      const signs = citation === undefined ? '' : (closing.exec(piece)?.[0] ?? '');
      children.push(signs, citation, piece.slice(signs.length));
      citation = undefined;
    } else {
      const before = children.at(-1);
      if (typeof before === 'string') children[children.length - 1] = before.trimEnd();
      citation = citationNumbers(piece, page);
    }
  }
  return [...children, citation];
}

/** A paragraph that holds one component and nothing else: the component is a block then. */
export function loneComponent(node: Nodes): ComponentNode | undefined {
  if (node.type === 'mdxJsxFlowElement') return node;
  if (node.type !== 'paragraph') return undefined;
  const rest = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  return rest.length === 1 && rest[0]!.type === 'mdxJsxTextElement' ? rest[0] : undefined;
}

function renderComponent(node: ComponentNode, inline: boolean, owner: Entity | Story, page: PageContext): Child {
  const component = componentOf(node.name);
  if (component === undefined) throw new Error(`Component "${node.name}" in ${owner.file} was not checked before use`);
  return component.render(valuesOf(node), plainText(node).trim(), inline, owner, page);
}

/** Paragraphs of a tight list stand without tags of their own. */
function renderItem(item: ListItem, owner: Entity | Story, page: PageContext): Child {
  return h('li', {}, item.children.map((child) => (child.type === 'paragraph' && !item.spread ? child.children.map((part) => renderNode(part, owner, page)) : renderNode(child, owner, page))));
}

function renderNode(node: Nodes, owner: Entity | Story, page: PageContext): Child {
  const inside = () => ('children' in node ? node.children.map((child) => renderNode(child, owner, page)) : []);
  switch (node.type) {
    case 'text':
      return renderText(node.value, page);
    case 'paragraph':
      return h('p', {}, inside());
    case 'heading':
      return h(`h${node.depth}`, {}, inside());
    case 'emphasis':
      return h('em', {}, inside());
    case 'strong':
      return h('strong', {}, inside());
    case 'list':
      return h(node.ordered ? 'ol' : 'ul', {}, inside());
    case 'listItem':
      return renderItem(node, owner, page);
    case 'break':
      return h('br');
    case 'link': {
      const link = parseProseLink(owner.file, node.url);
      if (link === undefined) throw new Error(`Link "${node.url}" in ${owner.file} was not checked before use`);
      return h('a', { href: page.href(link) }, inside());
    }
    case 'mdxJsxTextElement':
      return renderComponent(node, true, owner, page);
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return undefined;
    default:
      throw new Error(`Node "${node.type}" in ${owner.file} was not checked before use`);
  }
}

/** The blocks of a section: running text in its measure, components in their own width. */
function renderBlocks(nodes: readonly RootContent[], owner: Entity | Story, page: PageContext): string {
  const blocks: ElementContent[] = [];
  let run: Child[] = [];
  const close = () => {
    if (run.length > 0) blocks.push(h('div', { className: ['prose'] }, run));
    run = [];
  };
  for (const node of nodes) {
    const component = loneComponent(node);
    if (component === undefined) run.push(renderNode(node, owner, page));
    else {
      close();
      blocks.push(...h('div', {}, renderComponent(component, false, owner, page)).children);
    }
  }
  close();
  return toHtml(blocks);
}

/** The whole prose as a tree of HTML, headings and all, for other forms of writing. */
export function proseTree(owner: Entity | Story, prose: Root, page: PageContext): ElementContent[] {
  const blocks = prose.children.map((node) => {
    const component = loneComponent(node);
    return component === undefined ? renderNode(node, owner, page) : renderComponent(component, false, owner, page);
  });
  return h('div', {}, ...blocks).children;
}

/** The prose of an entity or a story, cut into its sections. Ids of sections count headings, so that both languages share them. */
export function renderProse(owner: Entity | Story, prose: Root, page: PageContext): ProseSection[] {
  const starts = prose.children.flatMap((node, index) => (node.type === 'heading' && node.depth === 2 ? [index] : []));
  const cuts = [...starts, prose.children.length];
  const opening = renderBlocks(prose.children.slice(0, cuts[0]), owner, page);
  const sections = starts.map((start, index) => ({
    id: `section-${index + 1}`,
    title: plainText(prose.children[start]!),
    html: renderBlocks(prose.children.slice(start + 1, cuts[index + 1]), owner, page),
  }));
  return opening === '' ? sections : [{ html: opening }, ...sections];
}
