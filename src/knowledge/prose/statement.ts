/** A statement as a figure: the words or their sense, who said it, where and when, and who carried it. */

import type { Element } from 'hast';
import { fill } from '../../words/index.ts';
import { entityOf, type EntityOf } from '../base.ts';
import { formatDate } from '../date-words.ts';
import type { SourceId } from '../id.ts';
import { type PageContext, wordsOf } from './context.ts';
import { type Child, h } from './hast.ts';
import { quoted } from './quotation.ts';
import { citationNumbers, languageName, outletMark } from './sources.ts';

/** The outlet that carried words, its date, what owns it, and the number of the source. */
export function originOf(id: SourceId, page: PageContext): Child {
  const words = wordsOf(page);
  const source = page.base.sources.get(id)!;
  const publisher = page.base.publishers.get(source.outlet)!;
  const mark = outletMark(publisher, words, page.locale);
  return [
    publisher.name[page.locale],
    source.issued === undefined ? undefined : `${words.ui.comma}${formatDate(source.issued, words)}`,
    ' ',
    mark === undefined ? undefined : [h('span', { className: ['mark'] }, mark), ' '],
    citationNumbers([{ source: id }], page),
  ];
}

function* between(parts: readonly Child[], separator: string): Generator<Child> {
  for (const [index, part] of parts.entries()) {
    if (index > 0) yield separator;
    yield part;
  }
}

/** How the words of a statement were read: in which language, or as a translation by the outlet; undefined where nothing has to be said. */
export function readingOf({ fields: { words: said } }: EntityOf<'statement'>, page: Pick<PageContext, 'locale'>): string | undefined {
  if (said === undefined) return undefined;
  const { ui } = wordsOf(page);
  if (said.translation) return ui.translationByOutlet;
  return said.language === page.locale ? undefined : fill(ui.wordsAsRead, { language: languageName(said.language, page.locale) });
}

/** The figure of a statement. Words stand in the language in which they were read; without words the summary is told as said. */
export function statementFigure(statement: EntityOf<'statement'>, page: PageContext): Element {
  const words = wordsOf(page);
  const claims = page.base.claimsFrom.get(statement.id) ?? [];
  const linkTo = (id: typeof statement.id) => h('a', { href: page.href({ id }) }, entityOf(page.base, id).fields.name[page.locale]);
  const speakers = claims.filter(({ relation }) => relation === 'said-by');
  const occasion = claims.find(({ relation }) => relation === 'said-at');
  const { words: said, summary, date } = statement.fields;
  const sources = [...new Set(speakers.flatMap(({ cite }) => cite))];
  const asRead = readingOf(statement, page);
  return h(
    'figure',
    { className: said === undefined ? ['quote', 'sense'] : ['quote'] },
    h('blockquote', {}, h('p', {}, said === undefined ? summary[page.locale] : quoted(said, page))),
    h(
      'figcaption',
      {},
      h('b', {}, ...between(speakers.map(({ to }) => linkTo(to.id)), words.ui.comma)),
      words.ui.comma,
      occasion === undefined ? undefined : [linkTo(occasion.to.id), words.ui.comma],
      h('a', { href: page.href({ id: statement.id }) }, formatDate(date, words)),
      h('span', { className: ['from'] }, asRead === undefined ? undefined : `${asRead}${words.ui.semicolon}`, ...between(sources.map((id) => originOf(id, page)), words.ui.semicolon)),
    ),
  );
}

