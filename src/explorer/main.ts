/** The explorer: takes over the markup of the page of the graph. The view is a function of one state, which lives in the address. */

import { type PackedGraph, type PackedWords, unpackGraph } from '../graph/unpack.ts';
import { make } from './elements.ts';
import { fetchJson, ifUnreachable } from './fetch.ts';
import { takeOver } from './explorer.ts';
import { parts, readCarried, speaking } from './page.ts';
import { nodesIn } from './picture.ts';

const carried = readCarried();

/** Loads the data; where it cannot be had the picture stays, and the reader may ask again. */
async function start(): Promise<void> {
  const { files } = carried;
  const { dataset } = parts.root;
  const loaded = await Promise.all([fetchJson<PackedGraph>(files.graph), fetchJson<PackedWords>(files.words)]).catch(
    ifUnreachable(() => {
      const again = make('button', { class: 'quiet', type: 'button' }, dataset['tryAgain']!);
      again.addEventListener('click', () => void start());
      parts.notice.replaceChildren(dataset['notLoaded']!, ' ', again);
    }),
  );
  if (loaded !== undefined) takeOver(unpackGraph(...loaded, nodesIn(parts.picture)), speaking(loaded[1].words), carried);
}
void start();
