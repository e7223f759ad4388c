/**
 * A drawing as an SVG file that stands alone in any page: with its style, its name, a line that says where it is from, and links that
 * open beside that page. It has no script and loads nothing; its letters are those of the reader's system. Pure.
 */

import type { Element, ElementContent } from 'hast';
import { labelSizes, lineHeight, widthOf } from '../../graph/label.ts';
import { svgFile } from '../../graph/svg-file.ts';
import { type Locale, directions } from '../../knowledge/locale.ts';
import { type Child, h } from '../../knowledge/prose/hast.ts';
import { breakText } from '../../share/fit.ts';
import { fill, words } from '../../words/index.ts';

export interface Picture {
  /** What it is of. */
  readonly title: string;
  /** An SVG with a size in its `viewBox` and a name in its `aria-label`; its links are paths on the host. */
  readonly drawing: Element;
  /** The class under which the rules of its style stand. */
  readonly className: 'nb' | 'tracks' | 'tableau';
  /** Whether the title is written over the drawing: not where the drawing says it. */
  readonly headed: boolean;
  /** What must be said besides. */
  readonly note?: string | undefined;
  /** The path on the host of the page that says the same and more. */
  readonly page: string;
}

export interface Publication {
  readonly locale: Locale;
  /** The style of the drawing and of the frame. */
  readonly style: string;
  /** The host, with its protocol. */
  readonly host: string;
  /** The version of the content, and the name of the licence. */
  readonly version: string;
  readonly licence: string;
}

/** Room around the drawing, in px. */
const air = 16;
const headingSize = { en: 18, ar: 20 } as const;

/** A part of a text that keeps its own direction within it. */
const isolated = (text: string) => `\u2066${text}\u2069`;

/** A drawing whose links lead to the site, and open beside the page in which it stands. */
function outward(node: ElementContent, host: string): ElementContent {
  if (node.type !== 'element') return node;
  const { href } = node.properties;
  const properties = typeof href === 'string' && href.startsWith('/') ? { ...node.properties, href: `${host}${href}`, target: '_blank' } : node.properties;
  return { ...node, properties, children: node.children.map((child) => outward(child, host)) };
}

/** Writes the file. */
export function framed({ title, drawing, className, headed, note, page }: Picture, { locale, style, host, version, licence }: Publication): string {
  const { ui, site, pictures } = words[locale];
  const [inner, high] = String(drawing.properties['viewBox']).split(' ').slice(2).map(Number) as [number, number];
  const size = labelSizes[locale].sub;
  const source = fill(pictures.source, { site: site.name, address: isolated(`${host}${page}`.replace(/^\w+:\/\//, '')), version: isolated(version), licence: isolated(licence) });
  const broken = (text: string, of: number) => breakText(text, inner / of, (part) => widthOf(part, 1));
  const headings = headed ? broken(title, headingSize[locale]) : [];
  const notes = [...(note === undefined ? [] : broken(note, size)), ...broken(source, size)];
  const top = air + headings.length * lineHeight(headingSize[locale]) + (headed ? air / 2 : 0);
  const [width, height] = [inner + 2 * air, Math.ceil(top + high + air + notes.length * lineHeight(size) + air / 2)];
  const start = locale === 'ar' ? width - air : air;
  const write = (lines: readonly string[], from: number, of: number): Child[] => lines.map((line, index) => h('tspan', { x: String(start), y: String(Math.round(from + of + index * lineHeight(of))) }, line));
  const tree = h(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', xmlLang: locale, viewBox: `0 0 ${width} ${height}`, width: String(width), height: String(height), direction: directions[locale] },
    h('title', {}, title),
    h('desc', {}, [String(drawing.properties['ariaLabel'] ?? ''), note].filter((part) => part !== undefined && part !== '').join(ui.semicolon)),
    h('style', {}, style),
    h('rect', { className: ['ground'], width: String(width), height: String(height) }),
    headed ? h('text', { className: ['heading'] }, ...write(headings, air - 2, headingSize[locale])) : undefined,
    h('g', { className: [className], transform: `translate(${air} ${top})` }, ...drawing.children.map((child) => outward(child, host))),
    h('a', { href: `${host}${page}`, target: '_blank' }, h('text', { className: ['source'] }, ...write(notes, top + high + air / 2, size))),
  );
  return svgFile(tree);
}
