/**
 * Renders pages on threads of their own while the main thread renders the others, since Astro renders on one.
 * Astro 7.4 has this as `experimental.parallelPrerender`; once it can be installed, it takes the place of this folder.
 */

import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { loadSite } from '../load.ts';
import { openThread } from './open.ts';
import type { Start } from './thread.ts';

/** THREADS in the environment, or as many as there are cores beside the main thread's: each holds the record once more, in memory. */
const most = /^\d+$/.test(process.env['THREADS'] ?? '') ? Number(process.env['THREADS']) : Math.min(availableParallelism() - 1, 3);
/** Below this many pages, threads take longer to start than they save. */
const worthwhile = 1000;
/** Pages that wait at a thread at most, so that it has work while the main thread makes a large page. */
const ahead = 128;
/** Pages of the main thread that are made at once: while one is written, another is rendered. */
const ownPages = 4;

/** The pages that Astro must have in work at once. */
export const concurrency = ownPages + most * ahead;

/** Pages of which there are many, and that need little of what is made once of the whole record: each thread makes that again. */
const apart = ({ component }: { readonly component: string }) => /\/(?:\[kinds\]\/\[id\]|provisions\/\[id\]|\[outlet\])\.astro$/.test(component);

/** Two lists as one in which the shorter is spread evenly. */
export function spread<T>(one: readonly T[], other: readonly T[]): T[] {
  const placed = [one, other].flatMap((list) => list.map((item, index) => ({ item, place: (index + 0.5) / list.length })));
  return placed.toSorted((a, b) => a.place - b.place).map(({ item }) => item);
}

/** Astro's way to render, with threads beside it. */
function withThreads(inner: AstroPrerenderer, start: () => Start): AstroPrerenderer {
  let threads: ReturnType<typeof openThread>[] = [];
  return {
    ...inner,
    name: 'masar-threads',
    async getStaticPaths() {
      const paths = await inner.getStaticPaths();
      const { theirs = [], ours = [] } = Object.groupBy(paths, (path) => (apart(path.route) ? 'theirs' : 'ours'));
      if (most === 0 || paths.length < worthwhile) return paths;
      const given = start();
      threads = Array.from({ length: most }, () => openThread(given));
      return spread(theirs, ours);
    },
    render(request, options) {
      const { routeData } = options;
      const free = apart(routeData) ? threads.find(({ waiting }) => waiting() < ahead) : undefined;
      return free === undefined ? inner.render(request, options) : free.render(request.url, routeData.component);
    },
    async teardown() {
      await Promise.all(threads.map(({ close }) => close()));
      await inner.teardown?.();
    },
  };
}

/** The integration; the development server is not touched by it. */
export function renderInThreads(): AstroIntegration {
  let folder: URL;
  let styles: Start['styles'] = new Map();
  const start = (): Start => {
    const bundles = new URL('.prerender/', folder);
    const name = readdirSync(bundles).find((file) => file.startsWith('prerender-entry'))!;
    const { base, version } = loadSite();
    return { site: { base, version }, bundle: new URL(name, bundles).href, styles: new Map([...styles].map(([key, page]) => [key, { styles: page.styles }])) };
  };
  return {
    name: 'masar-threads',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = config.outDir;
      },
      'astro:build:setup': ({ pages }) => {
        styles = pages as unknown as Start['styles'];
      },
      'astro:build:start': ({ setPrerenderer }) => setPrerenderer((inner) => withThreads(inner, start)),
    },
  };
}
