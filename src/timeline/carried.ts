/** What the page of the timeline carries for its script, and its reading into what drawings are made of. */

import { type BarGroup, barGroups, type Days, type Matter, type TimelineBar, type TimelineEntry } from '../graph/timeline.ts';
import type { KindWord, Plural, TimelineWords, Words } from '../words/keys.ts';

/** Date, claims, whether it failed, lanes, tracks, actors and topics by number, label, title. */
export type CarriedEntry = readonly [date: string, claims: number, failed: 0 | 1, lanes: readonly number[], tracks: readonly number[], actors: readonly number[], topics: readonly number[], label: string, title: string];
/** Empty where a bar is open. The last are the actors by which it is chosen. */
export type CarriedBar = readonly [kind: KindWord, from: string, until: string, label: string, title: string, href: string, actors: readonly number[]];

export interface CarriedTimeline {
  readonly days: Days;
  readonly lanes: readonly (readonly [id: string, name: string, href: string, active: string, outOf: readonly string[], statements: 0 | 1])[];
  /** In the order of the rows of the list. */
  readonly entries: readonly CarriedEntry[];
  readonly groups: Readonly<Record<BarGroup, readonly (readonly [name: string, href: string, bars: readonly CarriedBar[]])[]>>;
  /** Address of the timeline of all years. */
  readonly years: string;
  readonly words: Pick<Words, 'months' | 'dates'> & Pick<TimelineWords, 'drawingOf' | 'spanOfDays' | 'quarter' | 'noRoom'> & TimelineWords['script'] & {
    readonly comma: string;
    readonly names: Readonly<Record<'lanes' | 'statements' | BarGroup, string>>;
    readonly counts: Readonly<Record<'entity' | 'statement', Plural>>;
  };
}

/** An entry with what readers choose it by, and its row in the list. */
export interface ShownEntry extends TimelineEntry {
  readonly tracks: readonly string[];
  readonly actors: readonly string[];
  readonly topics: readonly string[];
  readonly row: HTMLTableRowElement;
}

export interface ShownBar extends TimelineBar {
  readonly actors: readonly string[];
  /** The entry of a text that was in force; undefined for an office. */
  readonly entry: ShownEntry | undefined;
}

export type ShownMatter = Matter<ShownEntry, ShownBar>;

/** The matter of the page. `rows` are those of its list, `values` those of the fields by which readers choose. */
export function matterOf(data: CarriedTimeline, rows: readonly HTMLTableRowElement[], values: Readonly<Record<'track' | 'actor' | 'topic', readonly string[]>>): ShownMatter {
  const named = (list: readonly string[], numbers: readonly number[]) => numbers.map((number) => list[number]!);
  const entries = data.entries.map(([date, claims, failed, lanes, tracks, actors, topics, label, title], index): ShownEntry => {
    const row = rows[index]!;
    const href = row.querySelector('a[href]:not(.day)')!.getAttribute('href')!;
    const kind = row.querySelector('svg.k')!.classList[1] as KindWord;
    return { id: href.split('/').at(-2)!, kind, date, failed: failed === 1, claims, lanes, label, title, href, row, tracks: named(values.track, tracks), actors: named(values.actor, actors), topics: named(values.topic, topics) };
  });
  const byHref = new Map(entries.map((entry) => [entry.href, entry]));
  const groups = barGroups.map((key) => [key, data.groups[key].map(([name, href, bars]) => ({
    ...(name === '' ? {} : { name }), ...(href === '' ? {} : { href }),
    bars: bars.map(([kind, from, until, label, title, to, actors]): ShownBar => ({ kind, ...(from === '' ? {} : { from }), ...(until === '' ? {} : { until }), label, title, href: to, actors: named(values.actor, actors), entry: byHref.get(to) })),
  }))] as const);
  return {
    lanes: data.lanes.map(([id, name, href, active, outOf, statements]) => ({ id: id || undefined, name, href: href || undefined, active: active || undefined, outOf, statements: statements === 1 })),
    entries,
    groups: Object.fromEntries(groups) as unknown as ShownMatter['groups'],
  };
}
