/** The panel on an entry: its summary, what may be asked about it, and its claims by relation. */

import type { ExplorerNode } from '../graph/unpack.ts';
import { linksOf } from '../knowledge/query/index.ts';
import { digits } from '../words/fill.ts';
import { glyph, make } from './elements.ts';
import { summaryAt } from './entity-page.ts';
import { ifUnreachable } from './fetch.ts';
import { chooser, pageOf, type PanelContext } from './phrases.ts';
import type { State } from './state.ts';

/** A list longer than this is shut until it is asked for. */
const longest = 12;

/** The claims of a node, a list for each relation and direction, the oldest first and the undated last; those shut out of the view are pale. */
function claimLists(node: ExplorerNode, shown: ReadonlySet<string>, context: PanelContext): HTMLElement[] {
  const { graph, words } = context;
  return linksOf(graph.query, node.id).map(({ relation, direction, edges }) => {
    const items = edges.map(({ id, source, target }) => {
      const other = graph.nodes.get(source === node.id ? target : source)!;
      const { date } = graph.edges.get(id)!;
      return make('li', shown.has(id) ? {} : { class: 'out' }, chooser({ edge: id }, context, glyph(other.kind), other.label, ...(date === undefined ? [] : [make('span', { class: 'n' }, ` ${date}`)])));
    });
    return make('details', edges.length > longest ? {} : { open: '' }, make('summary', {}, words.relations[relation][direction], ' ', make('span', { class: 'n' }, digits(edges.length))), make('ul', {}, ...items));
  });
}

/** Tells of an entry; `shown` are the edges of the drawing. */
export function tellEntry(node: ExplorerNode, state: State, shown: ReadonlySet<string>, context: PanelContext): HTMLElement[] {
  const { words, addressOf } = context;
  const page = pageOf(node.id, context);
  const summary = make('p', { class: 'summary' });
  void summaryAt(page).then((parts) => summary.replaceChildren(...parts)).catch(ifUnreachable(() => summary.remove()));
  const subkind = node.subkind === undefined ? '' : `${words.ui.comma}${words.subkinds[node.subkind]}`;
  const { focus } = state;
  const isFocus = focus.includes(node.id);
  const others = focus.filter((id) => id !== node.id);
  const doing = (change: Partial<State>, text: string) => make('a', { href: addressOf(change) }, text);
  return [
    make('h2', {}, glyph(node.kind), `${words.kinds[node.kind].one}${subkind}`, ...(node.date === undefined ? [] : [make('span', { class: 'n' }, ` ${node.date}`)])),
    make('p', { class: 'claim' }, make('a', { class: node.kind, href: page }, node.label)),
    summary,
    make(
      'p',
      { class: 'split' },
      make('a', { href: page }, words.ui.openPage),
      ...(isFocus && others.length === 0 ? [] : [doing({ focus: [node.id], question: undefined, chosen: { node: node.id } }, words.explorer.focusOn)]),
      ...(isFocus ? [doing({ focus: others }, words.explorer.removeFromFocus)] : focus.length === 0 ? [] : [doing({ focus: [...focus, node.id], question: undefined }, words.explorer.addToFocus)]),
    ),
    ...claimLists(node, shown, context),
  ];
}
