import { defineConfig } from 'vitest/config';

/** Two suites: `unit` needs nothing but Node; `site` builds the site once and looks at it in a browser. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['src/**/*.test.ts'], exclude: ['src/tests/site/**'] } },
      { test: { name: 'site', include: ['src/tests/site/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 600_000, fileParallelism: false } },
    ],
  },
});
