/** The parts of the page that the timeline's script takes over. */

import { type BarGroup, type Days, daysOfEntry, drawTimeline, placeOf, within } from '../graph/timeline.ts';
import type { Chosen } from './choose.ts';
import type { Texts } from './texts.ts';
import { toDom } from './to-dom.ts';

const find = <T extends Element>(selector: string, within: ParentNode = document) => within.querySelector<T>(selector)!;

export const parts = {
  tools: find<HTMLFormElement>('.timeline .tools'),
  notice: find<HTMLElement>('.timeline .tools .shown'),
  more: find<HTMLElement>('.timeline .key .more'),
  rows: [...document.querySelectorAll<HTMLTableRowElement>('.timeline .bymonth tr.row')],
  months: [...document.querySelectorAll<HTMLElement>('.timeline .bymonth tbody')],
  years: [...document.querySelectorAll<HTMLElement>('.timeline .bymonth')],
} as const;

/** The values of a field of choice, without that for all. */
export function valuesOf(name: string): string[] {
  const fields = [...parts.tools.querySelectorAll<HTMLInputElement | HTMLOptionElement>(`input[name="${name}"], select[name="${name}"] option`)];
  return fields.map(({ value }) => value).filter((value) => value !== '');
}

/** A line at a day through a drawing, brought into sight where the drawing scrolls. */
function pin(drawing: SVGElement, day: number, { first, last }: Days, mirrored: boolean): void {
  if (day < first || day > last) return;
  const { width, height } = (drawing as SVGSVGElement).viewBox.baseVal;
  const middle = placeOf(day + 0.5, { first, last }, width);
  const x = mirrored ? width - middle : middle;
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  line.setAttribute('class', 'pin');
  line.setAttribute('d', `M${Math.round(x * 10) / 10} 0V${height}`);
  drawing.prepend(line);
  const holder = drawing.parentElement!;
  const left = (x / width) * holder.scrollWidth - holder.clientWidth / 2;
  holder.scrollLeft = mirrored ? left - (holder.scrollWidth - holder.clientWidth) : left;
}

/** Draws what was chosen. @returns how many entries there was no room for. */
export function showDrawings({ matter }: Chosen, days: Days, day: number | undefined, texts: Texts): number {
  const options = texts.drawings(days);
  const { lanes, statements, groups, more } = drawTimeline(matter, days, options);
  for (const section of document.querySelectorAll<HTMLElement>('[data-section]')) {
    const key = section.dataset['section']!;
    const drawing = key === 'lanes' ? lanes : key === 'statements' ? statements : groups[key as BarGroup];
    section.hidden = drawing === undefined;
    if (drawing === undefined) continue;
    const element = toDom(drawing);
    find('.scroll', section).replaceChildren(element);
    if (day !== undefined) pin(element, day, days, options.locale === 'ar');
  }
  return more;
}

/** Leaves the rows of what was chosen in the list, and marks those of a day. @returns the first of these. */
export function showRows({ shown }: Chosen, day: number | undefined, texts: Texts): HTMLTableRowElement | undefined {
  const chosen = new Set(shown.map(({ row }) => row));
  for (const row of parts.rows) row.hidden = !chosen.has(row);
  for (const group of [...parts.months, ...parts.years]) group.hidden = group.querySelector('tr.row:not([hidden])') === null;
  for (const year of parts.years) year.querySelector('.count')!.textContent = texts.entries(year.querySelectorAll('tr.row:not([hidden])').length);
  const onDay = day === undefined ? [] : shown.filter((entry) => within(daysOfEntry(entry), { first: day, last: day })).map(({ row }) => row);
  for (const row of parts.rows) row.classList.toggle('now', onDay.includes(row));
  return onDay[0];
}
