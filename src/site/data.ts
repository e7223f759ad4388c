/** The data files of the content. Knows no Astro. */

import { dataFiles } from '../exports/index.ts';
import { siteConfig } from '../site.config.ts';
import { madeOnce } from './load.ts';

/** Every file of /data/, written once a build; the manifest comes last. @throws ContentError as loadSite does. */
export const siteData = madeOnce('data', ({ base, version }) => dataFiles(base, version, siteConfig));
