/** Makes the development server read content/ anew when one of its files changes. */

import { sep } from 'node:path';
import type { AstroIntegration } from 'astro';

/** The integration; builds are not touched by it. */
export function watchContent(): AstroIntegration {
  return {
    name: 'masar-content',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const reload = (path: string) => {
          if (!path.includes(`${sep}content${sep}`)) return;
          for (const environment of Object.values(server.environments)) {
            environment.moduleGraph.invalidateAll();
            environment.hot.send({ type: 'full-reload' });
          }
        };
        for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, reload);
      },
    },
  };
}
