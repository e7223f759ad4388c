/** The data files of the content, written once a build, and their routes. Knows no Astro. */

import type { DataFile } from '../exports/data-file.ts';
import { dataFiles } from '../exports/index.ts';
import { loadSite } from './load.ts';

let written: readonly DataFile[] | undefined;

/** Every file of /data/; the manifest comes last. @throws ContentError as loadSite does. */
export function siteData(): readonly DataFile[] {
  const { base, version } = loadSite();
  written ??= dataFiles(base, version);
  return written;
}

/** The route of the files of one type. The type stands in the route's own name: only so does the development server serve them without a slash. */
export function dataRoute(type: 'json' | 'csv') {
  const ending = `.${type}`;
  return {
    getStaticPaths: () => siteData().filter(({ name }) => name.endsWith(ending)).map((file) => ({ params: { name: file.name.slice(0, -ending.length) }, props: { file } })),
    GET: ({ props: { file } }: { readonly props: { readonly file: DataFile } }) => new Response(file.text, { headers: { 'content-type': file.mediaType } }),
  };
}
