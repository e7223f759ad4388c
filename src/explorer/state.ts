/** What the explorer shows, as one plain value: filters, date, focus, question, order, and what is chosen. Knows no page. */

import type { View } from '../graph/view.ts';
import type { DayRange } from '../knowledge/date.ts';
import { type Family, relationNames, relations } from '../knowledge/relations.ts';
import type { AttendanceWord, KindWord, RelationWord, SubkindWord } from '../words/index.ts';

export const layouts = ['date', 'free', 'lanes', 'rings', 'sides'] as const;
export type Layout = (typeof layouts)[number];

/** What the size of a node tells: how many claims the record has, how many other entries it is linked to, or how many ways lead through it. */
export const sizes = ['claims', 'degree', 'bridges', 'alike'] as const;
export type Size = (typeof sizes)[number];

/** How two entries are linked, what two actors share, who met whom or put their names to the same texts. */
export type Question =
  | { readonly ask: 'path' | 'compare'; readonly a: string; readonly b: string }
  | { readonly ask: 'met'; readonly by: 'meetings' | 'texts' };

export type Chosen = { readonly node: string } | { readonly edge: string } | { readonly pair: readonly [string, string] };

export interface State {
  /** Undefined stands for what is shown unasked; see {@link unasked}. */
  readonly kinds: ReadonlySet<KindWord> | undefined;
  readonly relations: ReadonlySet<RelationWord> | undefined;
  readonly subkinds: ReadonlySet<SubkindWord>;
  readonly tracks: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
  readonly behalf: ReadonlySet<string>;
  readonly attendance: ReadonlySet<AttendanceWord>;
  readonly standing: 'disputed' | 'account' | undefined;
  readonly sources: number;
  /** Whether every entry of the kinds is shown, or those of the overview. */
  readonly all: boolean;
  /** A day (first and last are the same) or a range of days since 1970-01-01. */
  readonly when: DayRange | undefined;
  readonly focus: readonly string[];
  readonly depth: number;
  readonly question: Question | undefined;
  readonly layout: Layout;
  readonly size: Size;
  /** The step of a story that the panel tells, from 1. */
  readonly story: { readonly id: string; readonly step: number } | undefined;
  /** What the panel tells of. */
  readonly chosen: Chosen | undefined;
}

/** Steps around a focus at most. */
export const deepest = 3;

/** The overview: no filter, no date, no focus. */
export const start: State = {
  kinds: undefined, relations: undefined, subkinds: new Set(), tracks: new Set(), topics: new Set(), behalf: new Set(), attendance: new Set(), standing: undefined, sources: 0, all: false,
  when: undefined, focus: [], depth: 1, question: undefined, layout: 'date', size: 'claims', story: undefined, chosen: undefined,
};

const overview: { readonly kinds: readonly KindWord[]; readonly families: readonly Family[] } = {
  kinds: ['actor', 'resolution', 'meeting', 'agreement', 'event', 'track'],
  families: ['presence', 'sequence', 'text'],
};

/** Whether a state asks about something of its own, a date, an entry or a question, and not for the overview. */
const isParticular = ({ when, focus, question, attendance, tracks, topics, behalf, standing, sources }: State) =>
  when !== undefined || focus.length > 0 || question !== undefined || standing !== undefined || sources > 0 || [attendance, tracks, topics, behalf].some(({ size }) => size > 0);

/** The kinds and relations that are shown where a reader has said nothing of them: few in the overview, all but votes in a view that is about something, and votes too where two actors are compared. */
export function unasked(state: State, kinds: readonly KindWord[]): { readonly kinds: ReadonlySet<KindWord>; readonly relations: ReadonlySet<RelationWord> } {
  const particular = isParticular(state);
  return {
    kinds: new Set(particular ? kinds : overview.kinds),
    relations: new Set(relationNames.filter((name) => (relations[name].shown || state.question?.ask === 'compare') && (particular || overview.families.includes(relations[name].family)))),
  };
}

/** The part of a state that says what is shown. */
export function viewOf(state: State, kinds: readonly KindWord[], endsOf: (edge: string) => readonly string[]): View {
  const { chosen, question } = state;
  const otherwise = unasked(state, kinds);
  return {
    ...state,
    kinds: state.kinds ?? otherwise.kinds,
    relations: state.relations ?? otherwise.relations,
    all: state.all || isParticular({ ...state, question: undefined }),
    focus: question !== undefined && question.ask !== 'met' ? [question.a, question.b] : state.focus,
    chosen: chosen === undefined ? [] : 'node' in chosen ? [chosen.node] : 'edge' in chosen ? endsOf(chosen.edge) : chosen.pair,
  };
}
