/** The paths of the routes: each page in each language, in the form that getStaticPaths wants. */

import type { KindWord } from '../words/index.ts';
import { folderOf, kindNames } from '../knowledge/kinds/index.ts';
import { type Locale, locales } from '../knowledge/locale.ts';
import { localeParam } from '../paths.ts';

/** One path a language, or one for each of the given things in each language. */
export function inLocales<P extends Record<string, string>, Q extends object>(things: readonly { params: P; props: Q }[]) {
  return locales.flatMap((locale) =>
    things.map(({ params, props }) => ({ params: { locale: localeParam(locale), ...params }, props: { locale: locale as Locale, ...props } })),
  );
}

/** A page that is there once in each language. */
export function singlePage() {
  return inLocales([{ params: {}, props: {} }]);
}

/** The folder of each kind as route parameter. */
export function kindPaths(): { params: { kinds: string }; props: { kind: KindWord } }[] {
  return kindNames.map((kind) => ({ params: { kinds: folderOf(kind) }, props: { kind } }));
}
