/** The files of the explorer, named by what is in them, once for all languages. */
import { graphRoute } from '../../site/graph-files.ts';

export const { getStaticPaths, GET } = graphRoute;
