/** The files that the explorer and the search page load. */

import { packedFile, packedFiles, packGraph } from '../graph/pack.ts';
import { wholeGraph } from '../graph/whole.ts';
import { madeOnce } from './load.ts';
import { packNames } from './name-file.ts';

/** The graph, its words in each language, and the names by which it is searched, made once a build. @throws ContentError as loadSite does. */
export const graphFiles = madeOnce('graph', ({ base }) => ({ ...packedFiles(packGraph(base, wholeGraph(base))), names: packedFile('names', packNames(base)) }));
