/** A table of signs as a drawing: heads of columns over the signs, names of rows beside them, what the signs mean below. */

import type { Element } from 'hast';
import { breakLines, lineHeight, widthOf } from '../../graph/label.ts';
import { drawSigns, refusals, signFragment } from '../../graph/signs.ts';
import type { Locale } from '../../knowledge/locale.ts';
import { type Child, h } from '../../knowledge/prose/hast.ts';
import { type SignWord, words } from '../../words/index.ts';
import type { MatrixPage, MatrixTable } from '../matrix/matrix.ts';

/** Type sizes, by language; English heads are turned, Arabic ones stand in wider columns. */
const sizes = { en: { text: 13.5, column: 30, headWidth: 170 }, ar: { text: 14.5, column: 84, headWidth: 78 } } as const;
const row = 25;
const sign = 16;
/** Width of the names of rows at most, and the room after them. */
const [mostName, gap] = [250, 12];

const round = (n: number) => Math.round(n * 10) / 10;

/** Draws the table of a page. */
export function drawMatrix({ signs }: Pick<MatrixPage, 'signs'>, { heading, columns, groups }: MatrixTable, locale: Locale): Element {
  const { matrix } = words[locale];
  const { text: size, column, headWidth } = sizes[locale];
  const lead = lineHeight(size);
  const names = groups.flatMap(({ label, rows }) => [{ label, head: true, cells: undefined, href: undefined }, ...rows.map(({ name, cells, href }) => ({ label: name, head: false, cells, href }))]);
  const side = Math.min(mostName, Math.max(...names.map(({ label }) => widthOf(label, size)))) + gap;
  const heads = columns.map(({ name, date, href }) => ({ href, names: breakLines(name, size, headWidth), dates: breakLines(date, size, headWidth) }));
  const most = Math.max(...heads.map(({ names: first, dates }) => first.length + dates.length));
  const headHeight = locale === 'ar' ? most * lead + 8 : headWidth + 8;
  /** A turned head needs a column as wide as its lines are high. */
  const step = locale === 'ar' ? column : Math.max(column, most * lead + 4);
  const width = Math.ceil(Math.max(side + columns.length * step, 480));
  const at = (x: number) => round(locale === 'ar' ? width - x : x);

  const drawnHeads = heads.map(({ names: first, dates, href }, index): Child => {
    const middle = side + (index + 0.5) * step;
    const all = [...first, ...dates];
    const spans = (place: (line: number) => Record<string, string>) => all.map((line, order) => h('tspan', { ...place(order), className: order >= first.length ? ['sub'] : undefined }, line));
    if (locale === 'ar') return h('a', { href }, h('text', { textAnchor: 'middle' }, ...spans((line) => ({ x: String(at(middle)), y: String(round(headHeight - 8 - (all.length - 1 - line) * lead)) }))));
    return h('a', { href }, h('text', { transform: `translate(${round(middle)} ${headHeight - 6}) rotate(-90)` }, ...spans((line) => ({ x: '0', y: String(round((line - (all.length - 1) / 2) * lead + size * 0.35)) }))));
  });

  let y = headHeight;
  const marks = new Map<SignWord, Child[]>();
  const place = (which: SignWord, x: number, middle: number) => marks.set(which, [...(marks.get(which) ?? []), h('use', { href: `#${signFragment(which)}`, x: String(round(at(x) - sign / 2)), y: String(round(middle - sign / 2)), width: String(sign), height: String(sign) })]);
  const drawnRows = names.flatMap(({ label, head, cells, href }): Child[] => {
    const lines = breakLines(label, size, head ? width : mostName);
    const high = Math.max(row, lines.length * lead + 6) + (head ? 8 : 0);
    const [top, middle] = [y, y + high / 2 + (head ? 4 : 0)];
    y += high;
    columns.forEach(({ id }, index) => { const cell = cells?.get(id); if (cell !== undefined) place(cell.sign, side + (index + 0.5) * step, middle); });
    const written = h('text', { className: head ? ['group'] : undefined }, ...lines.map((line, order) => h('tspan', { x: String(at(0)), y: String(round(middle + (order - (lines.length - 1) / 2) * lead + size * 0.35)) }, line)));
    return [head ? undefined : h('path', { className: ['grid'], d: `M0 ${round(top)}H${width}` }), href === undefined ? written : h('a', { href }, written)];
  });

  let [x, line] = [0, y + row];
  const key = signs.flatMap(({ sign: which }): Child[] => {
    const label = matrix.signs[which];
    const wide = sign + 6 + widthOf(label, size) + 18;
    if (x > 0 && x + wide > width) [x, line] = [0, line + row];
    place(which, x + sign / 2, line);
    const written = h('text', { x: String(at(x + sign + 6)), y: String(round(line + size * 0.35)) }, label);
    x += wide;
    return [written];
  });

  const symbols = drawSigns(signs.map(({ sign: which }) => which)).children;
  const groupsOfMarks = [...marks].map(([which, uses]) => h('g', { className: ['sign', ...(refusals.has(which) ? ['no'] : [])] }, ...uses));
  return h('svg', { viewBox: `0 0 ${width} ${Math.ceil(line + row / 2)}`, ariaLabel: heading }, ...symbols, ...drawnHeads, ...drawnRows, ...groupsOfMarks, ...key);
}
