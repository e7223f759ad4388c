/** The page's list of sources, in the order in which it cites them. */

import { fill, type Words, words } from '../../words/index.ts';
import type { Publisher, Source } from '../../knowledge/base.ts';
import { listOf } from '../../knowledge/base.ts';
import { formatDate } from '../../knowledge/date-words.ts';
import type { Locale } from '../../knowledge/locale.ts';
import { languageName, outletMark, sourceMark } from '../../knowledge/prose/sources.ts';
import type { CitingContext } from './context.ts';

export interface SourceView {
  readonly source: Source;
  readonly publisher: Publisher;
  /** Words in a frame: official text, state media. At most two. */
  readonly marks: readonly string[];
  readonly language: string;
  /** Said where the source is in another language than the page. */
  readonly languageNote: string | undefined;
  readonly date: string;
  readonly authors: string | undefined;
  /** Where its title leads: the publisher's address, else the copy that was read. */
  readonly href: string | undefined;
  /** The copy, where both are known. */
  readonly readAt: string | undefined;
}

/** A source as lists show it. */
export function sourceView(source: Source, publisher: Publisher, locale: Locale): SourceView {
  const all: Words = words[locale];
  const language = source.language ?? 'en';
  return {
    source,
    publisher,
    marks: [sourceMark(source, all), outletMark(publisher, all, locale)].filter((mark) => mark !== undefined),
    language,
    languageNote: language === locale ? undefined : fill(all.ui.inLanguage, { language: languageName(language, locale) }),
    date: source.issued === undefined ? all.ui.noDate : formatDate(source.issued, all),
    authors: source.author === undefined ? undefined : listOf(source.author).join(all.ui.comma),
    href: source.URL ?? source['read-at'],
    readAt: source.URL === undefined ? undefined : source['read-at'],
  };
}

/** The numbered list. Call it last: the numbers are given as the rest of the page is made. */
export function sourcesOf({ base, cited, locale }: CitingContext): SourceView[] {
  return cited.map((id) => {
    const source = base.sources.get(id)!;
    return sourceView(source, base.publishers.get(source.outlet)!, locale);
  });
}
