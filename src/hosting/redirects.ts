/** Addresses that entries had under former ids, and where they lead now. Pure. */

import type { KnowledgeBase } from '../knowledge/base.ts';
import { locales } from '../knowledge/locale.ts';
import { markdownPath, pathTo, recordPath } from '../paths.ts';

/** Paths on the host. */
export type Redirect = readonly [from: string, to: string];

/** The endings of an entry's records. */
const records = ['json', 'ttl', 'jsonld'] as const;

/** All redirects of a site under `base`, in the order of entries. */
export function redirectsOf({ entities }: KnowledgeBase, base: string): Redirect[] {
  return [...entities.values()].flatMap(({ id, kind, fields }) =>
    (fields.was ?? []).flatMap((was) => {
      const [old, now] = [was, id].map((one) => [...locales.flatMap((locale) => [pathTo({ page: 'entity', kind, id: one }, locale, base), markdownPath(kind, one, locale, base)]), ...records.map((ending) => recordPath(kind, one, base).replace(/json$/, ending))]) as [string[], string[]];
      return old.map((from, index): Redirect => [from, now[index]!]);
    }),
  );
}

/** The file `_redirects` of Netlify and Cloudflare Pages. */
export function redirectsFile(redirects: readonly Redirect[]): string {
  return redirects.map(([from, to]) => `${from} ${to} 301\n`).join('');
}
