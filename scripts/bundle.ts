/** `npm run bundle [-- --output FILE]`: makes of dist/ one zip that opens from disk without a server, masar.zip if nothing else is said. */

import { existsSync, renameSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { copyOf, filesOf } from '../src/bundle/copy.ts';
import { writeZip } from '../src/bundle/zip.ts';
import { siteConfig } from '../src/site.config.ts';

function outputOf(): string {
  try {
    return parseArgs({ options: { output: { type: 'string', default: 'masar.zip' } } }).values.output;
  } catch (fault) {
    console.error(`${(fault as Error).message}\nusage: npm run bundle [-- --output FILE]`);
    process.exit(2);
  }
}

const output = outputOf();
if (!existsSync('dist')) {
  console.error('There is no dist/ to bundle. Build it first: npm run build');
  process.exit(1);
}
const next = `${output}.next`;
try {
  const { files, bytes } = await writeZip(next, 'masar', filesOf(copyOf('dist', siteConfig.base, siteConfig.site)));
  renameSync(next, output);
  console.log(`Wrote ${output}: ${files} files, ${(bytes / 1e6).toFixed(1)} MB. Unpack it and open masar/index.html.`);
} catch (fault) {
  rmSync(next, { force: true });
  throw new Error(`${output} was not written.`, { cause: fault });
}
