/** The worked examples: files of src/query/examples/ with a header of comments that says in both languages what is asked. */

import type { PathLocale } from '../paths.ts';

export interface Example {
  /** The name of its file without number and ending. */
  readonly id: string;
  /** The question, as somebody asks it. */
  readonly title: Readonly<Record<PathLocale, string>>;
  /** What to know of the answer. */
  readonly note: Readonly<Record<PathLocale, string>>;
  /** Without the header. */
  readonly query: string;
}

/** Reads `01-name.rq`: lines `# en: …` and `# ar: …`, of each language first the question, then the note; then the query. @throws where a line is missing. */
export function readExample(file: string, text: string): Example {
  const [, header, query] = /^((?:#[^\n]*\n)*)(.*)$/s.exec(text)!;
  const said = (locale: PathLocale) => [...header!.matchAll(/^# (\w\w): (.*)$/gm)].filter((line) => line[1] === locale).map((line) => line[2]!);
  const [en, ar] = [said('en'), said('ar')];
  if (en.length !== 2 || ar.length !== 2) throw new Error(`${file} begins with two lines "# en: …" and two "# ar: …": the question and a note`);
  return { id: file.replaceAll(/^\d+-|\.rq$/g, ''), title: { en: en[0]!, ar: ar[0]! }, note: { en: en[1]!, ar: ar[1]! }, query: `${query!.trim()}\n` };
}
