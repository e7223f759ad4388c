/** The languages of the site, and of names. What a language's texts say is in src/words. */

/** A language in which every page exists; the first one is served without a prefix. */
export const locales = ['en', 'ar'] as const;
export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = 'en';

/** The direction in which a language is written, for `dir` attributes. */
export const directions: Readonly<Record<Locale, 'ltr' | 'rtl'>> = { en: 'ltr', ar: 'rtl' };

/** A text in each language of the site; names may have Russian and French forms too. */
export interface LocalText {
  readonly en: string;
  readonly ar: string;
  readonly ru?: string | undefined;
  readonly fr?: string | undefined;
}

/** The language after the given one in the list: the target of the language switch. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'en' ? 'ar' : 'en';
}
