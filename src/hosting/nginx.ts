/** The configuration for nginx, a file of its folder conf.d: headers, caching, types, precompressed files, and what is said where no page is. Pure. */

import { locales } from '../knowledge/locale.ts';
import { pathTo } from '../paths.ts';
import { headerPolicies, plainHeaderPolicy } from '../site/csp.ts';
import { caching, encrypted, everywhere, hashed } from './headers.ts';
import { mediaTypes, packedEndings, textEndings } from './media-types.ts';
import type { Redirect } from './redirects.ts';

export interface NginxOptions {
  /** Path under which the site is served, with a slash at each end. */
  readonly base: string;
  /** The folder of the built site. */
  readonly root: string;
  /** Addresses on which it listens: `80`, `[::]:80`. */
  readonly listen: readonly string[];
  /** Whether nginx has its module for precompressed brotli, Debian's libnginx-mod-http-brotli-static. */
  readonly brotli: boolean;
  readonly redirects: readonly Redirect[];
}

const quoted = (text: string) => `"${text}"`;

/** A table by which nginx sets a variable. */
function table(of: string, variable: string, otherwise: string, rows: readonly (readonly [match: string, value: string])[]): string {
  return `map ${of} ${variable} {\n${[['default', otherwise] as const, ...rows].map(([match, value]) => `    ${match} ${quoted(value)};\n`).join('')}}\n`;
}

/** The configuration. Headers stand in the server alone: one in a location would put all of these out of force. */
export function nginxConfig({ base, root, listen, brotli, redirects }: NginxOptions): string {
  const under = (pattern: string) => quoted(`~${pattern.replaceAll('\\/', '/').replace('^/', `^${base}`)}`);
  const types = [...mediaTypes].filter(([ending]) => ending !== 'html');
  const typesOf = (endings: readonly string[]) => [...new Set(endings.filter((ending) => ending !== 'html').map((ending) => mediaTypes.get(ending)!))].join(' ');
  const headers = [
    ...Object.entries(everywhere).map(([name, value]) => [name, quoted(value)]),
    ...Object.keys(encrypted).map((name) => [name, '$masar_encrypted']),
    ['Content-Security-Policy', '$masar_policy'],
    ['Cache-Control', '$masar_caching'],
  ];
  const homes = locales.map((locale) => pathTo({ page: 'home' }, locale, ''));
  return [
    '# Masar under nginx. Made by `npm run nginx`: change src/hosting/ and make it anew.\n',
    table('$uri', '$masar_policy', plainHeaderPolicy, headerPolicies.map(([paths, policy]) => [under(paths.source), policy])),
    table('$uri', '$masar_caching', caching.other, hashed.map((folder) => [under(`^${folder}`), caching.hashed])),
    table('$https', '$masar_encrypted', '', Object.values(encrypted).map((value) => ['on', value])),
    ...(redirects.length === 0 ? [] : [table('$uri', '$masar_moved', '', redirects)]),
    `server {
${listen.map((address) => `    listen ${address};\n`).join('')}    server_name _;
    absolute_redirect off;
${redirects.length === 0 ? '' : '    if ($masar_moved) { return 301 $masar_moved; }\n'}
    default_type application/octet-stream;
    types {
        text/html html;
${types.map(([ending, type]) => `        ${type} ${ending};\n`).join('')}    }
    charset utf-8;
    charset_types ${typesOf(textEndings)};

${headers.map(([name, value]) => `    add_header ${name} ${value} always;\n`).join('')}
    gzip on;
    gzip_types ${typesOf(packedEndings)};
    gzip_vary on;
    gzip_static on;
    ${brotli ? '' : '# With the module libnginx-mod-http-brotli-static: '}brotli_static on;

${homes.map((home) => `    location ${base}${home} {\n        alias ${root}/${home};\n        error_page 404 ${base}${home}404.html;\n    }\n`).join('')}}
`,
  ].join('\n');
}

/** The configuration of the repository: the site at the root of its host, where Debian's nginx looks for it. */
export const usual: NginxOptions = { base: '/', root: '/var/www/masar', listen: ['80', '[::]:80'], brotli: false, redirects: [] };
