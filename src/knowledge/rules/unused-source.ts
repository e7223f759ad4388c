import { outletsFile } from '../read.ts';
import { show } from '../text.ts';
import { citesOf } from './cites.ts';
import { mentionsIn } from './mentions.ts';
import type { Rule } from './rule.ts';

/** The bibliography lists what the record rests on, and the outlets are those of its sources. */
export const unusedSource: Rule = {
  id: 'unused-source',
  severity: 'warning',
  *whole(draft) {
    if (!draft.complete) return;
    const cited = new Set<string>([...citesOf(draft)].map(({ id }) => id));
    for (const file of draft.files.values()) for (const id of mentionsIn(file).sources) cited.add(id);
    for (const { id, origin } of draft.sources) {
      if (!cited.has(id)) yield { file: origin.file, place: draft.at(origin, 'key'), message: `Unexpected source ${show(id)} that nothing cites, expected a citation of it`, hint: 'cite it where it supports something, or remove it' };
    }
    const publishing = new Set(draft.sources.map(({ outlet }) => outlet));
    for (const { id } of draft.publishers) {
      if (!publishing.has(id)) yield { file: outletsFile, place: draft.at({ file: outletsFile, path: [id] }, 'key'), message: `Unexpected outlet ${show(id)} without a source, expected a source that names it`, hint: 'remove it, or put right the outlet of its source' };
    }
  },
};
