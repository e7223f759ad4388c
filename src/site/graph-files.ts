/** The files that the explorer loads, made once a build, and their route. */

import { packedFiles, packGraph } from '../graph/pack.ts';
import { wholeGraph } from '../graph/whole.ts';
import { loadSite } from './load.ts';

let made: ReturnType<typeof packedFiles> | undefined;

/** The graph, its words in each language, and the names by which it is searched. @throws ContentError as loadSite does. */
export function graphFiles(): ReturnType<typeof packedFiles> {
  const { base } = loadSite();
  made ??= packedFiles(packGraph(base, wholeGraph(base)));
  return made;
}

/** The route of the files. */
export const graphRoute = {
  getStaticPaths: () => Object.values(graphFiles()).map((file) => ({ params: { name: file.name.replace(/\.json$/, '') }, props: { text: file.text } })),
  GET: ({ props: { text } }: { readonly props: { readonly text: string } }) => new Response(text, { headers: { 'content-type': 'application/json' } }),
};
