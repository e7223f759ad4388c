import { citationsIn } from '../prose/citation.ts';
import { outletsFile } from '../read.ts';
import { nearest, show } from '../text.ts';
import { citesOf } from './cites.ts';
import type { Draft, Rule } from './rule.ts';

/** How to mend a source id that the bibliography has not. */
export function hintForSource(draft: Draft, id: string): { hint: string; related?: string } {
  const near = nearest(id, draft.sourceIds.keys());
  if (near === undefined) return { hint: 'add it to content/sources/<year>.yaml' };
  const file = draft.sourceIds.get(near)![0]!.file;
  return { hint: `did you mean "${near}"? (${file})`, related: file };
}

/** A citation must lead to the bibliography, and a source to its outlet. */
export const unknownSource: Rule = {
  id: 'unknown-source',
  severity: 'error',
  *whole(draft) {
    if (!draft.bibliographyRead) return;
    for (const { id, origin } of citesOf(draft)) {
      if (draft.sourceIds.has(id)) continue;
      yield { file: origin.file, place: draft.at(origin), message: `Unexpected source ${show(id)}, expected the id of a source`, ...hintForSource(draft, id) };
    }
    for (const { outlet, origin } of draft.sources) {
      if (draft.outletIds.has(outlet)) continue;
      const near = nearest(outlet, draft.outletIds);
      const hint = near === undefined ? `add it to ${outletsFile}` : `did you mean "${near}"? (${outletsFile})`;
      yield { file: origin.file, place: draft.at({ file: origin.file, path: [...origin.path, 'outlet'] }), message: `Unexpected outlet ${show(outlet)}, expected one of publishers.yaml`, hint };
    }
  },
  *name(node, file, draft) {
    if (node.type !== 'text' || !draft.bibliographyRead) return;
    for (const citation of citationsIn(node, file.text)) {
      for (const { source, place } of citation.items) {
        if (draft.sourceIds.has(source)) continue;
        yield { file: file.path, place, message: `Unexpected source ${show(source)}, expected the id of a source`, ...hintForSource(draft, source) };
      }
    }
  },
};
