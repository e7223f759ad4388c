/** The state of the explorer in the address of its page, and back from it: a table of parameters, each with its two ways. */

import { type DayRange, dayRange, parseDay, textOfDay } from '../knowledge/date.ts';
import { attendanceIds, type KindWord, type RelationWord, type SubkindWord } from '../words/keys.ts';
import { deepest, layouts, sizes, start, type State } from './state.ts';

/** What an address may name. */
export interface Known {
  readonly kinds: readonly KindWord[];
  readonly subkinds: readonly SubkindWord[];
  readonly relations: readonly RelationWord[];
  /** Entries by which claims are filtered. */
  readonly tracks: readonly string[];
  readonly topics: readonly string[];
  readonly behalf: readonly string[];
  readonly days: DayRange;
  readonly hasNode: (id: string) => boolean;
  readonly hasEdge: (id: string) => boolean;
}

type Refuse = (part: string) => Partial<State>;

interface Parameter {
  readonly name: string;
  /** Its value for a state; undefined where that is the usual one. */
  readonly print: (state: State, known: Known) => string | undefined;
  /** What a value changes. What it cannot take it gives to `refuse`, which changes nothing. */
  readonly parse: (value: string, known: Known, refuse: Refuse, state: State) => Partial<State>;
}

/** Longest piece of an address that is said back to the reader, and how many of them are. */
const longest = 60;
const mostUnknown = 12;

/** Most entries that a list of them names. */
export const mostEntries = 12;

/** A list whose values are known; an empty one (`kind=`) means none, and one in which nothing is known means nothing. */
function listOf<K extends 'kinds' | 'relations' | 'subkinds' | 'tracks' | 'topics' | 'behalf' | 'attendance'>(name: string, key: K, values: (known: Known) => readonly string[]): Parameter {
  return {
    name,
    print: (state, known) => {
      const set = state[key] as ReadonlySet<string> | undefined;
      return set === start[key] || set === undefined || (set.size === 0 && start[key] !== undefined) ? undefined : values(known).filter((value) => set.has(value)).join(',');
    },
    parse: (text, known, refuse) => {
      const parts = text.split(',').filter((part) => part !== '');
      const found = values(known).filter((value) => parts.includes(value));
      for (const part of parts) if (!values(known).includes(part)) refuse(part);
      return found.length === 0 && parts.length > 0 ? {} : ({ [key]: new Set(found) } as Partial<State>);
    },
  };
}

/** One of a few words; `usual` is the value that is not written. */
function oneOf<K extends 'layout' | 'size' | 'standing' | 'all' | 'sources' | 'depth'>(name: string, key: K, values: Readonly<Record<string, State[K]>>): Parameter {
  return {
    name,
    print: (state) => (state[key] === start[key] ? undefined : Object.keys(values).find((word) => values[word] === state[key])),
    parse: (text, _, refuse) => (Object.hasOwn(values, text) ? ({ [key]: values[text] } as Partial<State>) : refuse(text)),
  };
}

/** Entries of the graph, each once. */
function entries(text: string, { hasNode }: Known, refuse: (part: string) => void, most: number): string[] {
  const found: string[] = [];
  for (const part of text.split(',').filter((id) => id !== '')) {
    if (hasNode(part) && !found.includes(part) && found.length < most) found.push(part);
    else refuse(part);
  }
  return found;
}

/** A day that the axis of time has. */
function dayIn(text: string, { days }: Known): number | undefined {
  const parsed = parseDay(text);
  if (!('date' in parsed)) return undefined;
  const { first } = dayRange(parsed.date);
  return first >= days.first && first <= days.last ? first : undefined;
}

const isDay = ({ when }: State) => when !== undefined && when.first === when.last;
const words = <const T extends string>(values: readonly T[]) => Object.fromEntries(values.map((value) => [value, value])) as Record<T, T>;

/** Two entries that a question is about. */
const pairOf = (ask: 'path' | 'compare'): Parameter => ({
  name: ask,
  print: ({ question }) => (question?.ask === ask ? `${question.a},${question.b}` : undefined),
  parse: (text, known, refuse) => {
    const [a, b, ...rest] = entries(text, known, () => {}, 3);
    if (a !== undefined && b !== undefined && rest.length === 0 && text === `${a},${b}`) return { question: { ask, a, b } };
    return refuse(text);
  },
});

/** One end of a range of days; the other is that of the record where it is not named. */
const endOf = (name: 'from' | 'until', key: 'first' | 'last'): Parameter => ({
  name,
  print: (state) => (state.when === undefined || isDay(state) ? undefined : textOfDay(state.when[key])),
  parse: (text, known, refuse, { when }) => {
    const day = dayIn(text, known);
    const range = { ...(when ?? known.days), ...(day === undefined ? {} : { [key]: day }) };
    if (day !== undefined && range.first <= range.last) return { when: range };
    return refuse(text);
  },
});

/** In the order in which they are written. */
const parameters: readonly Parameter[] = [
  listOf('kind', 'kinds', ({ kinds }) => kinds),
  listOf('subkind', 'subkinds', ({ subkinds }) => subkinds),
  listOf('relation', 'relations', ({ relations }) => relations),
  listOf('track', 'tracks', ({ tracks }) => tracks),
  listOf('topic', 'topics', ({ topics }) => topics),
  listOf('for', 'behalf', ({ behalf }) => behalf),
  listOf('attendance', 'attendance', () => attendanceIds),
  oneOf('claims', 'standing', { disputed: 'disputed', account: 'account' }),
  oneOf('sources', 'sources', { 2: 2, 3: 3 }),
  oneOf('all', 'all', { yes: true }),
  {
    name: 'at',
    print: (state) => (isDay(state) ? textOfDay(state.when!.first) : undefined),
    parse: (text, known, refuse) => {
      const day = dayIn(text, known);
      if (day === undefined) refuse(text);
      return day === undefined ? {} : { when: { first: day, last: day } };
    },
  },
  endOf('from', 'first'),
  endOf('until', 'last'),
  {
    name: 'focus',
    print: ({ focus }) => (focus.length === 0 ? undefined : focus.join(',')),
    parse: (text, known, refuse) => ({ focus: entries(text, known, refuse, mostEntries) }),
  },
  oneOf('depth', 'depth', Object.fromEntries(Array.from({ length: deepest - 1 }, (_, index) => [index + 2, index + 2]))),
  pairOf('path'),
  pairOf('compare'),
  {
    name: 'met',
    print: ({ question }) => (question?.ask === 'met' ? question.by : undefined),
    parse: (text, _, refuse) => {
      if (text === 'meetings' || text === 'texts') return { question: { ask: 'met', by: text } };
      return refuse(text);
    },
  },
  oneOf('layout', 'layout', words(layouts)),
  oneOf('size', 'size', words(sizes)),
  {
    name: 'story',
    print: ({ story }) => story && `${story.id}.${story.step}`,
    parse: (text, _, refuse) => {
      const [, id, step] = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.([1-9][0-9]?)$/.exec(text) ?? [];
      if (id !== undefined) return { story: { id, step: Number(step) } };
      return refuse(text);
    },
  },
  {
    name: 'node',
    print: ({ chosen }) => (chosen !== undefined && 'node' in chosen ? chosen.node : undefined),
    parse: (text, { hasNode }, refuse) => (hasNode(text) ? { chosen: { node: text } } : refuse(text)),
  },
  {
    name: 'edge',
    print: ({ chosen }) => (chosen !== undefined && 'edge' in chosen ? chosen.edge : undefined),
    parse: (text, { hasEdge }, refuse) => (hasEdge(text) ? { chosen: { edge: text } } : refuse(text)),
  },
  {
    name: 'pair',
    print: ({ chosen }) => (chosen !== undefined && 'pair' in chosen ? chosen.pair.join(',') : undefined),
    parse: (text, known, refuse) => {
      const [a, b] = entries(text, known, refuse, 2);
      return a === undefined || b === undefined ? {} : { chosen: { pair: [a, b] } };
    },
  },
];

/** The query of an address for a state: only what differs from the overview, in a fixed order. */
export function printState(state: State, known: Known): string {
  const query = new URLSearchParams();
  for (const { name, print } of parameters) {
    const value = print(state, known);
    if (value !== undefined) query.set(name, value);
  }
  const text = query.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return text === '' ? '' : `?${text}`;
}

/** Reads the query of an address. What is valid is taken; the rest comes back in `unknown`, cut to what a reader can use. */
export function parseState(query: string, known: Known): { state: State; unknown: string[] } {
  const unknown: string[] = [];
  const refuse = (name: string) => (part: string): Partial<State> => {
    unknown.push(`${name}=${part}`.slice(0, longest));
    return {};
  };
  const params = new URLSearchParams(query);
  let state = start;
  for (const { name, parse } of parameters) {
    const value = params.getAll(name).at(-1);
    if (value !== undefined) state = { ...state, ...parse(value, known, refuse(name), state) };
  }
  for (const name of new Set(params.keys())) if (!parameters.some((parameter) => parameter.name === name)) refuse(name)(params.get(name)!);
  return { state, unknown: unknown.length > mostUnknown ? [...unknown.slice(0, mostUnknown), '…'] : unknown };
}
