/** What of the timeline a choice leaves. */

import { type BarGroup, barGroups, barOf, type Days, daysOfEntry, within } from '../graph/timeline.ts';
import type { Choice } from './address.ts';
import type { ShownBar, ShownEntry, ShownMatter } from './carried.ts';

/** Whether an entry is of the chosen kind, track, actor and topic. */
export function fits({ kind, tracks, actors, topics }: Pick<ShownEntry, 'kind' | 'tracks' | 'actors' | 'topics'>, { kinds, track, actor, topic }: Choice): boolean {
  return (kinds === undefined || kinds.includes(kind)) && (track === undefined || tracks.includes(track)) && (actor === undefined || actors.includes(actor)) && (topic === undefined || topics.includes(topic));
}

/** A text in force is shown as its entry is; an office by its holder and body, and not where a track or topic is chosen. */
function fitsBar({ entry, actors }: ShownBar, choice: Choice): boolean {
  if (entry !== undefined) return fits(entry, choice);
  return choice.track === undefined && choice.topic === undefined && (choice.actor === undefined || actors.includes(choice.actor));
}

export interface Chosen {
  readonly matter: ShownMatter;
  /** The entries of the period. */
  readonly shown: readonly ShownEntry[];
  /** How many entries the record has in all kinds and years. */
  readonly all: number;
}

/** What a choice leaves in some days. */
export function chosenOf(matter: ShownMatter, choice: Choice, days: Days): Chosen {
  const entries = matter.entries.filter((entry) => fits(entry, choice));
  const groups = Object.fromEntries(barGroups.map((key) => [key, matter.groups[key].map((row) => ({ ...row, bars: row.bars.filter((bar) => fitsBar(bar, choice) && within(barOf(bar), days)) }))])) as unknown as Record<BarGroup, ShownMatter['groups'][BarGroup]>;
  return { matter: { ...matter, entries, groups }, shown: entries.filter((entry) => within(daysOfEntry(entry), days)), all: matter.entries.length };
}
