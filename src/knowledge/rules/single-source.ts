import type { Claim, Entity } from '../base.ts';
import { relations } from '../relations.ts';
import { show } from '../text.ts';
import type { Rule } from './rule.ts';

/** What could harm somebody if it were untrue: whose side they are on, what one party says of them, what another denies. */
function isGrave({ relation, claimedBy, disputed }: Claim): boolean {
  return relations[relation].family === 'stance' || claimedBy !== undefined || disputed;
}

const isLiving = (entity: Entity | undefined) => entity?.kind === 'actor' && entity.fields.subkind === 'person' && entity.fields.died === undefined;

/**
 * A claim about the stance of a living person, or one that a party makes or another denies, rests on two sources or on the text itself.
 * Who met whom is not asked for two: a meeting reported once is still the best there is, and hurts nobody.
 * Of a person without a date of death it is not known that they died.
 */
export const singleSource: Rule = {
  id: 'single-source',
  severity: 'warning',
  *whole(draft) {
    const official = new Set(draft.sources.filter(({ primary }) => primary).map(({ id }) => id));
    for (const claim of draft.claims) {
      const { page, to, relation, cite: [source, ...others], origin } = claim;
      if (source === undefined || others.length > 0 || official.has(source) || !isGrave(claim)) continue;
      const person = [page, to.id].find((id) => isLiving(draft.entityOf.get(id)));
      if (person === undefined) continue;
      yield {
        file: origin.file,
        place: draft.at({ file: origin.file, path: [...origin.path, 'cite'] }),
        message: `Unexpected single source ${show(source)} of ${relation} with the living ${show(person)}, expected two, or an official text`,
        hint: 'cite: [first, second], or mark the source primary: true where it is the text itself',
      };
    }
  },
};
