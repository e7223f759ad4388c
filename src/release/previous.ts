/** The release before, from its files: what it was, and its table of claims. */

import { type Manifest, manifest, manifestPath, sha256 } from './manifest.ts';
import { readTable, type Table } from './table.ts';

/** Where a release has its claims. */
export const claimsPath = 'data/claims.csv';

export interface Previous {
  readonly manifest: Manifest;
  readonly claims: Table;
}

/** Files by their paths in the release. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** Reads a release. @returns it, or what is wrong with it, as "Unexpected X, expected Y" */
export function readPrevious(files: Files): Previous | string {
  const text = (path: string) => new TextDecoder().decode(files.get(path));
  if (!files.has(manifestPath) || !files.has(claimsPath)) return `Unexpected files without ${files.has(manifestPath) ? claimsPath : manifestPath}, expected a release`;
  let value: unknown;
  try {
    value = JSON.parse(text(manifestPath));
  } catch (fault) {
    return `Unexpected ${manifestPath}, expected JSON: ${(fault as Error).message}`;
  }
  const parsed = manifest.safeParse(value);
  if (!parsed.success) return `Unexpected ${manifestPath}, expected that of a release: ${parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}`;
  const wrong = parsed.data.files.find(({ path, sha256: sum }) => !files.has(path) || sha256(files.get(path)!) !== sum);
  if (wrong !== undefined) return `Unexpected ${wrong.path}, expected it as ${manifestPath} has it`;
  if (!parsed.data.files.some(({ path }) => path === claimsPath)) return `Unexpected ${claimsPath}, expected it to be named in ${manifestPath}`;
  return { manifest: parsed.data, claims: readTable(text(claimsPath)) };
}
