/**
 * `npm run -s nginx [-- --root DIR] [-- --listen ADDRESS]... [-- --brotli]`: prints the configuration for nginx, with the addresses of former
 * ids; BASE names the path under which the site is served. Without any of these it is what deploy/nginx.conf holds.
 */

import { parseArgs } from 'node:util';
import { nginxConfig, usual } from '../src/hosting/nginx.ts';
import { redirectsOf } from '../src/hosting/redirects.ts';
import { siteConfig } from '../src/site.config.ts';
import { checkContent, ContentError } from '../src/site/load.ts';

function read() {
  try {
    return parseArgs({ options: { root: { type: 'string', default: usual.root }, listen: { type: 'string', multiple: true, default: [...usual.listen] }, brotli: { type: 'boolean', default: usual.brotli } } }).values;
  } catch (fault) {
    console.error(`${(fault as Error).message}\nusage: npm run -s nginx [-- --root DIR] [-- --listen ADDRESS]... [-- --brotli]`);
    process.exit(2);
  }
}

const { root, listen, brotli } = read();
const { base, diagnostics } = checkContent('.');
if (base === undefined) {
  console.error(new ContentError(diagnostics).message);
  process.exit(1);
}
process.stdout.write(nginxConfig({ base: siteConfig.base, root: root.replace(/\/+$/, ''), listen, brotli, redirects: redirectsOf(base, siteConfig.base) }));
