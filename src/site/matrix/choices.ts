/** What the filters of a page of tables offer: each value with its name and how many cells it has. */

import { words } from '../../words/index.ts';
import type { Locale } from '../../knowledge/locale.ts';
import type { MatrixPage } from './matrix.ts';
import { compareNames } from '../../knowledge/name-order.ts';

export interface MatrixChoice {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** The sections, signs, rows and years of a page. */
export function choicesOf(page: MatrixPage, locale: Locale): Readonly<Record<'section' | 'sign' | 'row' | 'year', readonly MatrixChoice[]>> {
  const found = { section: new Map<string, MatrixChoice>(), row: new Map<string, MatrixChoice>(), year: new Map<string, MatrixChoice>() };
  const add = (facet: keyof typeof found, value: string, label: string) => found[facet].set(value, { value, label, count: (found[facet].get(value)?.count ?? 0) + 1 });
  for (const { section, sectionName, columns, groups } of page.tables) {
    const years = new Map(columns.map(({ id, year }) => [id, String(year)]));
    for (const { id, name, cells } of groups.flatMap(({ rows }) => rows)) {
      for (const column of cells.keys()) {
        add('section', section, sectionName);
        add('row', id, name);
        add('year', years.get(column)!, years.get(column)!);
      }
    }
  }
  const compare = compareNames(locale);
  return {
    section: [...found.section.values()],
    sign: page.signs.map(({ sign, count }) => ({ value: sign, label: words[locale].matrix.signs[sign], count })),
    row: [...found.row.values()].toSorted((a, b) => compare(a.label, b.label)),
    year: [...found.year.values()].toSorted((a, b) => Number(a.value) - Number(b.value)),
  };
}

