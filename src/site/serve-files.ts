/** Lets the development server answer for the files that the build writes beside the pages. */

import type { AstroIntegration } from 'astro';
import { mediaTypeOf } from '../hosting/media-types.ts';
import { siteConfig } from '../site.config.ts';
import type * as Files from './files.ts';

/** The integration; builds are not touched by it. */
export function serveFiles(): AstroIntegration {
  return {
    name: 'masar-files',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(async (request, response, next) => {
          const { pathname } = new URL(request.url ?? '/', 'http://localhost');
          const path = pathname.startsWith(siteConfig.base) ? pathname.slice(siteConfig.base.length) : pathname.slice(1);
          if (!/\.[a-z]+$/.test(path)) return next();
          try {
            const { siteFiles } = (await server.ssrLoadModule('/src/site/files.ts')) as typeof Files;
            const content = [...siteFiles()].find(([name]) => name === path)?.[1]();
            if (content !== undefined) return void response.setHeader('content-type', mediaTypeOf(path)).end(content instanceof Uint8Array ? content : [...content].join(''));
            next();
          } catch (fault) {
            next(fault);
          }
        });
      },
    },
  };
}
