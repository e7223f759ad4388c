/** The comparison of the page: the fields of its form, its address, and the table that follows from them. */

import { h } from '../knowledge/prose/hast.ts';
import { pathTo } from '../paths.ts';
import { fill, plural } from '../words/fill.ts';
import { citing } from './cited.ts';
import { compareTexts } from './comparison.ts';
import { compiledCsv, compiledMarkdown, listed } from './compiled.ts';
import { toNode } from './dom.ts';
import type { ProvisionRecord } from './record.ts';
import { fewest, type Selection } from './selection.ts';
import { sheet } from './sheet.ts';
import { takingButtons } from './taking.ts';

export interface Ground {
  readonly locale: 'en' | 'ar';
  /** Where addresses begin on the page, and where those in files do. */
  readonly base: string;
  readonly address: string;
}

/** What stands under the form for a selection of two texts or more. */
function parts(record: ProvisionRecord, { texts: ids, topic }: Selection, { locale, base, address }: Ground, say: (text: string) => void): Node[] {
  const { words } = record;
  const comparison = compareTexts(record, ids, topic);
  const cited = citing(record, locale);
  const caption = fill(words.caption, { texts: plural(words.textCount, ids.length, locale) });
  const table = toNode(sheet(comparison, { locale, words, topics: record.topics, caption, cites: cited.cites, topicPath: (id) => pathTo({ page: 'provisions-of', id }, locale, base) }));
  const rows = listed(record, ids, topic);
  const title = comparison.texts.map(({ name }) => name).join(locale === 'ar' ? '؛ ' : '; ');
  const buttons = takingButtons({ markdown: () => compiledMarkdown(title, rows, record, address), csv: () => compiledCsv(rows, record, address), words, say });
  const note = toNode(h('p', { className: ['note'] }, `${words.emptyCell} ${words.summariesNote}`));
  return [table, note, buttons, toNode(h('h3', {}, words.sources)), toNode(cited.list())];
}

/** Shows a selection. The status tells how much is shown, and what of the address was left out. */
export function show(record: ProvisionRecord, selection: Selection, unknown: readonly string[], ground: Ground, { status, out }: { readonly status: HTMLElement; readonly out: HTMLElement }): void {
  const { words } = record;
  const { locale } = ground;
  const say = (text: string) => { status.textContent = text; };
  const enough = selection.texts.length >= fewest;
  out.replaceChildren(...(enough ? parts(record, selection, ground, say) : []));
  const shown = listed(record, selection.texts, selection.topic).length;
  const told = enough
    ? fill(words.compared, { texts: plural(words.textCount, selection.texts.length, locale), provisions: plural(words.provision, shown, locale) })
    : selection.texts.length > 0 ? words.needTwo : '';
  const refused = unknown.length === 0 ? undefined : fill(words.notKnown, { list: '\u0000' }).split('\u0000');
  status.replaceChildren(told, ...(refused === undefined ? [] : [told === '' ? '' : ' ', refused[0]!, toNode(h('bdi', { lang: 'en', dir: 'ltr' }, unknown.join(', '))), refused[1] ?? '']));
}
