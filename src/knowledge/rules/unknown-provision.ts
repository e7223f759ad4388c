import { nearest, show } from '../text.ts';
import { endsOf } from './ends.ts';
import type { Draft, Rule } from './rule.ts';

/** The provision ids of an entity: none for what is no text, undefined where its fields are wrong and were not read. */
export function provisionsOf(draft: Draft, id: string): readonly string[] | undefined {
  const fields = draft.entityOf.get(id)?.fields;
  if (fields === undefined) return undefined;
  return 'provisions' in fields ? (fields.provisions ?? []).map((provision) => provision.id) : [];
}

/** A link to a paragraph must find it in the text. */
export const unknownProvision: Rule = {
  id: 'unknown-provision',
  severity: 'error',
  *whole(draft) {
    for (const { origin, id, provision } of endsOf(draft)) {
      const known = provision === undefined ? undefined : provisionsOf(draft, id);
      if (known === undefined || provision === undefined || known.includes(provision)) continue;
      const near = nearest(provision, known);
      const hint = near === undefined ? `add it to the provisions of ${draft.ids.get(id)![0]}, or link the text as a whole` : `did you mean "${id}#${near}"?`;
      yield { file: origin.file, place: draft.at(origin), message: `Unexpected provision ${show(`${id}#${provision}`)}, expected one that the text has`, hint };
    }
  },
};
