import { votes } from '../base.ts';
import { show } from '../text.ts';
import type { Rule } from './rule.ts';

/** Members of the Security Council since 1966: https://main.un.org/securitycouncil/en/content/current-members */
export const councilSize = 15;

/** The names of a vote must fit its tally, and a Council tally has fifteen. */
export const voteTally: Rule = {
  id: 'vote-tally',
  severity: 'error',
  *whole(draft) {
    for (const { kind, file, fields } of draft.entities) {
      if (kind !== 'resolution' || fields.vote === undefined) continue;
      const { vote, subkind } = fields;
      const at = (...path: PropertyKey[]) => draft.at({ file, path: ['vote', ...path] });
      if (subkind === 'presidential-statement' || subkind === 'press-statement') {
        yield { file, place: at(), message: 'Unexpected vote, expected none: statements are issued without one', hint: 'remove it' };
        continue;
      }
      const sum = votes.reduce((total, way) => total + vote.tally[way], 0);
      if (subkind !== 'unga-resolution' && sum !== councilSize) {
        yield { file, place: at('tally'), message: `Unexpected tally of ${sum}, expected ${councilSize} members of the Council`, hint: 'a member that did not vote is absent' };
      }
      const seen = new Map<string, string>();
      for (const way of votes) {
        const named = vote[way] ?? [];
        if (named.length > vote.tally[way]) {
          yield { file, place: at(way), message: `Unexpected ${named.length} ${named.length === 1 ? 'name' : 'names'} under ${way}, expected at most ${vote.tally[way]} as in the tally`, hint: 'name only members whose vote a source names' };
        }
        for (const [index, member] of named.entries()) {
          const before = seen.get(member);
          if (before !== undefined) {
            yield { file, place: at(way, index), message: `Unexpected second vote of ${show(member)}, expected one a member`, hint: `it stands under ${before} already` };
          }
          seen.set(member, way);
        }
      }
    }
  },
};
