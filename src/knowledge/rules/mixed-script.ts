import { codeOf } from '../seen.ts';
import { show } from '../text.ts';
import { type SignFault, signRule } from './sign-rule.ts';

/** Scripts that have letters of the same shape. Arabic has none of theirs, and is written beside Latin letters: وM4. */
const scripts = [['Latin', /[\p{Script=Latin}&&\p{Letter}]/v], ['Cyrillic', /[\p{Script=Cyrillic}&&\p{Letter}]/v], ['Greek', /[\p{Script=Greek}&&\p{Letter}]/v]] as const;

/** Where a letter of one of these scripts stands before one of another. */
const seam = new RegExp(scripts.map(([name, { source }]) => `${source}\\p{Mark}*(?=${scripts.filter(([other]) => other !== name).map(([, form]) => form.source).join('|')})`).join('|'), 'gv');

/** Letters around a seam that are looked at, each way: a word. */
const reach = 60;

function* faults(text: string): Generator<SignFault> {
  if (!/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(text)) return;
  let end = -1;
  for (const match of text.matchAll(seam)) {
    if (match.index < end) continue;
    const before = /[\p{L}\p{M}]*$/u.exec(text.slice(Math.max(0, match.index - reach), match.index))![0];
    const word = /^[\p{L}\p{M}]*/u.exec(text.slice(match.index - before.length, match.index + reach))![0];
    const counts = scripts.map(([name, form]) => ({ name, form, count: [...word].filter((letter) => form.test(letter)).length })).filter(({ count }) => count > 0);
    const { name, form } = counts.reduce((rarest, one) => (one.count < rarest.count ? one : rarest));
    const at = word.search(form);
    const letter = String.fromCodePoint(word.codePointAt(at)!);
    end = match.index - before.length + word.length;
    yield { index: match.index - before.length + at, length: letter.length, message: `Unexpected letter ${show(letter)} (${codeOf(letter)}, ${name}) in ${show(word)}, expected letters of one script`, hint: 'write the word anew; the letter only looks like another' };
  }
}

/** A word in two scripts reads as one that it is not, and no search finds it. */
export const mixedScript = signRule('mixed-script', faults);
