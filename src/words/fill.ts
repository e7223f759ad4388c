/** How values are put into a text. Holds no text of its own, so that a script in the browser can use it. */

import type { Plural } from './keys.ts';

const categories = { en: new Intl.PluralRules('en'), ar: new Intl.PluralRules('ar') };
const figures = new Intl.NumberFormat('en');

/** A number as both languages write it: digits 0-9, thousands parted by a comma, "2,941". */
export function digits(n: number): string {
  return figures.format(n);
}

/** A counted noun, "3 claims": the form is chosen by the language's plural category; `zero`, where given, holds for 0 in any language. */
export function plural(forms: Plural, n: number, locale: 'en' | 'ar'): string {
  const form = (n === 0 ? forms.zero : undefined) ?? forms[categories[locale].select(n)] ?? forms.other;
  return form.replaceAll('{n}', digits(n));
}

/**
 * Puts values into the named holes of a text: `fill('for {name}', { name: 'Russia' })` is "for Russia".
 * @throws when a hole has no value, or a value no hole: either is a mistake of the caller.
 */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  const holes = new Set<string>();
  const text = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    holes.add(name);
    if (!Object.hasOwn(values, name)) throw new Error(`No value for {${name}} in "${template}"`);
    return values[name]!;
  });
  const unknown = Object.keys(values).find((name) => !holes.has(name));
  if (unknown !== undefined) throw new Error(`No {${unknown}} in "${template}"`);
  return text;
}

/** Half a sentence as a whole one: with a capital where the script has them, and a full stop. */
export function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** English names that are descriptions and take the article in a sentence. */
const withArticle = /^(United|International|Syrian|High|European|UN|Office|League) /;

/** A name as it stands inside a sentence: "for the United States". Arabic names carry their article. */
export function inSentence(name: string, locale: 'en' | 'ar'): string {
  return locale === 'en' && withArticle.test(name) ? `the ${name}` : name;
}
