import { nearest, show } from '../text.ts';
import type { Rule } from './rule.ts';

/** The correction of a claim leads to it. What was withdrawn is gone; of a page whose fields are wrong no claims are known. */
export const unknownClaim: Rule = {
  id: 'unknown-claim',
  severity: 'error',
  *whole(draft) {
    const files = new Map<string, string>(draft.entities.map(({ id, file }) => [id, file]));
    for (const { page, claim, kind, origin } of draft.corrections) {
      const file = files.get(page);
      if (claim === undefined || kind === 'withdrawn' || file === undefined) continue;
      const known = draft.claims.filter((other) => other.page === page).map(({ anchor }) => anchor);
      if (known.includes(claim)) continue;
      const near = nearest(claim, known);
      const hint = near === undefined ? `the address of a claim stands at the end of its line on the page; ${file} holds its links` : `did you mean "${near}"?`;
      yield { file: origin.file, place: draft.at({ file: origin.file, path: [...origin.path, 'claim'] }), message: `Unexpected claim ${show(claim)}, expected one that the page has`, hint, related: file };
    }
  },
};
