/** What hosts of static files look for in the folder that they publish, put there after the build. */

import { readdirSync, renameSync, rmdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { KnowledgeBase } from '../knowledge/base.ts';
import { locales } from '../knowledge/locale.ts';
import { pathTo } from '../paths.ts';
import { headersFile } from './headers-file.ts';
import { redirectsFile, redirectsOf } from './redirects.ts';

/** The paths of the pages in a folder, below it: `/graph/`. Pages that are no folder, which say that nothing is there, are not among them. */
function pagesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === 'index.html')
    .map((entry) => `/${relative(folder, entry.parentPath).replaceAll('\\', '/')}/`.replace('//', '/'))
    .sort();
}

/** Where hosts look for what is said where no page is: Astro makes a folder of it in all languages but the first. */
function moveLost(folder: string): void {
  for (const home of locales.map((locale) => pathTo({ page: 'home' }, locale, '')).filter((path) => path !== '')) {
    renameSync(join(folder, home, '404/index.html'), join(folder, home, '404.html'));
    rmdirSync(join(folder, home, '404'));
  }
}

/** Adds `_headers`, and `_redirects` where there are any, to the site in a folder, served under `base`, and puts its 404 pages where hosts look for them. */
export function writeHostFiles(folder: string, knowledge: KnowledgeBase, base: string): void {
  moveLost(folder);
  writeFileSync(join(folder, '_headers'), headersFile(pagesIn(folder), base));
  const redirects = redirectsOf(knowledge, base);
  if (redirects.length > 0) writeFileSync(join(folder, '_redirects'), redirectsFile(redirects));
}
