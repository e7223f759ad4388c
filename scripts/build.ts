/** `npm run build`: checks the content, builds beside dist/ with its full-text index, and puts the new site in its place only when it is whole. */

import { existsSync, renameSync, rmSync } from 'node:fs';
import { writeHostFiles } from '../src/hosting/host-files.ts';
import { siteConfig } from '../src/site.config.ts';
import { checkContent, ContentError, giveSite } from '../src/site/load.ts';
import { indexText } from './full-text.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['NODE_ENV'] = 'production';
const { build } = await import('astro');

const next = 'dist.next';
const last = 'dist.last';

/** Swaps the finished site in. A build killed in between leaves the last good one as dist.last, which the next build puts back. */
function swap(): void {
  rmSync(last, { recursive: true, force: true });
  if (existsSync('dist')) renameSync('dist', last);
  renameSync(next, 'dist');
  rmSync(last, { recursive: true, force: true });
}

if (!existsSync('dist') && existsSync(last)) renameSync(last, 'dist');
const { base, version, diagnostics } = checkContent('.');
if (base === undefined) {
  console.error(new ContentError(diagnostics).message);
  process.exit(1);
}
giveSite({ base, version });
rmSync(next, { recursive: true, force: true });
try {
  await build({ outDir: next, logLevel: 'warn' });
  await indexText(next, base);
  writeHostFiles(next, base, siteConfig.base);
} catch (fault) {
  rmSync(next, { recursive: true, force: true });
  throw new Error('The site was not built; dist/ is as it was.', { cause: fault });
}
swap();
console.log(`Built dist/: ${base.entities.size} entities, ${base.claims.length} claims, ${base.sources.size} sources.`);
