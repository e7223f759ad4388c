/** The style of a picture that stands in a file of its own: the rules of its sheets, and the values of tokens.css that they name. So a colour is written once. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Values by name, without their dashes. */
export type Values = ReadonlyMap<string, string>;

/** The values of tokens.css: colours in light and dark, and what a language sets for itself, its faces among it. */
export interface Tokens {
  readonly light: Values;
  readonly dark: Values;
  readonly en: Values;
  readonly ar: Values;
}

const blocks = {
  light: /^:root \{([^}]*)\}/m,
  dark: /^@media screen and \(prefers-color-scheme: dark\) \{\s*:root \{([^}]*)\}/m,
  en: /^:root, [^{]*\{([^}]*)\}/m,
  ar: /^:root:lang\(ar\) \{([^}]*)\}/m,
} as const;

/** Reads the values of a sheet that is written like tokens.css. @throws where a part of it is not there. */
export function tokensIn(sheet: string): Tokens {
  const values = (name: keyof typeof blocks): Values => {
    const block = blocks[name].exec(sheet)?.[1];
    if (block === undefined) throw new Error(`tokens.css has no ${name} values`);
    return new Map([...block.matchAll(/--([\w-]+): ([^;]+);/g)].map(([, key, value]) => [key!, value!]));
  };
  return { light: values('light'), dark: values('dark'), en: values('en'), ar: values('ar') };
}

const read = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8');
let known: Tokens | undefined;

/** The values of the site. */
export function siteTokens(): Tokens {
  known ??= tokensIn(read('tokens.css'));
  return known;
}

/** The style of a picture in a language: the rules of sheets of drawings/, by their names, and the values that these name, dark ones for who prefers dark. */
export function standAloneStyle(sheets: readonly string[], locale: 'en' | 'ar'): string {
  const rules = sheets.flatMap((name) => read(`drawings/${name}.css`).replaceAll(/\/\*.*?\*\//gs, '').split('\n')).filter((line) => line !== '' && (locale === 'ar' || !line.startsWith(':root:lang(ar)')));
  const names = [...new Set([...rules.join('').matchAll(/var\(--([\w-]+)\)/g)].map(([, name]) => name!))].sort();
  const tokens = siteTokens();
  const list = (...from: readonly Values[]) => names.flatMap((name) => from.flatMap((values) => (values.has(name) ? [`--${name}: ${values.get(name)};`] : []))).join(' ');
  return `:root { color-scheme: light dark; ${list(tokens.light, tokens[locale])} }\n@media (prefers-color-scheme: dark) { :root { ${list(tokens.dark)} } }\n${rules.join('\n')}\n`;
}
