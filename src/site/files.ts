/** Every file of the site that is made of the content and is no page. Astro writes the pages; the build writes these beside them, and the development server makes the one that is asked for. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { recordOf } from '../exports/record.ts';
import { locales } from '../knowledge/locale.ts';
import { dataPath, hashedPath, recordPath } from '../paths.ts';
import { siteData } from './data.ts';
import { graphFiles } from './graph-files.ts';
import { loadSite } from './load.ts';
import { pictureFiles } from './pictures/index.ts';
import { provisionFiles } from './provisions/files.ts';
import { shareImages } from './share-images.ts';

/** Paths below the root of the site, `data/claims.csv`, with what makes the text or the bytes of each; undefined where there is nothing to show. */
export type SiteFiles = Iterable<readonly [path: string, content: () => string | Uint8Array | undefined]>;

/** All of them. @throws ContentError as loadSite does. */
export function* siteFiles(): SiteFiles {
  const { base, version } = loadSite();
  for (const { name, text } of siteData()) yield [dataPath(name, ''), () => text];
  for (const { name, text } of Object.values(graphFiles())) yield [hashedPath(name, ''), () => text];
  for (const locale of locales) yield* provisionFiles(base, locale);
  for (const locale of locales) yield* pictureFiles(base, version, locale);
  for (const entity of base.entities.values()) yield [recordPath(entity.kind, entity.id, ''), () => `${JSON.stringify(recordOf(base, entity, version), null, 1)}\n`];
  yield* shareImages();
}

/** Writes files into a folder. @throws what the file system says. */
export function writeFiles(folder: string, files: SiteFiles): void {
  const made = new Set<string>();
  for (const [path, content] of files) {
    const bytes = content();
    if (bytes === undefined) continue;
    const file = join(folder, path);
    const parent = dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(file, bytes);
  }
}
