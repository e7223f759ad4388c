/** The panel on a claim: the sentence, its role, dates, sources, quotation, and who disputes it. */

import type { ExplorerEdge } from '../graph/unpack.ts';
import type { Certainty } from '../knowledge/query/index.ts';
import { make } from './elements.ts';
import { claimAt } from './entity-page.ts';
import { ifUnreachable } from './fetch.ts';
import { facts, named, pageOf, type PanelContext, placeOf, sentenceOf } from './phrases.ts';

/** Tells of a claim; `certainty` says how surely it holds on the day of the view. */
export function tellClaim(edge: ExplorerEdge, certainty: Certainty | undefined, context: PanelContext): HTMLElement[] {
  const { words: { ui, explorer, relations } } = context;
  const { page, anchor } = placeOf(edge, context);
  const address = () => make('a', { href: `${page}#${anchor}`, dir: 'ltr' }, `#${anchor}`);
  const details = make('div');
  void claimAt(page, anchor)
    .then(({ date, role, sources, differing }) =>
      details.replaceChildren(
        facts([[explorer.relation, [relations[edge.relation].out]], [ui.date, date.length > 0 ? date : [explorer.undated]], [ui.role, role], [ui.address, [address()]]]),
        ...(sources.length === 0 ? [] : [make('h3', {}, ui.sourcesHeading), make('ol', { class: 'sources' }, ...sources)]),
        ...(edge.disputed && differing.length > 0 ? [make('h3', {}, ui.whereSourcesDiffer), ...differing] : []),
      ),
    )
    .catch(ifUnreachable(() => details.replaceChildren(make('p', { class: 'hint' }, ui.claimNotLoaded, ' ', address()))));
  const doubt = edge.period === undefined ? explorer.undatedClaim : certainty === 'possible' ? explorer.uncertainOnDay : undefined;
  return [
    make('h2', {}, ui.claim),
    sentenceOf(edge, context),
    ...(doubt === undefined ? [] : [make('p', { class: 'hint' }, doubt)]),
    details,
    make('h3', {}, ui.openPage),
    make('ul', {}, ...[edge.source, edge.target].map((id) => make('li', {}, make('a', { href: pageOf(id, context) }, ...named(id, context).childNodes)))),
  ];
}
