// @ts-check
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { siteConfig } from './src/site.config.ts';
import { serveFiles } from './src/site/serve-files.ts';
import { sitemapOptions } from './src/site/sitemap.ts';
import { concurrency, renderInThreads } from './src/site/threads/index.ts';
import { watchContent } from './src/site/watch.ts';

export default defineConfig({
  site: siteConfig.site,
  base: siteConfig.base,
  trailingSlash: 'always',
  output: 'static',
  compressHTML: true,
  devToolbar: { enabled: false },
  markdown: { processor: unified(), syntaxHighlight: false },
  build: { concurrency, format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  vite: { build: { assetsInlineLimit: 0 } },
  integrations: [
    mdx(),
    sitemap(sitemapOptions),
    watchContent(),
    serveFiles(),
    renderInThreads(),
  ],
});
