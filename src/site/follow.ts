/** Checks content/ again whenever something in it is saved. Knows no Astro. */

import { type FSWatcher, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';
import { buildKnowledgeBase, type BuildResult } from '../knowledge/index.ts';
import { contentReader } from './load.ts';

/** Milliseconds in which what an editor writes for one save is taken as one. */
const together = 15;

/** Folders of content/: links are not followed. */
function foldersOf(root: string): string[] {
  const content = join(root, 'content');
  return [content, ...readdirSync(content, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => join(content, name))];
}

/**
 * Gives the result for the content of a repository at once, and again after each change, of which only the files that changed are read.
 * @returns what ends it
 * @throws when there is no content/
 */
export function followContent(root: string, report: (result: BuildResult, milliseconds: number) => void): () => void {
  const read = contentReader(root);
  const watchers = new Map<string, FSWatcher>();
  let waiting: NodeJS.Timeout | undefined;
  const check = () => {
    const start = performance.now();
    const result = buildKnowledgeBase(read());
    report(result, performance.now() - start);
  };
  const forget = (folder: string) => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };
  const look = () => {
    const folders = foldersOf(root);
    for (const folder of watchers.keys()) if (!folders.includes(folder)) forget(folder);
    for (const folder of folders) if (!watchers.has(folder)) watchers.set(folder, watch(folder, changed).on('error', () => forget(folder)));
  };
  const changed = () => {
    waiting ??= setTimeout(() => {
      waiting = undefined;
      look();
      check();
    }, together);
  };
  look();
  check();
  return () => {
    clearTimeout(waiting);
    for (const folder of [...watchers.keys()]) forget(folder);
  };
}
