/** The page's list of sources, in the order in which it cites them. */

import { fill, type Words, words } from '../../words/index.ts';
import type { Publisher, Source } from '../../knowledge/base.ts';
import { listOf } from '../../knowledge/base.ts';
import { formatDate } from '../../knowledge/date-words.ts';
import type { Locale } from '../../knowledge/locale.ts';
import { languageName, outletMark, sourceMark } from '../../knowledge/prose/sources.ts';
import ledgerFile from '../../links/ledger.json' with { type: 'json' };
import { copyInPlaceOf, type Ledger, readLedger } from '../../links/ledger.ts';
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
  /** An archived copy: the one that the source names, else the ledger's where the address leads nowhere any more. */
  readonly archive: string | undefined;
}

const committed = readLedger(ledgerFile);

/** A source as lists show it. `ledger` knows which addresses still lead somewhere. */
export function sourceView(source: Source, publisher: Publisher, locale: Locale, ledger: Ledger = committed): SourceView {
  const all: Words = words[locale];
  const language = source.language ?? 'en';
  const href = source.URL ?? source['read-at'];
  return {
    source,
    publisher,
    marks: [sourceMark(source, all), outletMark(publisher, all, locale)].filter((mark) => mark !== undefined),
    language,
    languageNote: language === locale ? undefined : fill(all.ui.inLanguage, { language: languageName(language, locale) }),
    date: source.issued === undefined ? all.ui.noDate : formatDate(source.issued, all),
    authors: source.author === undefined ? undefined : listOf(source.author).join(all.ui.comma),
    href,
    readAt: source.URL === undefined ? undefined : source['read-at'],
    archive: source.archive ?? (href === undefined ? undefined : copyInPlaceOf(ledger, href)),
  };
}

/** The numbered list. Call it last: the numbers are given as the rest of the page is made. */
export function sourcesOf({ base, cited, locale }: CitingContext): SourceView[] {
  return cited.map((id) => {
    const source = base.sources.get(id)!;
    return sourceView(source, base.publishers.get(source.outlet)!, locale);
  });
}
