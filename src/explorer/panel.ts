/** The panel: what is chosen, in words, with its sources. Every name in it is a link to the same view with that name chosen. */

import type { GraphEdge } from '../graph/elements.ts';
import { relationNames } from '../knowledge/relations.ts';
import { compareText } from '../knowledge/text.ts';
import { pathTo } from '../paths.ts';
import { digits } from '../words/fill.ts';
import { nameInSentence, sentence } from '../words/sentence.ts';
import { glyph, make } from './elements.ts';
import { claimAt, summaryAt } from './entity-page.ts';
import { ifUnreachable } from './fetch.ts';
import { type GraphData, otherEnd, type PlacedNode } from './graph-data.ts';
import type { State } from './state.ts';
import type { ExplorerWords } from './words.ts';

export interface PanelContext {
  readonly element: HTMLElement;
  readonly data: GraphData;
  readonly words: ExplorerWords;
  readonly locale: 'en' | 'ar';
  readonly base: string;
  /** The address of the same view with something else chosen. */
  readonly addressOf: (chosen: NonNullable<State['chosen']>) => string;
}

function pageOf({ kind, id }: PlacedNode, { locale, base }: PanelContext): string {
  return pathTo({ page: 'entity', kind, id }, locale, base);
}

/** A claim as a sentence, by how somebody was there and on whose behalf; its names are links. The date stands below, as the page writes it. */
function sentenceOf(edge: GraphEdge, context: PanelContext): HTMLElement {
  const { data, words, locale, addressOf } = context;
  const parts = sentence({ ...edge, sourceKind: data.nodes.get(edge.source)!.kind }, undefined, words, locale).map((part) => {
    if (typeof part === 'string') return part;
    const { kind, labels } = data.nodes.get(part.id)!;
    return make('a', { class: kind, href: addressOf({ node: part.id }) }, nameInSentence(part, labels[locale], locale));
  });
  return make('p', { class: 'claim' }, ...parts);
}

function openLinks(nodes: readonly PlacedNode[], context: PanelContext): HTMLElement {
  return make('p', { class: 'split' }, ...nodes.map((node) => make('a', { href: pageOf(node, context) }, `${context.words.ui.openPage}${nodes.length > 1 ? ` (${node.labels[context.locale]})` : ''}`)));
}

function facts(rows: readonly (readonly [string, readonly (Node | string)[]])[]): HTMLElement {
  return make('dl', {}, ...rows.filter(([, values]) => values.length > 0).map(([label, values]) => make('div', {}, make('dt', {}, label), make('dd', {}, ...values))));
}

function tellEdge(edge: GraphEdge, context: PanelContext): HTMLElement[] {
  const { data, words } = context;
  const ends = [data.nodes.get(edge.source)!, data.nodes.get(edge.target)!];
  const anchor = edge.id.slice(edge.id.indexOf(':') + 1);
  const page = pageOf(ends[0]!, context);
  const address = () => make('a', { href: `${page}#${anchor}`, dir: 'ltr' }, `#${anchor}`);
  const details = make('div');
  const tell = async () => {
    const { date, role, sources } = await claimAt(page, anchor);
    details.replaceChildren(
      facts([[words.ui.date, date], [words.ui.role, role], [words.ui.address, [address()]]]),
      ...(sources.length === 0 ? [] : [make('h2', {}, words.ui.sourcesHeading), make('ol', { class: 'sources' }, ...sources)]),
    );
  };
  void tell().catch(ifUnreachable(() => details.replaceChildren(make('p', { class: 'hint' }, words.ui.claimNotLoaded, ' ', address()))));
  return [make('h2', {}, words.ui.claim), sentenceOf(edge, context), details, openLinks(ends, context)];
}

/** The claims of a node, a list for each relation and direction, the oldest first and the undated last. */
function claimLists(node: PlacedNode, context: PanelContext): HTMLElement[] {
  const { data, words, locale, addressOf } = context;
  const edges = (data.edgesOf.get(node.id) ?? []).toSorted((a, b) => compareText(a.start ?? '~', b.start ?? '~'));
  return relationNames.flatMap((relation) =>
    (['out', 'in'] as const).flatMap((side) => {
      const list = edges.filter((edge) => edge.relation === relation && (edge.source === node.id) === (side === 'out'));
      if (list.length === 0) return [];
      const items = list.map((edge) => {
        const other = data.nodes.get(otherEnd(edge, node.id))!;
        return make('li', {}, make('a', { href: addressOf({ edge: edge.id }) }, glyph(other.kind), other.labels[locale]));
      });
      return [make('details', list.length > 12 ? {} : { open: '' }, make('summary', {}, words.relations[relation][side], ' ', make('span', { class: 'n' }, digits(list.length))), make('ul', {}, ...items))];
    }),
  );
}

function tellNode(node: PlacedNode, context: PanelContext): HTMLElement[] {
  const { words, locale } = context;
  const page = pageOf(node, context);
  const summary = make('p', { class: 'summary' });
  void summaryAt(page).then((parts) => summary.replaceChildren(...parts)).catch(ifUnreachable(() => summary.remove()));
  const subkind = node.subkind === undefined ? '' : `${words.ui.comma}${words.subkinds[node.subkind]}`;
  return [
    make('h2', {}, glyph(node.kind), `${words.kinds[node.kind].one}${subkind}`),
    make('p', { class: 'claim' }, make('a', { class: node.kind, href: page }, node.labels[locale])),
    summary,
    openLinks([node], context),
    ...claimLists(node, context),
  ];
}

/** Tells of what is chosen; of nothing, when nothing is. */
export function tell(chosen: State['chosen'], context: PanelContext): void {
  const { element, data } = context;
  const content = chosen === undefined ? [] : 'node' in chosen ? tellNode(data.nodes.get(chosen.node)!, context) : tellEdge(data.edges.get(chosen.edge)!, context);
  element.replaceChildren(...content);
  element.scrollTop = 0;
}
