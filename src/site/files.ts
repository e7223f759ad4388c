/** Every file of the site that is made of the content and is no page. Astro writes the pages; the build writes these beside them, and the development server makes the one that is asked for. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { calendar, tracksWithCalendar } from '../exports/calendar.ts';
import { entityRecord } from '../exports/rdf/entity-record.ts';
import { jsonLd } from '../exports/rdf/json-ld.ts';
import type { Statement } from '../exports/rdf/statement.ts';
import { turtle } from '../exports/rdf/turtle.ts';
import { recordOf } from '../exports/record.ts';
import { locales } from '../knowledge/locale.ts';
import { calendarPath, dataPath, hashedPath, markdownPath, recordPath } from '../paths.ts';
import { siteConfig } from '../site.config.ts';
import { siteData } from './data.ts';
import { feedFiles } from './feeds/index.ts';
import { goneFiles } from './gone.ts';
import { graphFiles } from './graph-files.ts';
import { loadSite } from './load.ts';
import { entityMarkdown } from './markdown/entity.ts';
import { llmsFiles } from './markdown/llms.ts';
import { pictureFiles } from './pictures/index.ts';
import { provisionFiles } from './provisions/files.ts';
import { shareImages } from './share-images.ts';

/** Paths below the root of the site, `data/claims.csv`, with what makes the text of each, at once or in pieces, or its bytes; undefined where there is nothing to show. */
export type SiteFiles = Iterable<readonly [path: string, content: () => string | Uint8Array | Iterable<string> | undefined]>;

/** All of them. @throws ContentError as loadSite does. */
export function* siteFiles(): SiteFiles {
  const { base, version } = loadSite();
  for (const { name, pieces } of siteData()) yield [dataPath(name, ''), () => pieces];
  for (const { name, text } of Object.values(graphFiles())) yield [hashedPath(name, ''), () => text];
  for (const locale of locales) yield* provisionFiles(base, locale);
  for (const { id } of tracksWithCalendar(base)) yield [calendarPath(id, ''), () => calendar(base, siteConfig, id)];
  for (const entity of base.entities.values()) {
    yield [recordPath(entity.kind, entity.id, ''), () => `${JSON.stringify(recordOf(base, entity, version), null, 1)}\n`];
    let lists: (readonly Statement[])[] | undefined;
    const statements = () => (lists ??= [...entityRecord(base, entity, siteConfig)]);
    yield [recordPath(entity.kind, entity.id, '', 'ttl'), () => turtle(statements(), siteConfig)];
    yield [recordPath(entity.kind, entity.id, '', 'jsonld'), () => jsonLd(statements(), siteConfig)];
    for (const locale of locales) yield [markdownPath(entity.kind, entity.id, locale, ''), () => entityMarkdown(base, entity, locale, version)];
  }
  for (const locale of locales) yield* pictureFiles(base, version, locale);
  yield* goneFiles(base, version);
  yield* feedFiles(base);
  yield* llmsFiles(base, version);
  yield* shareImages();
}

/** Letters that are written at once. */
const chunk = 2 ** 20;

/** Writes a file; what comes in pieces, some at a time. */
function writePieces(file: string, content: string | Uint8Array | Iterable<string>): void {
  if (typeof content === 'string' || content instanceof Uint8Array) {
    writeFileSync(file, content);
    return;
  }
  let flag = 'w';
  let held = '';
  const flush = () => {
    writeFileSync(file, held, { flag });
    [flag, held] = ['a', ''];
  };
  for (const piece of content) {
    held += piece;
    if (held.length > chunk) flush();
  }
  flush();
}

/** Writes files into a folder. @throws what the file system says. */
export function writeFiles(folder: string, files: SiteFiles): void {
  const made = new Set<string>();
  for (const [path, content] of files) {
    const whole = content();
    if (whole === undefined) continue;
    const file = join(folder, path);
    const parent = dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writePieces(file, whole);
  }
}
