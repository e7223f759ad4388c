/** Accounts side by side: what each says, in order of figure or date, never a total and never a verdict. */

import type { Element } from 'hast';
import { type Entity, entityOf, listOf, type Party } from '../base.ts';
import { compareDates } from '../date.ts';
import { formatDate } from '../date-words.ts';
import { type PageContext, wordsOf } from './context.ts';
import { type Child, h } from './hast.ts';
import { citationNumbers, outletMark } from './sources.ts';

export type Dispute = NonNullable<Entity['fields']['disputed']>[number];
type Account = Dispute['accounts'][number];

/** The name by which a dispute of a page is called in prose: its English label as an id. */
export function disputeSlug({ about }: Dispute): string {
  return about.en.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
}

/** A party by its page's name, linked, or by the words written for it. */
export function partyName(party: Party, page: Pick<PageContext, 'base' | 'locale' | 'href'>): Child {
  if (typeof party !== 'string') return party[page.locale];
  return h('a', { href: page.href({ id: party }) }, entityOf(page.base, party).fields.name[page.locale]);
}

const barWidth = 120;

/** A figure as its bar shows it: the number, and the larger one of a range such as `400–1,000`, `20 / 23` or `17 + 3`. */
interface Amount {
  readonly least: number;
  readonly most: number;
}

function bar({ least, most }: Amount, largest: number): Element {
  const px = (value: number) => Math.max(1, Math.round((barWidth * value) / largest));
  return h(
    'svg',
    { ariaHidden: 'true', viewBox: `0 0 ${barWidth} 10`, preserveAspectRatio: 'none' },
    h('rect', { className: ['range'], y: '4.5', width: barWidth, height: 1 }),
    most > least ? h('rect', { className: ['most'], y: '1', width: px(most), height: 8 }) : undefined,
    h('rect', { y: '1', width: px(least), height: 8 }),
  );
}

/** The numbers in a figure, for its bar; undefined when it holds none. */
function amount({ figure }: Account): Amount | undefined {
  const [first, second = 0] = [...(figure ?? '').matchAll(/[0-9][0-9,]*(\.[0-9]+)?/g)].map(([number]) => Number(number.replaceAll(',', '')));
  if (first === undefined) return undefined;
  return { least: first, most: Math.max(first, (figure ?? '').includes('+') ? first + second : second) };
}

/** Who carried an account, with its mark; where the account has no day of its own, with that of the source. */
function outlets(account: Account, page: PageContext): Child {
  const words = wordsOf(page);
  const sources = listOf(account.cite).map((id) => page.base.sources.get(id)!);
  const carriers = [...Map.groupBy(sources, ({ outlet }) => outlet)].map(([outlet, list]) => ({ publisher: page.base.publishers.get(outlet)!, issued: list.length === 1 && account.date === undefined ? list[0]!.issued : undefined }));
  return [
    carriers.map(({ publisher, issued }, index): Child => {
      const mark = outletMark(publisher, words, page.locale);
      return [index === 0 ? undefined : words.ui.semicolon, publisher.name[page.locale], issued === undefined ? undefined : `${words.ui.comma}${formatDate(issued, words, 'short')}`, mark === undefined ? undefined : [' ', h('span', { className: ['mark'] }, mark)]];
    }),
    ' ',
    citationNumbers(sources.map(({ id }) => ({ source: id })), page),
  ];
}

function row(account: Account, largest: number | undefined, page: PageContext): Element {
  const words = wordsOf(page);
  const value = amount(account);
  const date = account.date === undefined ? undefined : formatDate(account.date, words);
  const who = account.by === undefined ? undefined : partyName(account.by, page);
  const cell = (className: string | undefined, ...children: Child[]) => h('td', className === undefined ? { role: 'cell' } : { role: 'cell', className: [className] }, ...children);
  return h(
    'tr',
    { role: 'row' },
    largest === undefined ? undefined : [cell('fig', account.figure === undefined ? undefined : h('bdi', { dir: 'ltr' }, account.figure)), cell(undefined, value === undefined ? undefined : bar(value, largest))],
    cell(undefined, who === undefined && date === undefined ? undefined : h('b', {}, who, who === undefined || date === undefined ? undefined : words.ui.comma, date), h('span', { className: ['said'] }, account.text[page.locale])),
    cell('from', outlets(account, page)),
  );
}

/** Accounts without a figure come after those that have one. */
const noFigure = Number.MAX_SAFE_INTEGER;

/** The accounts of one dispute as a table; with figures where accounts give them. `titled` shows what they differ on, where no heading says it. */
export function accountsTable(dispute: Dispute, page: PageContext, titled: boolean): Element {
  const { ui } = wordsOf(page);
  const amounts = dispute.accounts.map(amount).filter((value) => value !== undefined);
  const largest = amounts.length === 0 ? undefined : Math.max(...amounts.map(({ most }) => most));
  const sorted = dispute.accounts.toSorted((a, b) => (amount(a)?.least ?? noFigure) - (amount(b)?.least ?? noFigure) || compareDates(a.date, b.date));
  const head = (text: string, hidden = false) => h('th', { scope: 'col', role: 'columnheader' }, hidden ? h('span', { className: ['vh'] }, text) : text);
  return h(
    'table',
    { className: largest === undefined ? ['accounts', 'plain'] : ['accounts'], role: 'table' },
    h('caption', titled ? {} : { className: ['vh'] }, dispute.about[page.locale]),
    h('thead', { role: 'rowgroup' }, h('tr', { role: 'row' }, largest === undefined ? undefined : [head(ui.figure), head(ui.figure, true)], head(largest === undefined ? ui.whoSays : ui.whoCounts), head(ui.asReportedBy))),
    h('tbody', { role: 'rowgroup' }, ...sorted.map((account) => row(account, largest, page))),
  );
}
