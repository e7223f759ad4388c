/** The parts of the page of questions, and what it carries. */

import type { CountWord, Plural, QueryWords } from '../words/keys.ts';
import type { DateSpeech } from './cell.ts';

const find = <T extends Element>(selector: string) => document.querySelector<T>(selector)!;

interface Carried {
  readonly say: QueryWords & DateSpeech & Readonly<Record<Extract<CountWord, 'row' | 'entity'>, Plural>>;
  /** Address of the site, to which addresses in queries are relative. */
  readonly site: string;
  readonly base: string;
  /** Addresses of the record and of the ontology, and that of the page of the graph. */
  readonly files: readonly [quads: string, ontology: string];
  readonly graph: string;
  /** Entries that the graph can show side by side. */
  readonly mostEntries: number;
  readonly prefixes: Readonly<Record<string, string>>;
}

export const carried = JSON.parse(find('#query-carried').textContent) as Carried;
export const locale = document.documentElement.lang === 'ar' ? 'ar' : 'en';

export const parts = {
  ask: find<HTMLElement>('.ask'),
  form: find<HTMLFormElement>('.ask form'),
  text: find<HTMLTextAreaElement>('#ask-query'),
  loads: find<HTMLElement>('#ask-loads'),
  run: find<HTMLButtonElement>('.ask [type="submit"]'),
  stop: find<HTMLButtonElement>('.ask .quiet'),
  status: find<HTMLElement>('.ask .shown'),
  answer: find<HTMLElement>('.ask .answer'),
  examples: [...document.querySelectorAll<HTMLElement>('.asked article')],
  terms: [...document.querySelectorAll<HTMLElement>('.terms code')],
  /** The link to this page in the other language. */
  other: find<HTMLAnchorElement>('.masthead .lang'),
} as const;
