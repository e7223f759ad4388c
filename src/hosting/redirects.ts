/** Addresses that entries had under former ids, and where they lead now. Pure. */

import type { KnowledgeBase } from '../knowledge/base.ts';
import { locales } from '../knowledge/locale.ts';
import { pathTo } from '../paths.ts';

/** Paths on the host. */
export type Redirect = readonly [from: string, to: string];

/** All redirects of a site under `base`, in the order of entries. */
export function redirectsOf({ entities }: KnowledgeBase, base: string): Redirect[] {
  return [...entities.values()].flatMap(({ id, kind, fields }) =>
    (fields.was ?? []).flatMap((was) => locales.map((locale): Redirect => [pathTo({ page: 'entity', kind, id: was }, locale, base), pathTo({ page: 'entity', kind, id }, locale, base)])),
  );
}

/** The file `_redirects` of Netlify and Cloudflare Pages. */
export function redirectsFile(redirects: readonly Redirect[]): string {
  return redirects.map(([from, to]) => `${from} ${to} 301\n`).join('');
}
