/** Every file of the site that is made of the content and is no page. Astro writes the pages; the build writes these beside them, and the development server makes the one that is asked for. */

import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { entityRecord } from '../exports/rdf/entity-record.ts';
import { jsonLd } from '../exports/rdf/json-ld.ts';
import { turtle } from '../exports/rdf/turtle.ts';
import { recordOf } from '../exports/record.ts';
import { locales } from '../knowledge/locale.ts';
import { dataPath, hashedPath, recordPath } from '../paths.ts';
import { siteConfig } from '../site.config.ts';
import { siteData } from './data.ts';
import { graphFiles } from './graph-files.ts';
import { loadSite } from './load.ts';
import { provisionFiles } from './provisions/files.ts';

/** Paths below the root of the site, `data/claims.csv`, with what makes the text of each, at once or in pieces. */
export type SiteFiles = Iterable<readonly [path: string, text: () => string | Iterable<string>]>;

/** All of them. @throws ContentError as loadSite does. */
export function* siteFiles(): SiteFiles {
  const { base, version } = loadSite();
  for (const { name, pieces } of siteData()) yield [dataPath(name, ''), () => pieces];
  for (const { name, text } of Object.values(graphFiles())) yield [hashedPath(name, ''), () => text];
  for (const locale of locales) yield* provisionFiles(base, locale);
  for (const entity of base.entities.values()) {
    yield [recordPath(entity.kind, entity.id, ''), () => `${JSON.stringify(recordOf(base, entity, version), null, 1)}\n`];
    yield [recordPath(entity.kind, entity.id, '', 'ttl'), () => turtle(entityRecord(base, entity, siteConfig), siteConfig)];
    yield [recordPath(entity.kind, entity.id, '', 'jsonld'), () => jsonLd(entityRecord(base, entity, siteConfig), siteConfig)];
  }
}

/** Writes a file a piece at a time. */
function writePieces(file: string, text: string | Iterable<string>): void {
  const open = openSync(file, 'w');
  try {
    for (const piece of typeof text === 'string' ? [text] : text) writeFileSync(open, piece);
  } finally {
    closeSync(open);
  }
}

/** Writes files into a folder. @throws what the file system says. */
export function writeFiles(folder: string, files: SiteFiles): void {
  const made = new Set<string>();
  for (const [path, text] of files) {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writePieces(file, text());
  }
}
