/** What the sitemap says: the pages that search engines should show, each with its address in every language. */

import type { SitemapItem, SitemapOptions } from '@astrojs/sitemap';
import { locales } from '../knowledge/locale.ts';
import { inLanguage } from '../paths.ts';
import { siteConfig } from '../site.config.ts';

/** Pages that say themselves that they are not to be shown. */
const hidden = /\/(?:404|embed)\//;
const root = `${siteConfig.site}${siteConfig.base}`;

/** Options for @astrojs/sitemap. Its own way to find languages compares each page with every other. */
export const sitemapOptions = {
  filter: (address: string) => !hidden.test(address),
  serialize: (item: SitemapItem) => ({ ...item, links: locales.map((lang) => ({ lang, url: `${root}${inLanguage(item.url.slice(root.length), lang)}` })) }),
} satisfies SitemapOptions;
