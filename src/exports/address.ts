/** Where the site lives, for files that leave it and must lead back. */

import type { KindWord } from '../words/index.ts';
import { pathTo } from '../paths.ts';

export interface Address {
  /** The host, without a slash at its end. */
  readonly site: string;
  /** The path under which the site is served, with a slash at each end. */
  readonly base: string;
}

/** The whole address of an entry's English page. */
export function addressOf({ kind, id }: { readonly kind: KindWord; readonly id: string }, { site, base }: Address): string {
  return `${site}${pathTo({ page: 'entity', kind, id }, 'en', base)}`;
}
