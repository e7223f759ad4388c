/** A tree of HTML as the core and the pages make it, as Markdown of GitHub (https://github.github.com/gfm/): citation numbers become footnotes, drawings are left out, and no text is ever markup. */

import type { Element, ElementContent } from 'hast';
import type { BlockContent, DefinitionContent, ListItem, PhrasingContent, TableCell } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { type Child, h } from '../../knowledge/prose/hast.ts';

const writer = remark().use(remarkGfm, { tablePipeAlign: false }).use({ settings: { bullet: '-', rule: '-', listItemIndent: 'one' } }).freeze();

type Block = BlockContent | DefinitionContent;

const has = ({ properties }: Element, name: string) => Array.isArray(properties['className']) && properties['className'].includes(name);
const elementsIn = ({ children }: Element, ...names: readonly string[]) => children.filter((child): child is Element => child.type === 'element' && (names.length === 0 || names.includes(child.tagName)));
/** White space as a browser shows it; a paragraph neither begins nor ends with any. */
const collapse = (text: string) => text.replaceAll(/\s+/g, ' ');

/** What a page sets apart by its style is set apart by signs. */
function aside(node: Element): PhrasingContent[] {
  const inner = line(node.children);
  if (has(node, 'said')) return [{ type: 'text', value: ': ' }, ...inner];
  return has(node, 'from') || has(node, 'mark') ? [{ type: 'text', value: has(node, 'from') ? ' (' : '(' }, ...inner, { type: 'text', value: ')' }] : inner;
}

const textIn = ({ children }: Element): string => children.map((child) => (child.type === 'text' ? collapse(child.value) : child.type === 'element' ? textIn(child) : '')).join('');

const links = new Map<string, string>();

/** A link as it is written, once for each address and text: a page has hundreds, and most stand on many pages. A bar in it could end the cell of a table. */
function linkTo(url: string, text: string): string {
  const key = `${url} ${text}`;
  if (!links.has(key)) links.set(key, writer.stringify({ type: 'root', children: [{ type: 'paragraph', children: [{ type: 'link', url, children: [{ type: 'text', value: text }] }] }] }).trim().replaceAll('|', '\\|'));
  return links.get(key)!;
}

/** Texts that are markup nowhere: letters, digits and commas. The writer would look for forty signs in each. */
const harmless = /^[\p{L}\p{M}\p{N} ,;،؛–]*$/u;

/** What stands in a line, pieces of text that meet as one. */
function line(children: readonly ElementContent[]): PhrasingContent[] {
  const merged: PhrasingContent[] = [];
  for (const node of children.flatMap(phrase)) {
    const last = merged.at(-1);
    if (node.type === 'text' && last?.type === 'text') last.value += node.value;
    else merged.push(node);
  }
  return merged.map((node) => (node.type === 'text' && harmless.test(node.value) ? { type: 'html', value: node.value } : node));
}

function phrase(node: ElementContent): PhrasingContent[] {
  if (node.type === 'text') return [{ type: 'text', value: collapse(node.value) }];
  if (node.type !== 'element') return [];
  const inner = () => line(node.children);
  switch (node.tagName) {
    case 'a': {
      const href = String(node.properties['href']);
      // The fragment of a source, `#s4`.
      return [has(node, 'cite') ? { type: 'footnoteReference', identifier: href.slice(2), label: href.slice(2) } : { type: 'html', value: linkTo(href, textIn(node).trim()) }];
    }
    case 'b':
    case 'strong':
      return [{ type: 'strong', children: inner() }];
    case 'em':
      return [{ type: 'emphasis', children: inner() }];
    case 'code':
      return [{ type: 'inlineCode', value: textIn(node) }];
    case 'br':
      return [{ type: 'break' }];
    case 'svg':
      return [];
    default:
      return aside(node);
  }
}

/** A cell; what is said begins it where nobody is named before. */
function cellOf({ children }: Element): TableCell {
  const [first, ...rest] = line(children);
  return { type: 'tableCell', children: first === undefined ? [] : [first.type === 'text' ? { ...first, value: first.value.replace(/^: /, '') } : first, ...rest] };
}

/** A table without the columns of which every cell is empty: those of drawings. */
function table(node: Element): Block {
  const rows = elementsIn(node, 'thead', 'tbody').flatMap((part) => elementsIn(part, 'tr')).map((row) => elementsIn(row).map(cellOf));
  const shown = rows[0]!.map((_, column) => rows.slice(1).some((cells) => (cells[column]?.children.length ?? 0) > 0));
  return { type: 'table', children: rows.map((cells) => ({ type: 'tableRow', children: cells.filter((_, column) => shown[column]) })) };
}

/** A line as it is written, where it is made of links, citations and texts that are markup nowhere; undefined where the writer must look at it. */
function writtenLine(nodes: readonly PhrasingContent[]): string | undefined {
  const parts = nodes.map((node) => (node.type === 'html' ? node.value : node.type === 'footnoteReference' ? `[^${node.identifier}]` : undefined));
  return parts.includes(undefined) ? undefined : parts.join('').trim();
}

/** A list whose items are one line each, which most are; undefined for another. The writer needs ten times as long for it. */
function writtenList(node: Element): Block | undefined {
  const items = elementsIn(node, 'li');
  if (node.tagName !== 'ul' || items.length === 0 || items.some(({ children }) => children.some(standsAlone))) return undefined;
  const lines = items.map(({ children }) => {
    const nodes = line(children);
    return writtenLine(nodes) ?? writer.stringify({ type: 'root', children: [{ type: 'paragraph', children: nodes }] }).trimEnd();
  });
  return { type: 'html', value: lines.map((text) => `- ${text}`).join('\n') };
}

const itemOf = (node: Element): ListItem => ({ type: 'listItem', spread: false, children: blocks(node.children) });

function block(node: Element): Block[] {
  switch (node.tagName) {
    case 'h1':
    case 'h2':
    case 'h3':
      return [{ type: 'heading', depth: Number(node.tagName[1]) as 1 | 2 | 3, children: line(node.children) }];
    case 'blockquote':
      return [{ type: 'blockquote', children: blocks(node.children) }];
    case 'ul':
    case 'ol':
      return [writtenList(node) ?? { type: 'list', ordered: node.tagName === 'ol', spread: false, children: elementsIn(node, 'li').map(itemOf) }];
    case 'table':
      return [table(node)];
    case 'hr':
      return [{ type: 'thematicBreak' }];
    case 'figure':
      return blocks(node.children);
    default:
      return [{ type: 'paragraph', children: line(node.children) }];
  }
}

const standsAlone = (node: ElementContent): node is Element => node.type === 'element' && ['h1', 'h2', 'h3', 'p', 'blockquote', 'ul', 'ol', 'table', 'hr', 'figure', 'figcaption'].includes(node.tagName);

/** Blocks, and what stands between them as paragraphs of their own. */
function blocks(children: readonly ElementContent[]): Block[] {
  const made: Block[] = [];
  let between: ElementContent[] = [];
  const close = () => {
    if (between.some((node) => node.type !== 'text' || node.value.trim() !== '')) made.push({ type: 'paragraph', children: line(between) });
    between = [];
  };
  for (const child of children) {
    if (!standsAlone(child)) between.push(child);
    else {
      close();
      made.push(...block(child));
    }
  }
  close();
  return made;
}

/** What Markdown is no place for: control characters but line breaks and tabs, and half characters. */
const clean = (text: string) => text.toWellFormed().replaceAll(/[^\P{Cc}\n\t]/gu, '');

/** Writes a document. `notes` are those that its citations count from 1, each written already, as one paragraph. */
export function markdownOf(body: readonly Child[], notes: readonly string[] = []): string {
  const text = clean(writer.stringify({ type: 'root', children: blocks(h('div', {}, ...body).children) }));
  return [text, ...notes.map((note, index) => `[^${index + 1}]: ${note}`)].join('\n');
}
