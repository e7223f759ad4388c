import { defineConfig } from 'vitest/config';
import { hasNginx } from './scripts/installed.ts';

/**
 * Without Vite's condition `development` the parsers come as they are shipped;
 * with it they bring assertions of their own, which throw where the shipped ones report.
 */
const asShipped = {
  name: 'as-shipped',
  configResolved({ ssr }: { ssr: { resolve?: { conditions?: string[] } } }) {
    const { resolve } = ssr;
    if (resolve?.conditions !== undefined) resolve.conditions = resolve.conditions.filter((condition) => condition !== 'development|production');
  },
};
const plugins = [asShipped];

/**
 * Two suites: `unit` needs nothing but Node, and its files share a worker, hence the content that they read;
 * `site` looks at the built site in a browser.
 */
export default defineConfig({
  test: {
    projects: [
      { plugins, test: { name: 'unit', include: ['{src,bench}/**/*.test.ts'], exclude: ['src/tests/site/**'], testTimeout: 30_000, isolate: false, maxWorkers: 2 } },
      { plugins, test: { name: 'site', include: ['src/tests/site/**/*.test.ts'], exclude: hasNginx() ? [] : ['src/tests/site/nginx.test.ts'], testTimeout: 120_000, hookTimeout: 600_000, maxWorkers: 2, maxConcurrency: 3 } },
    ],
  },
});
