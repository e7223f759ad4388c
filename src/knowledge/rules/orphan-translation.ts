import { fileStart } from '../diagnostic.ts';
import { roleOf } from '../read.ts';
import { nearest } from '../text.ts';
import type { Rule } from './rule.ts';

/** A translation of nothing is shown nowhere. */
export const orphanTranslation: Rule = {
  id: 'orphan-translation',
  severity: 'error',
  *whole({ paths, ids }) {
    for (const path of paths) {
      if (roleOf(path)?.role !== 'translation') continue;
      const main = path.replace(/\.ar\.mdx$/, '.mdx');
      if (paths.has(main)) continue;
      const near = nearest(main.split('/').at(-1)!.slice(0, -4), ids.keys());
      const hint = near === undefined ? 'write the entry first' : `did you mean to translate "${near}"? (${ids.get(near)![0]})`;
      yield { file: path, place: fileStart, message: `Unexpected translation, expected its entry ${main} beside it`, hint };
    }
  },
};
