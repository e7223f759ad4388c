/** A claim as a sentence whose names can be links. Knows no dates and no entries: those come in words, these by their ids. */

import { inSentence } from './fill.ts';
import type { AttendanceWord, KindWord, RelationWord, UiWords, Words } from './keys.ts';

/** The parts of a language's words that sentences are made of, so that a page can carry these alone. */
export const sentenceKeys = ['relations', 'attendanceReads', 'voteReads', 'placeReads', 'violationReads'] as const;
export const sentenceUiKeys = ['comma', 'forWhom', 'accordingTo', 'thisIsDisputed', 'paragraphOf', 'pointOf'] as const;
export type SentenceWords = Pick<Words, (typeof sentenceKeys)[number]> & { readonly ui: Pick<UiWords, (typeof sentenceUiKeys)[number]> };

/** What a sentence tells of a claim. */
export interface SentenceClaim {
  readonly source: string;
  readonly target: string;
  readonly relation: RelationWord;
  /** Kind of the source: a meeting is held in a place, a town lies there. */
  readonly sourceKind?: KindWord;
  readonly attendance?: AttendanceWord;
  readonly vote?: 'for' | 'against' | 'abstain' | 'absent';
  /** Of the target: `p4`, or `x1` where the text has no number for it. */
  readonly provision?: string;
  readonly for?: string;
  readonly claimedBy?: string | { readonly en: string; readonly ar: string };
  readonly disputed?: true;
}

/** The place of a name; `first` where the sentence begins with it. */
export interface SentenceName {
  readonly id: string;
  readonly first?: true;
}
export type SentencePart = string | SentenceName;

/** Puts parts into the holes of a template; a hole without a value stays empty. */
function put(template: string, values: Readonly<Record<string, readonly SentencePart[]>>): SentencePart[] {
  return template.split(/\{(\w+)\}/).flatMap((part, index) => (index % 2 === 0 ? [part] : (values[part] ?? [])));
}

function templateOf({ relation, attendance, vote, sourceKind, claimedBy }: SentenceClaim, words: SentenceWords): string {
  if (relation === 'participant' && attendance !== undefined && attendance !== 'attended') return words.attendanceReads[attendance];
  if (relation === 'voted' && vote !== undefined) return words.voteReads[vote];
  if (relation === 'alleges-violation-of' && claimedBy !== undefined) return words.violationReads;
  const places: Readonly<Partial<Record<KindWord, string>>> = words.placeReads;
  return (relation === 'located-in' && sourceKind !== undefined && places[sourceKind]) || words.relations[relation].reads;
}

/** Joins texts that stand side by side, and marks the name that begins the sentence. */
function joined(parts: readonly SentencePart[]): SentencePart[] {
  const list: SentencePart[] = [];
  for (const part of parts) {
    const last = list.at(-1);
    if (part === '') continue;
    if (typeof part === 'string' && typeof last === 'string') list[list.length - 1] = last + part;
    else list.push(typeof part === 'object' && last === undefined ? { ...part, first: true } : part);
  }
  return list;
}

/**
 * A claim as a sentence: what holds between the two, when, on whose behalf, who says so, and whether that is disputed;
 * "Sergey Lavrov took part in the Moscow talks, 14–15 July 2016, for Russia."
 * `date` is the claim's date in words, left out for what is undated. Texts never stand side by side; {@link nameInSentence} writes the names.
 */
export function sentence(claim: SentenceClaim, date: string | undefined, words: SentenceWords, locale: 'en' | 'ar'): SentencePart[] {
  const { ui } = words;
  const { provision, for: behalf, claimedBy } = claim;
  const target = { id: claim.target };
  const other = provision === undefined ? [target] : put(provision.startsWith('p') ? ui.paragraphOf : ui.pointOf, { n: [provision.replace(/^p/, '')], name: [target] });
  const by = claimedBy === undefined ? [] : [typeof claimedBy === 'string' ? { id: claimedBy } : claimedBy[locale]];
  const template = templateOf(claim, words);
  const endings = [
    date === undefined ? [] : [date],
    behalf === undefined ? [] : put(ui.forWhom, { name: [{ id: behalf }] }),
    by.length === 0 || template.includes('{by}') ? [] : put(ui.accordingTo, { name: by }),
  ].filter(({ length }) => length > 0);
  return joined([
    ...put(template.replace(/\.$/, ''), { this: [{ id: claim.source }], other, by }),
    ...endings.flatMap((ending) => [ui.comma, ...ending]),
    '.',
    ...(claim.disputed ? [' ', ui.thisIsDisputed] : []),
  ]);
}

/** The name of an entry as it stands in a sentence: "the United States", "The United States" where the sentence begins with it. */
export function nameInSentence({ first }: SentenceName, name: string, locale: 'en' | 'ar'): string {
  const text = inSentence(name, locale);
  return first ? text.replace(/^the /, 'The ') : text;
}
