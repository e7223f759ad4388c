/** Pieces of the panel: claims as sentences, lists, links. Every name is a link to the same view with that name chosen. */

import type { ExplorerEdge, ExplorerGraph, ExplorerNode } from '../graph/unpack.ts';
import { pathTo } from '../paths.ts';
import { inSentence } from '../words/fill.ts';
import { nameInSentence, sentence } from '../words/sentence.ts';
import { glyph, make } from './elements.ts';
import { claimAt } from './entity-page.ts';
import { ifUnreachable } from './fetch.ts';
import type { Chosen, State } from './state.ts';
import type { IslandWords } from './page.ts';

export interface PanelContext {
  readonly graph: ExplorerGraph;
  readonly words: IslandWords;
  readonly locale: 'en' | 'ar';
  readonly base: string;
  /** The address of the same view with something in it changed. */
  readonly addressOf: (change: Partial<State>) => string;
}

export const nodeIn = (id: string, { graph }: PanelContext): ExplorerNode => graph.nodes.get(id)!;

/** The page of an entry. */
export function pageOf(id: string, context: PanelContext): string {
  return pathTo({ page: 'entity', kind: nodeIn(id, context).kind, id }, context.locale, context.base);
}

/** The page that holds a claim, and the claim's address on it. */
export function placeOf({ id, source }: ExplorerEdge, context: PanelContext): { page: string; anchor: string } {
  return { page: pageOf(source, context), anchor: id.slice(id.indexOf(':') + 1) };
}

/** A link that chooses something in the same view. */
export function chooser(chosen: Chosen, context: PanelContext, ...content: readonly (Node | string)[]): HTMLElement {
  return make('a', { href: context.addressOf({ chosen }) }, ...content);
}

/** The name of an entry with its sign, as a link that chooses it. */
export function named(id: string, context: PanelContext): HTMLElement {
  const { kind, label } = nodeIn(id, context);
  return chooser({ node: id }, context, glyph(kind), label);
}

/** The label of an entry as it stands inside a sentence. */
export const inText = (id: string, context: PanelContext) => inSentence(nodeIn(id, context).label, context.locale);

/** A claim as a sentence; its names are links, and so is the sentence's own sign. */
export function sentenceOf(edge: ExplorerEdge, context: PanelContext): HTMLElement {
  const { words, locale, addressOf } = context;
  const parts = sentence({ ...edge, sourceKind: nodeIn(edge.source, context).kind }, edge.date, words, locale).map((part) => {
    if (typeof part === 'string') return part;
    const { kind, label } = nodeIn(part.id, context);
    return make('a', { class: kind, href: addressOf({ chosen: { node: part.id } }) }, nameInSentence(part, label, locale));
  });
  return make('p', { class: 'claim' }, ...parts);
}

/** Labels and values; a row without a value is left out. */
export function facts(rows: readonly (readonly [string, readonly (Node | string)[]])[]): HTMLElement {
  return make('dl', {}, ...rows.filter(([, values]) => values.length > 0).map(([label, values]) => make('div', {}, make('dt', {}, label), make('dd', {}, ...values))));
}

/** A heading with a list under it; nothing where the list is empty. */
export function section(heading: string, items: readonly HTMLElement[], kind: 'ul' | 'ol' = 'ul'): HTMLElement[] {
  return items.length === 0 ? [] : [make('h3', {}, heading, ' ', make('span', { class: 'n' }, String(items.length))), make(kind, {}, ...items.map((item) => make('li', {}, item)))];
}

/** The sources of a claim, which come when its page has come; where it cannot be had, the claim's address. */
export function sourcesOf(edge: ExplorerEdge, context: PanelContext): HTMLElement {
  const { page, anchor } = placeOf(edge, context);
  const holder = make('div', { class: 'told' });
  const link = () => make('a', { href: `${page}#${anchor}`, dir: 'ltr' }, `#${anchor}`);
  void claimAt(page, anchor)
    .then(({ sources }) => holder.replaceChildren(make('ol', { class: 'sources' }, ...sources)))
    .catch(ifUnreachable(() => holder.replaceChildren(make('p', { class: 'hint' }, context.words.ui.claimNotLoaded, ' ', link()))));
  return holder;
}
