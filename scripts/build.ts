/** `npm run build`: checks the content, builds beside dist/, and puts the new site in its place only when it is whole. */

import { existsSync, renameSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { checkContent, ContentError } from '../src/site/load.ts';

const next = 'dist.next';
const last = 'dist.last';

/** Swaps the finished site in. A build killed in between leaves the last good one as dist.last, which the next build puts back. */
function swap(): void {
  rmSync(last, { recursive: true, force: true });
  if (existsSync('dist')) renameSync('dist', last);
  renameSync(next, 'dist');
  rmSync(last, { recursive: true, force: true });
}

function build(): number {
  if (!existsSync('dist') && existsSync(last)) renameSync(last, 'dist');
  const { base, diagnostics } = checkContent('.');
  if (base === undefined) {
    console.error(new ContentError(diagnostics).message);
    return 1;
  }
  rmSync(next, { recursive: true, force: true });
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', MASAR_OUT: next };
  const { status } = spawnSync('astro', ['build', '--silent'], { stdio: 'inherit', env });
  if (status !== 0) {
    rmSync(next, { recursive: true, force: true });
    console.error('The site was not built; dist/ is as it was.');
    return status ?? 1;
  }
  swap();
  console.log(`Built dist/: ${base.entities.size} entities, ${base.claims.length} claims, ${base.sources.size} sources.`);
  return 0;
}

process.exitCode = build();
