/** What a server says with each file: security and caching. The one source for our own server and for the configurations of hosts. Pure. */

import { headerPolicy } from '../site/csp.ts';

/** For every answer. */
export const everywhere: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/** For answers over an encrypted connection alone: browsers then keep to it for a year. */
export const encrypted: Readonly<Record<string, string>> = { 'Strict-Transport-Security': 'max-age=31536000' };

/** Folders below the base in which every file has a hash of its content in its name. */
export const hashed: readonly string[] = ['/assets/', '/pagefind/fragment/', '/pagefind/index/'];

/** What has a hash in its name is kept for a year; of anything else a browser asks whether it is still the same. */
export const caching = { hashed: 'public, max-age=31536000, immutable', other: 'no-cache' } as const;

/** The headers of a file that is there; `path` lies below the base: `/graph/index.html`. */
export function headersOf(path: string): Record<string, string> {
  return { ...everywhere, 'Content-Security-Policy': headerPolicy(path), 'Cache-Control': hashed.some((folder) => path.startsWith(folder)) ? caching.hashed : caching.other };
}
