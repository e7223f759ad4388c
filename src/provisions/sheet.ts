/** The table of a comparison as a tree of HTML: the page prints it, the script puts it into the page. */

import type { Element } from 'hast';
import { type Child, h } from '../knowledge/prose/hast.ts';
import { fill, plural } from '../words/fill.ts';
import type { Comparison, Row } from './comparison.ts';
import { numberOf, type Paragraph, type ProvisionText, type SheetWords } from './record.ts';

export interface SheetOptions {
  readonly locale: 'en' | 'ar';
  readonly words: SheetWords;
  readonly topics: Readonly<Record<string, string>>;
  /** The address of a topic's list. */
  readonly topicPath: (topic: string) => string;
  /** The raised numbers of the sources of a paragraph. */
  readonly cites: (cite: readonly string[]) => Child;
  /** What the table shows, for those who do not see it. */
  readonly caption: string;
}

/** A number as the record writes it: Latin letters are isolated on an Arabic page. */
function number(id: string, locale: 'en' | 'ar'): Child {
  const text = numberOf(id);
  return locale === 'ar' && /^x/.test(text) ? h('bdi', { lang: 'en', dir: 'ltr' }, text) : text;
}

function paragraphItem({ id, text, cite }: Paragraph, of: ProvisionText, { locale, words, cites }: SheetOptions): Element {
  const label = fill(id.startsWith('p') ? words.paragraphN : words.pointN, { n: numberOf(id) });
  return h('li', {}, h('a', { className: ['no'], href: `${of.path}#${id}`, ariaLabel: `${of.short}${words.comma}${label}` }, number(id, locale)), ' ', text, cites(cite));
}

function rowOf({ topic, cells }: Row, { texts }: Comparison, options: SheetOptions): Element {
  return h(
    'tr',
    { role: 'row' },
    h('th', { scope: 'row', role: 'rowheader' }, h('a', { href: options.topicPath(topic) }, options.topics[topic])),
    ...cells.map((paragraphs, index) => {
      const of = texts[index]!;
      return h(
        'td',
        { role: 'cell', className: paragraphs.length === 0 ? ['none'] : undefined },
        paragraphs.length === 0 ? undefined : [h('span', { className: ['of'], ariaHidden: 'true' }, of.short), h('ul', {}, ...paragraphs.map((paragraph) => paragraphItem(paragraph, of, options)))],
      );
    }),
  );
}

/** Rows under a line that says what they share. */
function group(heading: string, rows: readonly Row[], comparison: Comparison, options: SheetOptions): Element | undefined {
  if (rows.length === 0) return undefined;
  const span = comparison.texts.length + 1;
  return h('tbody', { role: 'rowgroup' }, h('tr', { className: ['g'], role: 'row' }, h('th', { scope: 'rowgroup', colSpan: span, role: 'rowheader' }, heading)), ...rows.map((row) => rowOf(row, comparison, options)));
}

/** The texts of a comparison as columns, their topics as rows. */
export function sheet(comparison: Comparison, options: SheetOptions): Element {
  const { words, locale } = options;
  const { texts, shared, single } = comparison;
  return h(
    'table',
    { className: ['beside', `of-${texts.length}`], role: 'table' },
    h('caption', { className: ['vh'] }, options.caption),
    h(
      'thead',
      { role: 'rowgroup' },
      h(
        'tr',
        { role: 'row' },
        h('th', { scope: 'col', role: 'columnheader' }, words.topic),
        ...texts.map(({ short, path, date, paragraphs }) => h('th', { scope: 'col', role: 'columnheader' }, h('a', { href: path }, short), h('small', {}, date, ' · ', plural(words.provision, paragraphs.length, locale)))),
      ),
    ),
    group(words.inSeveral, shared, comparison, options),
    group(words.inOne, single, comparison, options),
  );
}
