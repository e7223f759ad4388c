/** Makes the development server read content/ anew when one of its files changes. */

import { sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { forgetSite } from './load.ts';

/** The integration; builds are not touched by it. */
export function watchContent(): AstroIntegration {
  return {
    name: 'masar-content',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const reload = (path: string) => {
          if (!path.includes(`${sep}content${sep}`)) return;
          forgetSite();
          server.moduleGraph.invalidateAll();
          server.hot.send({ type: 'full-reload' });
        };
        server.watcher.add('content');
        for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, reload);
      },
    },
  };
}
