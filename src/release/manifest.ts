/** The manifest of a release: what it is, how much it holds, and the checksum of every file. The next release reads it. */

import { createHash } from 'node:crypto';
import { z } from 'zod';
import { dataFields } from '../exports/fields.ts';
import { day } from '../knowledge/kinds/fields.ts';
import { licence, type Release, type ReleaseFile } from './release.ts';

/** Where it stands in a release. */
export const manifestPath = 'manifest.json';

export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

/** First 12 hex digits of the SHA-256 over the names of all files and fields: the same fields have the same version. */
export const schemaVersion: string = sha256(JSON.stringify(Object.entries(dataFields).map(([name, groups]) => [name, groups.map(({ at, fields }) => [at, fields.map(({ names }) => names)])]))).slice(0, 12);

/** What a manifest must have for the next release to be compared with it. */
export const manifest = z.object({
  number: z.int().min(1),
  date: day.transform(String),
  contentVersion: z.string().regex(/^[0-9a-f]{12}$/),
  schemaVersion: z.string(),
  files: z.array(z.object({ path: z.string(), bytes: z.int(), sha256: z.string().regex(/^[0-9a-f]{64}$/) })),
});
export type Manifest = z.output<typeof manifest>;

/** The file, of all others. */
export function manifestJson({ number, date, contentVersion, base, changes }: Release, files: readonly ReleaseFile[]): string {
  const { since, added = [], corrected = [], withdrawn = [] } = changes ?? {};
  return `${JSON.stringify({
    name: 'masar',
    number,
    date,
    contentVersion,
    schemaVersion,
    licence: licence.id,
    previous: since,
    counts: { entities: base.entities.size, claims: base.claims.length, sources: base.sources.size, outlets: base.publishers.size },
    claims: { added: added.length, corrected: corrected.length, withdrawn: withdrawn.length },
    files: files.map(({ path, text }) => ({ path, bytes: Buffer.byteLength(text), sha256: sha256(text) })),
  }, null, 1)}\n`;
}
