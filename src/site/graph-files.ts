/** The files that the explorer and the search page load, made once a build, and their route. */

import { type PackedFile, packedFile, packedFiles, packGraph } from '../graph/pack.ts';
import { wholeGraph } from '../graph/whole.ts';
import { loadSite } from './load.ts';
import { packNames } from './name-file.ts';

let made: Readonly<Record<'graph' | 'en' | 'ar' | 'names', PackedFile>> | undefined;

/** The graph, its words in each language, and the names by which it is searched. @throws ContentError as loadSite does. */
export function graphFiles(): NonNullable<typeof made> {
  const { base } = loadSite();
  made ??= { ...packedFiles(packGraph(base, wholeGraph(base))), names: packedFile('names', packNames(base)) };
  return made;
}

/** The route of the files. */
export const graphRoute = {
  getStaticPaths: () => Object.values(graphFiles()).map((file) => ({ params: { name: file.name.replace(/\.json$/, '') }, props: { text: file.text } })),
  GET: ({ props: { text } }: { readonly props: { readonly text: string } }) => new Response(text, { headers: { 'content-type': 'application/json' } }),
};
