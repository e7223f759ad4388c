/** What a reader chose of the timeline, in the address of its page and back from it. */

import type { Days } from '../graph/timeline.ts';
import { parseDay, dayRange, textOfDay } from '../knowledge/date.ts';

export interface Choice {
  /** Undefined for all. */
  readonly kinds: readonly string[] | undefined;
  readonly track: string | undefined;
  readonly actor: string | undefined;
  readonly topic: string | undefined;
  /** The period that is drawn; undefined for the whole record. */
  readonly days: Days | undefined;
  /** The day to which the reader went. */
  readonly day: number | undefined;
}

/** Everything. */
export const everything: Choice = { kinds: undefined, track: undefined, actor: undefined, topic: undefined, days: undefined, day: undefined };

/** What an address may name. */
export interface Known {
  readonly kind: readonly string[];
  readonly track: readonly string[];
  readonly actor: readonly string[];
  readonly topic: readonly string[];
  readonly days: Days;
}

/** Longest piece of an address that is said back to the reader, and most pieces. */
const longest = 60;
const mostSaid = 8;
const lists = ['track', 'actor', 'topic'] as const;
const names = ['kind', ...lists, 'from', 'until', 'day'];

/** A day of the record. */
export function dayIn(text: string, { first, last }: Days): number | undefined {
  const parsed = parseDay(text);
  if (!('date' in parsed)) return undefined;
  const day = dayRange(parsed.date).first;
  return day >= first && day <= last ? day : undefined;
}

/** The query of an address: empty where everything is shown. */
export function printChoice({ kinds, days, day, ...chosen }: Choice): string {
  const query = new URLSearchParams();
  if (kinds !== undefined) query.set('kind', kinds.join(','));
  for (const name of lists) if (chosen[name] !== undefined) query.set(name, chosen[name]);
  if (days !== undefined) {
    query.set('from', textOfDay(days.first));
    query.set('until', textOfDay(days.last));
  }
  if (day !== undefined) query.set('day', textOfDay(day));
  const text = query.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}

/** Reads the query of an address. What is valid is taken; the rest comes back in `unknown`, cut to what a reader can use. */
export function parseChoice(query: string, known: Known): { choice: Choice; unknown: string[] } {
  const params = new URLSearchParams(query);
  const unknown: string[] = [];
  const refuse = (name: string, value: string) => void unknown.push(`${name}=${value}`.slice(0, longest));
  const values = (name: string) => params.getAll(name).flatMap((value) => value.split(',')).filter((value) => value !== '');

  const asked = values('kind');
  for (const kind of asked) if (!known.kind.includes(kind)) refuse('kind', kind);
  const found = known.kind.filter((kind) => asked.includes(kind));
  const kinds = !params.has('kind') || (found.length === 0 && asked.length > 0) || found.length === known.kind.length ? undefined : found;

  const one = (name: (typeof lists)[number]) => {
    const [first, ...others] = values(name).filter((value) => known[name].includes(value) || refuse(name, value));
    for (const value of others) if (value !== first) refuse(name, value);
    return first;
  };
  const day = (name: string) => {
    const text = params.get(name);
    if (text === null || text === '') return undefined;
    const number = dayIn(text, known.days);
    if (number === undefined) refuse(name, text);
    return number;
  };
  const chosen = { track: one('track'), actor: one('actor'), topic: one('topic') };
  const [from, until] = [day('from'), day('until')];
  const days = { first: from ?? known.days.first, last: until ?? known.days.last };
  if (days.first > days.last) refuse('until', params.get('until')!);
  const period = (from === undefined && until === undefined) || days.first > days.last ? undefined : days;
  const went = day('day');
  for (const name of new Set(params.keys())) if (!names.includes(name)) refuse(name, params.get(name)!);
  return { choice: { kinds, ...chosen, days: period, day: went }, unknown: unknown.slice(0, mostSaid) };
}
