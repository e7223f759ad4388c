/** What is written beside the pages, and the share images, which are kept between builds and timed apart. */

import { join } from 'node:path';
import { openStore } from '../src/share/index.ts';
import { type SiteFiles, siteFiles, writeFiles } from '../src/site/files.ts';
import { graphFiles } from '../src/site/graph-files.ts';
import { checkContent, giveSite } from '../src/site/load.ts';
import { cardsOf } from '../src/site/share-images.ts';
import type { Figure } from './figure.ts';

async function seconds(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

/** They are kept between builds. */
function* besideShareImages(): SiteFiles {
  for (const file of siteFiles()) if (!file[0].startsWith('share')) yield file;
}

/** The figures of the content of this repository; everything is written into a folder. */
export async function fileFigures(folder: string): Promise<Figure[]> {
  const { base, version } = checkContent('.');
  giveSite({ base: base!, version });
  // Pages need it too.
  graphFiles();
  const written = await seconds(() => writeFiles(join(folder, 'site'), besideShareImages()));
  const drawn = await seconds(() => openStore(join(folder, 'share')).fill(cardsOf(base!).map(([, svg]) => svg)));
  return [
    { name: 'everything beside the pages: data, records, feeds, Markdown, pictures', value: written, limit: 10, unit: 's' },
    { name: 'share images of all entities, none kept', value: drawn, limit: 30, unit: 's' },
  ];
}
