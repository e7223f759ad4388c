/** The parts of the page that the explorer takes over, and the data that it carries. */

import { formatDate } from '../knowledge/date-words.ts';
import { type DayRange, textOfDay } from '../knowledge/date.ts';
import type { CarriedWords } from '../words/carried.ts';
import type { Words } from '../words/keys.ts';

const find = <T extends Element>(selector: string) => document.querySelector<T>(selector)!;
const findMaybe = <T extends Element>(selector: string) => document.querySelector<T>(selector) ?? undefined;

/** What the script says, with days in words. */
export type IslandWords = CarriedWords & {
  /** A day since 1970-01-01. */
  readonly dayText: (day: number) => string;
};

/** Adds the days. */
export function speaking(words: CarriedWords): IslandWords {
  return { ...words, dayText: (day) => formatDate(textOfDay(day), words as unknown as Words, 'short') };
}

/** Addresses of the data, the map by date, the days of the record. */
export interface Carried {
  readonly locale: 'en' | 'ar';
  readonly base: string;
  readonly files: Readonly<Record<'graph' | 'words' | 'names' | 'export', string>>;
  /** Width of the map, and where the picture begins on it. */
  readonly width: number;
  readonly top: number;
  readonly days: DayRange;
  /** Of an embedded page: the entry about which it is. */
  readonly focus: string | undefined;
}

/** Elements of the page; an embedded one has a drawing and a panel alone. */
export const parts = {
  root: find<HTMLElement>('.explorer'),
  panel: find<HTMLElement>('.panel'),
  notice: find<HTMLElement>('.graph .shown'),
  picture: find<HTMLElement>('.graph .scroll'),
  legend: findMaybe<HTMLElement>('.legend'),
  tools: findMaybe<HTMLElement>('.tools'),
  time: findMaybe<HTMLElement>('.time'),
  table: findMaybe<HTMLDetailsElement>('.shown-table'),
  keys: findMaybe<HTMLDialogElement>('dialog.keys'),
  entries: [...document.querySelectorAll<HTMLElement>('.entries [data-node]')],
} as const;

/** The address of this page, without its query, for those who have it not: that on the site, where this is a copy on disk. */
export const publicAddress = location.protocol === 'file:' ? find<HTMLLinkElement>('link[rel=canonical]').href : location.origin + location.pathname;

/** Reads what the page carries. */
export function readCarried(): Carried {
  const { base = '/', graph = '', words = '', names = '', export: file = '', width = '0', top = '0', first = '0', last = '0', focus } = parts.root.dataset;
  return {
    locale: document.documentElement.lang === 'ar' ? 'ar' : 'en',
    base,
    files: { graph, words, names, export: file },
    width: Number(width),
    top: Number(top),
    days: { first: Number(first), last: Number(last) },
    focus,
  };
}
