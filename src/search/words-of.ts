/** The words of a name or a query, in the form in which they are compared. Pure. */

import { foldText } from '../knowledge/text.ts';

/** The article as people write it in Latin letters before a name: it says nothing about who is meant. */
const articles = new Set(['al', 'el', 'ul', 'ar', 'as', 'ash', 'an', 'at', 'ad', 'az', 'ed', 'ez', 'es', 'аль', 'ас', 'аш', 'ан', 'ат', 'ад', 'аз', 'эль', 'эд', 'the', 'of', 'on', 'in', 'and', 'for', 'to', 'في', 'من', 'بشان', 'de', 'la', 'le', 'du']);

/** Numbers that names write in Roman letters. */
const roman = new Map('i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii'.split(' ').map((text, index) => [text, String(index + 1)]));

/** A word without the Arabic article, alone or after “and”, “in” and “for”. */
const bare = (word: string) => word.replace(/^(?:[وفبك]?ال|لل)(?=..)/u, '');

/** The words of a text; those that only join others are left out, unless there are no others. */
export function wordsOf(text: string): string[] {
  const all = foldText(text).split(' ').filter((word) => word !== '').map((word) => roman.get(word) ?? bare(word));
  const telling = all.filter((word) => !articles.has(word));
  return telling.length > 0 ? telling : all;
}
