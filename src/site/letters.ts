/** The pages of all names: one a letter, one for all of Cyrillic, one for what begins with no letter. */

import type { KnowledgeBase } from '../knowledge/base.ts';
import type { Locale } from '../knowledge/locale.ts';
import { words } from '../words/index.ts';
import { nameIndex, type NameSection, type Script } from './indexes.ts';

export interface LetterPage {
  /** Its part of the address. */
  readonly id: string;
  readonly script: Script;
  readonly label: string;
  /** Of the label, where it is not the page's language. */
  readonly language: string | undefined;
  readonly sections: readonly NameSection[];
  readonly count: number;
}

/** Arabic letters by the names that Unicode gives them, for addresses. */
const arabicLetters: Readonly<Record<string, string>> = {
  ا: 'alef', ب: 'beh', ت: 'teh', ث: 'theh', ج: 'jeem', ح: 'hah', خ: 'khah', د: 'dal', ذ: 'thal', ر: 'reh', ز: 'zain', س: 'seen', ش: 'sheen', ص: 'sad', ض: 'dad', ط: 'tah', ظ: 'zah', ع: 'ain', غ: 'ghain',
  ف: 'feh', ق: 'qaf', ك: 'kaf', ل: 'lam', م: 'meem', ن: 'noon', ه: 'heh', و: 'waw', ي: 'yeh',
};

/** The language of a script, where it has one. */
const languages: Readonly<Record<Script, string | undefined>> = { Latin: 'en', Arabic: 'ar', Cyrillic: 'ru', other: undefined };

function idOf({ script, letter }: NameSection): string {
  if (script === 'Latin') return letter.toLowerCase();
  if (script === 'Arabic') return arabicLetters[letter] ?? `u${letter.codePointAt(0)!.toString(16)}`;
  return script === 'Cyrillic' ? 'cyrillic' : 'digits';
}

/** What a language other than the page's is called in markup; undefined where it is the page's. */
export function foreign(script: Script, locale: Locale): string | undefined {
  return languages[script] === locale ? undefined : languages[script];
}

const made = new WeakMap<KnowledgeBase, Partial<Record<Locale, LetterPage[]>>>();

/** All pages of names, in the order of the language; made once for each base. */
export function letterPages(base: KnowledgeBase, locale: Locale): LetterPage[] {
  const known = made.get(base) ?? {};
  if (known[locale] !== undefined) return known[locale];
  const { ui } = words[locale];
  const labels: Partial<Record<Script, string>> = { Cyrillic: ui.cyrillicNames, other: ui.letterOther };
  const pages = [...Map.groupBy(nameIndex(base, locale), idOf)].map(([id, sections]): LetterPage => {
    const { script, letter } = sections[0]!;
    return { id, script, label: labels[script] ?? letter, language: labels[script] === undefined ? foreign(script, locale) : undefined, sections, count: sections.reduce((sum, { rows }) => sum + rows.length, 0) };
  });
  made.set(base, { ...known, [locale]: pages });
  return pages;
}
