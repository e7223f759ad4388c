/** The same as the drawing in words: a sentence of what is shown, and a table of its claims for those who cannot see the lines. */

import type { ExplorerGraph } from '../graph/unpack.ts';
import type { KindWord } from '../words/keys.ts';
import { digits, fill, plural } from '../words/fill.ts';
import { make } from './elements.ts';
import { chooser, named, type PanelContext } from './phrases.ts';
import type { Scene } from './scene.ts';
import type { State } from './state.ts';

/** "26 entries, 31 claims shown", with the date, and with what is left out. */
export function sayShown(scene: Scene, { when }: State, { words, locale }: PanelContext): string {
  const { ui, counts, explorer, dayText } = words;
  if (scene.nodes.size === 0) return explorer.nothingShown;
  const count = (nodes: number, edges: number) => ({ entries: plural(counts.entity, nodes, locale), claims: plural(counts.claim, edges, locale) });
  const parts = [
    ...(when === undefined ? [] : [when.first === when.last ? fill(explorer.onDay, { date: dayText(when.first) }) : fill(explorer.inRange, { from: dayText(when.first), until: dayText(when.last) })]),
    fill(ui.shownNow, count(scene.nodes.size, scene.edges.size)),
    ...(scene.of === undefined ? [] : [fill(explorer.ofAll, count(scene.of.nodes, scene.of.edges))]),
  ];
  return parts.join(ui.semicolon);
}

/** "Sergey Lavrov: 14 meetings, 3 agreements": to what a node is linked in the drawing, by kind. */
export function sayLinks(id: string, scene: Scene, { nodes }: ExplorerGraph, { words, locale }: PanelContext): string {
  const others = new Set([...scene.edges.values()].flatMap(({ source, target }) => (source === id ? [target] : target === id ? [source] : [])));
  const byKind = Map.groupBy(others, (other) => nodes.get(other)!.kind);
  const list = (Object.keys(words.kinds) as KindWord[]).filter((kind) => byKind.has(kind)).map((kind) => plural(words.kinds[kind].count, byKind.get(kind)!.length, locale));
  return fill(words.explorer.linksOf, { name: nodes.get(id)!.label, list: list.length === 0 ? words.explorer.noLinksShown : list.join(words.ui.comma) });
}

/** The claims that are shown, a row each; pairs of actors are told by the panel. */
export function tableOf(scene: Scene, context: PanelContext): HTMLTableElement {
  const { graph, words: { explorer, relations, ui } } = context;
  const row = (id: string) => {
    const edge = graph.edges.get(id)!;
    const cells = [[named(edge.source, context)], [chooser({ edge: id }, context, relations[edge.relation].out)], [named(edge.target, context)], [edge.date ?? explorer.undated], [digits(edge.sourceCount)]];
    return make('tr', { 'data-edge': id }, ...cells.map((content) => make('td', {}, ...content)));
  };
  const claims = [...scene.edges.keys()].filter((id) => graph.edges.has(id));
  const heads = [explorer.entry, explorer.relation, explorer.otherEntry, ui.date, explorer.sourceCount];
  return make('table', {}, make('thead', {}, make('tr', {}, ...heads.map((text) => make('th', { scope: 'col' }, text)))), make('tbody', {}, ...claims.map(row)));
}
