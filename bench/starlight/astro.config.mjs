import { unified } from '@astrojs/markdown-remark';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import starlightSiteGraph from 'starlight-site-graph';

export default defineConfig({
  site: 'https://example.org',
  markdown: { processor: unified() },
  integrations: [starlight({ title: 'Notes', plugins: [starlightSiteGraph()], sidebar: [] })],
});
