/** How a page of the site is cited. */

import { bibtex } from '../exports/citation/bibtex.ts';
import type { CitedWork } from '../exports/citation/cited-work.ts';
import { cslJson } from '../exports/citation/csl-json.ts';
import { ris } from '../exports/citation/ris.ts';
import type { Locale } from '../knowledge/locale.ts';
import { type Page, pathTo } from '../paths.ts';
import { words } from '../words/index.ts';
import { siteConfig } from '../site.config.ts';

export interface Citing {
  readonly key: string;
  /** The name of the site, which is its author too. */
  readonly site: string;
  readonly address: string;
  readonly formats: readonly { readonly name: string; readonly text: string }[];
}

/** Pages about the site, lists of names and the data files, which say themselves how they are cited: they are not offered a citation. */
const uncited: ReadonlySet<Page['page']> = new Set(['home', 'search', 'letter', 'data', 'feeds', 'about', 'method', 'model', 'rules', 'contribute', 'corrections', 'credits', 'embed', 'embedded']);

/** Whether a page ends with how it is cited. */
export function isCited({ page }: Page): boolean {
  return !uncited.has(page);
}

/** The path of a page as a key: `masar-meetings-geneva-ii`. */
function keyOf(page: Page, locale: Locale): string {
  return ['masar', ...pathTo(page, locale, '').split('/').filter((part) => part !== '')].join('-');
}

/** Everything that the section on citing a page shows. */
export function citingOf(page: Page, title: string, version: string, locale: Locale): Citing {
  const { name: site } = words[locale].site;
  const [key, address] = [keyOf(page, locale), `${siteConfig.site}${pathTo(page, locale, siteConfig.base)}`];
  const work: CitedWork = { key, type: 'webpage', title, authors: [site], publisher: site, address, version, language: locale };
  return { key, site, address, formats: [{ name: 'BibTeX', text: bibtex(work) }, { name: 'RIS', text: ris(work) }, { name: 'CSL-JSON', text: cslJson(work) }] };
}
