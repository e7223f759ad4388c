/** The way from a date to the page of its day. */

import type { Claim, KnowledgeBase } from '../../knowledge/base.ts';
import type { DateText } from '../../knowledge/date.ts';
import { dayOf, daysOf } from '../../knowledge/days.ts';
import type { Locale } from '../../knowledge/locale.ts';
import { pathTo } from '../../paths.ts';
import { siteConfig } from '../../site.config.ts';

/** The address of the day to which dates lead, where that day has a page: the first of a span, else its last. */
export function dayPath(base: KnowledgeBase, dates: Pick<Claim, 'from' | 'until' | 'date'>, locale: Locale): string | undefined {
  const day = dayOf(dates);
  return day !== undefined && daysOf(base).has(day) ? dayAddress(day, locale) : undefined;
}

/** The address of a day that has a page. */
export function dayAddress(date: DateText, locale: Locale): string {
  return pathTo({ page: 'day', date }, locale, siteConfig.base);
}
