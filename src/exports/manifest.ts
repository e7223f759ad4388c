/** What the data files are: name, size and checksum of each, how much they hold, and the version of the content. No date. */

import type { KnowledgeBase } from '../knowledge/base.ts';
import { kindNames } from '../knowledge/kinds/index.ts';
import { relationNames } from '../knowledge/relations.ts';
import type { DataFile } from './data-file.ts';

/** How often each name of a closed list occurs; 0 for those that do not. */
function counts<Name extends string>(names: readonly Name[], occurring: Iterable<Name>): Record<Name, number> {
  const result = Object.fromEntries(names.map((name) => [name, 0])) as Record<Name, number>;
  for (const name of occurring) result[name]++;
  return result;
}

/** `manifest.json`, of the other files. */
export function manifestJson(files: readonly DataFile[], { entities, claims, sources, publishers }: KnowledgeBase, version: string): string {
  const manifest = {
    contentVersion: version,
    licence: 'CC-BY-4.0',
    files: files.map(({ name, bytes, sha256 }) => ({ name, bytes, sha256 })),
    counts: {
      entities: entities.size,
      claims: claims.length,
      sources: sources.size,
      outlets: publishers.size,
      kinds: counts(kindNames, [...entities.values()].map(({ kind }) => kind)),
      relations: counts(relationNames, claims.map(({ relation }) => relation)),
    },
  };
  return `${JSON.stringify(manifest, null, 1)}\n`;
}
