/** A page of the site as it opens from disk. Pure: HTML in, HTML out. */

import { type DefaultTreeAdapterTypes as Tree, defaultTreeAdapter as tree, parse, serialize, serializeOuter } from 'parse5';
import { diskPolicy } from '../site/csp.ts';
import { type BuiltSite, dataOnDisk, onDisk, rootFrom } from './addresses.ts';

/** What a copy does without: fonts ahead of their use, which may not be asked for so from disk, and what is for search engines. */
const leftOut: ReadonlySet<string> = new Set(['preload', 'modulepreload', 'sitemap']);

const attributeOf = ({ attrs }: Tree.Element, name: string) => attrs.find((attribute) => attribute.name === name)?.value;

/** All elements of a tree, in its order. The site has no `template`. */
function elementsOf(node: Tree.ParentNode): Tree.Element[] {
  return node.childNodes.flatMap((child) => (tree.isElementNode(child) ? [child, ...elementsOf(child)] : []));
}

/** The address on the host with which an attribute ends, that of a page which leads on at once too; undefined where it has none. */
function pathIn(element: Tree.Element, { name, value }: Tree.Element['attrs'][number]): string | undefined {
  if (name === 'content' && attributeOf(element, 'http-equiv') === 'refresh') return /url=(\/.*)$/.exec(value)?.[1];
  return (name === 'href' || name === 'src' || name === 'action') && value.startsWith('/') ? value : undefined;
}

/** Makes the addresses in an element's attributes those of a copy. @throws where one leads to no file of the site. */
function rewrite(element: Tree.Element, file: string, site: BuiltSite): void {
  // A copy has no index of texts.
  element.attrs = element.attrs.filter(({ name }) => name !== 'data-index');
  for (const attribute of element.attrs) {
    const { name, value } = attribute;
    if (name === 'data-base') attribute.value = rootFrom(file);
    else if (name.startsWith('data-')) attribute.value = onDisk(value, file, site) ?? value;
    const path = pathIn(element, attribute);
    if (path === undefined) continue;
    const address = onDisk(path, file, site);
    if (address === undefined) throw new Error(`${file} leads to ${path}, which the copy does not have`);
    attribute.value = value.slice(0, -path.length) + address;
  }
}

/** Data that a page carries in itself. */
function rewriteData(script: Tree.Element, file: string, site: BuiltSite): void {
  const text = script.childNodes[0] as Tree.TextNode;
  text.value = JSON.stringify(dataOnDisk(JSON.parse(text.value), file, site)).replaceAll('<', '\\u003c');
}

/** The tree of a page with the addresses of a copy. */
function treeOf(html: string, file: string, site: BuiltSite): { readonly document: Tree.Document; readonly elements: readonly Tree.Element[] } {
  const document = parse(html);
  const elements = elementsOf(document);
  for (const element of elements) {
    if (element.tagName === 'link' && leftOut.has(attributeOf(element, 'rel')!)) tree.detachNode(element);
    else if (element.tagName !== 'script' || attributeOf(element, 'src') === undefined) rewrite(element, file, site);
    if (element.tagName === 'script' && attributeOf(element, 'type') === 'application/json') rewriteData(element, file, site);
  }
  return { document, elements };
}

/** A page as it stands in a copy. `islandOf` gives for the address of a script of the site the file of its like in the copy. */
export function pageOnDisk(html: string, file: string, site: BuiltSite, islandOf: (address: string) => string): string {
  const { document, elements } = treeOf(html, file, site);
  for (const element of elements) {
    const policy = element.attrs.find(({ name }) => name === 'content' && attributeOf(element, 'http-equiv') === 'Content-Security-Policy');
    if (policy !== undefined) policy.value = diskPolicy(policy.value);
    const src = element.tagName === 'script' ? attributeOf(element, 'src') : undefined;
    if (src !== undefined) element.attrs = [{ name: 'defer', value: '' }, { name: 'src', value: `${rootFrom(file)}${islandOf(src)}` }];
  }
  return serialize(document);
}

/** What other pages tell of a page: its main part without drawings, with addresses as the file `reader` writes them. */
export function toldOf(html: string, file: string, reader: string, site: BuiltSite): string {
  const { elements } = treeOf(html, reader, site);
  const main = elements.find(({ tagName }) => tagName === 'main');
  if (main === undefined) throw new Error(`${file} has no main part`);
  for (const drawing of elementsOf(main)) if (drawing.tagName === 'svg' || drawing.tagName === 'nav') tree.detachNode(drawing);
  return serializeOuter(main);
}
