/** The tracks in small under the head of a page, with a pin at the page's date. Places are shares of the width, so that it fits every screen. */

import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { dateOf, type Entity, type KnowledgeBase } from '../knowledge/base.ts';
import { type DateText, dayRange, toDate } from '../knowledge/date.ts';
import { formatDate } from '../knowledge/date-words.ts';
import type { Locale } from '../knowledge/locale.ts';
import { h } from '../knowledge/prose/hast.ts';
import { fill, words } from '../words/index.ts';
import { type Axis, axisOf, newYear } from './axis.ts';
import { lanesOf } from './lanes.ts';
import { spanText } from './tracks.ts';

export interface Strip {
  readonly html: string;
  /** What it shows, in words: it is the name of the link. */
  readonly label: string;
  /** The year of its pin. */
  readonly year: number;
}

/** Heights in px: where lanes begin and end, and the years below them. */
const height = { lanes: 6, lanesEnd: 27, years: 30, text: 43, whole: 44 } as const;
/** A date that takes more than this share of the axis has a bar besides its pin. */
const long = 0.008;
/** More years than this are not all labelled on a narrow screen. */
const roomForAll = 8;

interface Ground {
  readonly axis: Axis;
  /** The place of a day as a share of the width, mirrored for a page that is read from right to left. */
  readonly at: (day: number) => string;
  /** What is the same on all pages of a language. */
  readonly lines: readonly Element[];
}

const grounds = new WeakMap<KnowledgeBase, Map<Locale, Ground>>();

function line(className: string | undefined, x1: string, x2: string, y1: number, y2: number): Element {
  return h('line', { className: className === undefined ? undefined : [className], x1, x2, y1: String(y1), y2: String(y2) });
}

function makeGround(base: KnowledgeBase, locale: Locale): Ground {
  const axis = axisOf(base);
  const at = (day: number) => {
    const share = Math.min(1, Math.max(0, axis.at(day)));
    return `${Math.round((locale === 'ar' ? 1 - share : share) * 10_000) / 100}%`;
  };
  const years = axis.years.flatMap((year, index) => {
    const x = at(newYear(year));
    return [
      line('tick', x, x, height.years, height.whole),
      h('text', { className: axis.years.length > roomForAll && index % 5 !== 0 ? ['odd'] : undefined, x, y: String(height.text), dx: locale === 'ar' ? '-4' : '4' }, String(year)),
    ];
  });
  const tracks = lanesOf(base, axis).filter(({ council }) => !council);
  const step = (height.lanesEnd - height.lanes) / Math.max(3, tracks.length - 1);
  const lanes = tracks.map(({ from, until }, index) => line(undefined, at(from), at(until), height.lanes + index * step, height.lanes + index * step));
  return { axis, at, lines: [...years, ...lanes] };
}

/** The ground of a language, made once for each base. */
function groundOf(base: KnowledgeBase, locale: Locale): Ground {
  const made = grounds.get(base) ?? new Map<Locale, Ground>();
  const ground = made.get(locale) ?? makeGround(base, locale);
  grounds.set(base, made.set(locale, ground));
  return ground;
}

/** The strip of an entity's page; undefined where the entity has no date, or none on the axis. */
export function drawStrip(entity: Entity, base: KnowledgeBase, locale: Locale): Strip | undefined {
  const date = dateOf(entity);
  return date === undefined ? undefined : drawStripAt(date, base, locale);
}

/** The strip with a pin at a date; undefined where the axis does not reach so far. */
export function drawStripAt(date: DateText, base: KnowledgeBase, locale: Locale): Strip | undefined {
  const { axis, at, lines } = groundOf(base, locale);
  const { first, last } = dayRange(toDate(date));
  const [start, end] = [axis.at(first), axis.at(last)];
  if (start > 1 || end < 0) return undefined;
  const isLong = end - start > long;
  const bar = isLong ? [line('span', at(first), at(last), 0, 0)] : [];
  const pins = [...(start >= 0 ? [first] : []), ...(isLong && end <= 1 ? [last] : [])];
  const shown = pins[0] ?? newYear(axis.years[0]!);
  const marks = pins.flatMap((day) => [line('now', at(day), at(day), 0, height.years), h('circle', { cx: at(day), cy: '0', r: '4' })]);
  const all = words[locale];
  return {
    html: toHtml(h('svg', { ariaHidden: 'true' }, ...lines, ...bar, ...marks), { closeEmptyElements: true }),
    label: `${spanText(axis, locale)}. ${fill(all.ui.thisPageDate, { date: formatDate(date, all) })}`,
    year: new Date(shown * 86_400_000).getUTCFullYear(),
  };
}
