/** What the script says, from the words that the page carries. */

import type { Days, TimelineTexts } from '../graph/timeline.ts';
import { textOfDay } from '../knowledge/date.ts';
import { formatDate } from '../knowledge/date-words.ts';
import { fill, plural } from '../words/fill.ts';
import type { Words } from '../words/keys.ts';
import type { CarriedTimeline } from './carried.ts';

export interface Texts {
  readonly day: (day: number) => string;
  readonly span: (days: Days) => string;
  readonly entries: (count: number) => string;
  readonly drawings: (days: Days) => TimelineTexts;
}

/** The texts of a page. */
export function textsOf({ words, years }: CarriedTimeline, locale: 'en' | 'ar'): Texts {
  const day = (number: number) => formatDate(textOfDay(number), words as unknown as Words, 'short');
  const span = ({ first, last }: Days) => fill(words.spanOfDays, { from: day(first), until: day(last) });
  return {
    day,
    span,
    entries: (count) => plural(words.counts.entity, count, locale),
    drawings: (days) => ({
      locale,
      months: words.months.short,
      names: Object.fromEntries(Object.entries(words.names).map(([key, what]) => [key, fill(words.drawingOf, { what, span: span(days) })])) as TimelineTexts['names'],
      quarter: (first, count) => {
        const date = new Date(first * 86_400_000);
        const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
        return { title: fill(words.quarter, { from: words.months.short[month]!, until: `${words.months.short[month + 2]} ${year}`, statements: plural(words.counts.statement, count, locale) }), href: `${years}${year}/` };
      },
    }),
  };
}
