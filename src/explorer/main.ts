/** The explorer: takes over the markup of the page of the graph. Its code, which is large, and its data are asked for at once. */

import { type PackedGraph, type PackedWords, unpackGraph } from '../graph/unpack.ts';
import { make } from './elements.ts';
import { fetchJson, ifUnreachable, Unreachable } from './fetch.ts';
import { parts, readCarried, speaking } from './page.ts';
import { nodesIn } from './picture.ts';

const carried = readCarried();

async function loadCode(): Promise<typeof import('./explorer.ts')> {
  try {
    return await import('./explorer.ts');
  } catch (cause) {
    throw new Unreachable('explorer', { cause });
  }
}

/** Loads code and data; where it cannot be had the picture stays, and the reader may ask again. */
async function start(): Promise<void> {
  const { files } = carried;
  const { dataset } = parts.root;
  const loaded = await Promise.all([loadCode(), fetchJson<PackedGraph>(files.graph), fetchJson<PackedWords>(files.words)]).catch(
    ifUnreachable(() => {
      const again = make('button', { class: 'quiet', type: 'button' }, dataset['tryAgain']!);
      again.addEventListener('click', () => void start());
      parts.notice.replaceChildren(dataset['notLoaded']!, ' ', again);
    }),
  );
  if (loaded === undefined) return;
  const [{ takeOver }, graph, words] = loaded;
  takeOver(unpackGraph(graph, words, nodesIn(parts.picture)), speaking(words.words), carried);
}
void start();
