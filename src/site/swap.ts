/**
 * How a finished site takes the place of the last one. A folder cannot replace another in one step without links, which some hosts
 * and Windows do not follow; so it takes two renames, and whoever comes after a build that was killed between them puts the last one back.
 */

import { existsSync, renameSync, rmSync } from 'node:fs';

/** The folder of the site, and the names of the others beside it. */
export function foldersOf(site: string) {
  return {
    /** The site that is being built. */
    next: `${site}.next`,
    /** The last good site, between the two renames and at no other time: it is always whole. */
    last: `${site}.last`,
    /** What is being removed. */
    gone: `${site}.gone`,
  } as const;
}

/** Puts the last good site back where a build was killed between its two renames. */
export function restore(site: string): void {
  const { last } = foldersOf(site);
  if (!existsSync(site) && existsSync(last)) renameSync(last, site);
}

/** Removes a folder that may be taken for a site, and is none as soon as a file of it is gone. */
function remove(folder: string, gone: string): void {
  rmSync(gone, { recursive: true, force: true });
  if (!existsSync(folder)) return;
  renameSync(folder, gone);
  rmSync(gone, { recursive: true, force: true });
}

/** Makes room for a build: what killed ones have left is put back or removed. */
export function clear(site: string): void {
  const { next, last, gone } = foldersOf(site);
  restore(site);
  remove(last, gone);
  rmSync(next, { recursive: true, force: true });
}

/** Puts a finished site in the place of the last one. */
export function swap(site: string): void {
  const { next, last, gone } = foldersOf(site);
  if (existsSync(site)) renameSync(site, last);
  renameSync(next, site);
  remove(last, gone);
}
