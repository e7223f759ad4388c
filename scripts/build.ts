/** `npm run build`: checks the content, builds beside dist/ with its full-text index, and puts the new site in its place only when it is whole. */

import { rmSync } from 'node:fs';
import { writeHostFiles } from '../src/hosting/host-files.ts';
import { siteConfig } from '../src/site.config.ts';
import { siteFiles, writeFiles } from '../src/site/files.ts';
import { checkContent, ContentError, giveSite } from '../src/site/load.ts';
import { answerApart } from '../src/site/query-apart.ts';
import { drawShareImages } from '../src/site/share-images.ts';
import { clear, foldersOf, restore, swap } from '../src/site/swap.ts';
import { systemFault } from '../src/site/system-fault.ts';
import { indexText } from './full-text.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['NODE_ENV'] = 'production';

const site = 'dist';
const { next } = foldersOf(site);

try {
  clear(site);
  const { base, version, diagnostics } = checkContent('.');
  if (base === undefined) throw new ContentError(diagnostics);
  const answers = answerApart(base);
  giveSite({ base, version }, new Map([['query', answers]]));
  const { build } = await import('astro');
  // The page of questions waits for the answers; here a fault of theirs ends the build at once.
  await Promise.all([build({ outDir: next, logLevel: 'warn' }), answers]);
  await drawShareImages(Date.now());
  // The index is made on a thread of its own while this one writes.
  const indexed = indexText(next, base);
  writeFiles(next, siteFiles());
  await indexed;
  writeHostFiles(next, base, siteConfig.base);
  swap(site);
  console.log(`Built dist/: ${base.entities.size} entities, ${base.claims.length} claims, ${base.sources.size} sources.`);
} catch (fault) {
  restore(site);
  rmSync(next, { recursive: true, force: true });
  const told = fault instanceof ContentError ? fault.message : systemFault(fault);
  if (told === undefined) throw new Error('The site was not built; dist/ is as it was.', { cause: fault });
  console.error(`${told}\nThe site was not built; dist/ is as it was.`);
  process.exit(1);
}
