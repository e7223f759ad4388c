/** How long after a save `npm run check -- --watch` has checked again, on a copy of the real content. */

import { appendFileSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import { followContent } from '../src/site/follow.ts';
import type { Figure } from './figure.ts';

/** Saves that are measured of each file, after one that is not. */
const saves = 5;

const measured = [
  ['an entry', 'content/meetings/kerry-lavrov-moscow-2016-07.mdx', '\n'],
  ['the longest list of sources', 'content/sources/2016.yaml', '# saved\n'],
] as const;

/** The figures for the content of a repository, which is copied into a folder. */
export async function saveFigures(repository: string, folder: string): Promise<Figure[]> {
  cpSync(join(repository, 'content'), join(folder, 'content'), { recursive: true });
  let checked = () => {};
  const stop = followContent(folder, () => checked());
  const figures: Figure[] = [];
  for (const [name, path, more] of measured) {
    const times: number[] = [];
    for (let save = 0; save <= saves; save++) {
      const start = performance.now();
      const next = new Promise<void>((resolve) => { checked = resolve; });
      appendFileSync(join(folder, path), more);
      await next;
      times.push(performance.now() - start);
      // A second event of the same save would be taken for the next.
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    figures.push({ name: `npm run check -- --watch, a save of ${name}, median of ${saves}`, value: times.slice(1).toSorted((a, b) => a - b)[Math.floor(saves / 2)], limit: 200, unit: 'ms' });
  }
  stop();
  return figures;
}
