/**
 * The file `_headers` of Netlify and Cloudflare Pages. Each header is said once for each address: where two rules match, Cloudflare
 * joins their values, and a page under two joined policies may do only what both allow. Of what no rule says how long it is kept, both hosts have it asked for anew.
 */

import { locales } from '../knowledge/locale.ts';
import { pathTo } from '../paths.ts';
import { headerPolicy, workers } from '../site/csp.ts';
import { caching, encrypted, everywhere, hashed } from './headers.ts';

/** Rules that Cloudflare reads. https://developers.cloudflare.com/pages/configuration/headers/ */
const most = 100;

const homes = locales.map((locale) => pathTo({ page: 'home' }, locale, '/'));

/** How the addresses begin of what is no page and has a policy of its own. */
const apart = [...homes.map((home) => `${home}pictures/`), ...workers];

/** The first folder of a page in its language, `/ar/graph/`; the home page is its own. */
function sectionOf(page: string): string {
  const home = homes.filter((path) => page.startsWith(path)).toSorted((a, b) => b.length - a.length)[0]!;
  return home + (/^[^/]+\//.exec(page.slice(home.length))?.[0] ?? '');
}

/** Patterns that match the pages of a section, with the policy of each. @throws where the pages below its first are not alike. */
function patterns(section: string, pages: readonly string[]): (readonly [pattern: string, policy: string])[] {
  if (homes.includes(section)) return [[section, headerPolicy(section)]];
  const own = headerPolicy(section);
  const below = new Set(pages.filter((page) => page !== section).map(headerPolicy));
  if (below.size > 1) throw new Error(`Pages below ${section} differ in their policies, which _headers cannot say`);
  const [policy = own] = below;
  return policy === own ? [[`${section}*`, own]] : [[section, own], [`${section}:page/`, policy]];
}

/** The file for the pages at these paths below the base, `/graph/`, of a site under `base`. */
export function headersFile(pages: readonly string[], base: string): string {
  const policies = [...Map.groupBy(pages, sectionOf)].flatMap(([section, list]) => patterns(section, list));
  const rules: (readonly [pattern: string, headers: Readonly<Record<string, string>>])[] = [
    ['/*', { ...everywhere, ...encrypted }],
    ...hashed.map((folder) => [`${folder}*`, { 'Cache-Control': caching.hashed }] as const),
    ...[...policies, ...apart.map((start) => [`${start}*`, headerPolicy(start)] as const)].map(([pattern, policy]) => [pattern, { 'Content-Security-Policy': policy }] as const),
  ];
  if (rules.length > most) throw new Error(`_headers has ${rules.length} rules, but Cloudflare reads ${most}`);
  return rules.map(([pattern, headers]) => `${base}${pattern.slice(1)}\n${Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`).join('')}`).join('');
}
