/** Addresses of the site as a copy on disk writes them: relative, and to files, since a folder opened from disk shows its list. Pure. */

import { dirname, relative } from 'node:path/posix';

/** A built site: the path under which it was built, and its files below that, `graph/index.html`. */
export interface BuiltSite {
  readonly base: string;
  readonly files: ReadonlySet<string>;
  /** Files that a copy leaves to the host of the site, `https://masar.example`. */
  readonly online?: { readonly host: string; readonly files: ReadonlySet<string> };
}

/** An address on the host, `/graph/?at=2016`, as the file `from` writes it: `../graph/index.html?at=2016`; what is left to the host is there; undefined where it names no file of the site. */
export function onDisk(address: string, from: string, { base, files, online }: BuiltSite): string | undefined {
  if (!address.startsWith(base)) return undefined;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address.slice(base.length))!;
  const file = path.replace(/(^|\/)$/, '$1index.html');
  if (online?.files.has(file)) return `${online.host}${address}`;
  return files.has(file) ? `${relative(dirname(from), file)}${rest}` : undefined;
}

/** The way from a file to the folder of the site: `./`, `../`. */
export function rootFrom(file: string): string {
  return '../'.repeat(file.split('/').length - 1) || './';
}

/** Data with every text in it that is an address of the site as the file `from` writes it. */
export function dataOnDisk(data: unknown, from: string, site: BuiltSite): unknown {
  if (typeof data === 'string') return onDisk(data, from, site) ?? data;
  if (Array.isArray(data)) return data.map((item) => dataOnDisk(item, from, site));
  if (typeof data === 'object' && data !== null) return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, dataOnDisk(value, from, site)]));
  return data;
}
