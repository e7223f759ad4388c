/** Marks in results the words that were searched. */

import { make } from '../explorer/elements.ts';
import { wordsOf } from './words-of.ts';

/** A text with the words marked that begin with one of the query's. */
export function marked(text: string, query: string): (Node | string)[] {
  const asked = wordsOf(query).filter((word) => word.length > 1);
  return text.split(/([\p{L}\p{M}\p{N}]+)/u).map((part, index) => {
    const word = index % 2 === 1 ? wordsOf(part)[0] : undefined;
    return word !== undefined && asked.some((begin) => word.startsWith(begin)) ? make('mark', {}, part) : part;
  });
}

/** An excerpt of Pagefind, which is markup with nothing in it but marks; what else might be in it becomes text. */
export function excerptOf(markup: string): (Node | string)[] {
  const { body } = new DOMParser().parseFromString(markup, 'text/html');
  return [...body.childNodes].map((node) => (node.nodeName === 'MARK' ? make('mark', {}, node.textContent ?? '') : (node.textContent ?? '')));
}
