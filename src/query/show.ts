/** An answer on the page: a table, a word, Turtle, or what the engine says of a broken query; and ways to take it away. */

import { glyph, make } from '../explorer/elements.ts';
import { fill, plural } from '../words/fill.ts';
import { type Cell, cellOf } from './cell.ts';
import { carried, locale } from './page.ts';
import type { Reply } from './protocol.ts';

const { say, site, base, graph, mostEntries } = carried;

/** As src/components/QueryCell.astro. */
function cellContent({ text, href, kind, language, code }: Cell): (Node | string)[] {
  const content = href !== undefined ? make('a', { href, lang: code ? 'en' : undefined }, text) : make('span', { lang: code ? 'en' : language, dir: 'auto' }, text);
  return kind === undefined ? [content] : [glyph(kind), content];
}

type Rows = Extract<Reply, { is: 'rows' }>;

function table({ columns, rows, names }: Rows): HTMLElement {
  const shown = { site, base, locale, words: say, names } as const;
  const head = make('thead', {}, make('tr', {}, ...columns.map((column) => make('th', { scope: 'col' }, make('code', { lang: 'en' }, column)))));
  const body = make('tbody', {}, ...rows.map((row) => make('tr', {}, ...columns.map((column) => make('td', {}, ...(row[column] === undefined ? [] : cellContent(cellOf(row[column], shown))))))));
  return make('section', { class: 'scroll', tabindex: '0', 'aria-label': say.own }, make('table', {}, head, body));
}

/** The way to the graph with the entries of an answer, or with as many as it takes. */
function toGraph(entries: readonly string[]): HTMLElement[] {
  if (entries.length === 0) return [];
  const counted = plural(say.entity, entries.length, locale);
  const text = entries.length > mostEntries ? fill(say.firstInGraph, { n: String(mostEntries), entries: counted }) : fill(say.inGraph, { entries: counted });
  return [make('p', { class: 'note' }, make('a', { href: `${graph}?focus=${entries.slice(0, mostEntries).join(',')}` }, text))];
}

/** What is said in one line, and what is shown below it. */
export interface Told {
  readonly status: string;
  readonly shown: readonly HTMLElement[];
  /** Formats in which the answer can be had. */
  readonly files: readonly ('csv' | 'json' | 'turtle')[];
}

/** A reply as the page tells it. */
export function tell(reply: Exclude<Reply, { is: 'loaded' | 'not-loaded' | 'file' }>): Told {
  const seconds = 'seconds' in reply ? reply.seconds.toFixed(2) : '';
  const turtle = (text: string) => make('pre', { lang: 'en', dir: 'ltr', tabindex: '0' }, make('code', {}, text));
  switch (reply.is) {
    case 'rows': {
      const found = fill(say.found, { rows: plural(say.row, reply.total, locale), seconds });
      const isCut = reply.rows.length < reply.total;
      return { status: isCut ? `${found} ${fill(say.firstRows, { n: String(reply.rows.length) })}` : found, shown: reply.total === 0 ? [] : [...toGraph(reply.entries), table(reply)], files: ['csv', 'json'] };
    }
    case 'truth':
      return { status: reply.value ? say.yes : say.no, shown: [], files: ['csv', 'json'] };
    case 'triples':
      return { status: fill(say.triples, { seconds }) + (reply.isCut ? ` ${say.cut}` : ''), shown: [turtle(reply.turtle)], files: ['turtle'] };
    case 'broken': {
      const { line, column, message } = reply;
      return { status: line === undefined || column === undefined ? say.refused : fill(say.broken, { line: String(line), column: String(column) }), shown: [turtle(message)], files: [] };
    }
  }
}
