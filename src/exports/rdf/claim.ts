/** A claim in RDF, twice: as a thing of its own with all that is known of it, and as one plain statement where it says that something was so. */

import type { Claim, Party } from '../../knowledge/base.ts';
import { textOfDay } from '../../knowledge/date.ts';
import { periodOf, spanOf } from '../../knowledge/period.ts';
import { presentSigns } from '../../words/index.ts';
import { derived, describe, graphsOf, localised } from './describe.ts';
import type { Names } from './names.ts';
import { edtf, inLanguage, plain, type Statement, type Term, typed } from './statement.ts';

/** The properties of a text and of those who voted on it. */
export const voteProperties = { for: 'votedFor', against: 'votedAgainst', abstain: 'abstained', absent: 'absent' } as const;

/** The property that says at once what a claim says; undefined where it does not say that it was so: of one party's account, and of who was not there. */
export function directProperty({ relation, attendance, vote, claimedBy }: Pick<Claim, 'relation' | 'attendance' | 'vote' | 'claimedBy'>): string | undefined {
  if (claimedBy !== undefined) return undefined;
  if (vote !== undefined) return `masar:${voteProperties[vote]}`;
  return attendance === undefined || (presentSigns as readonly string[]).includes(attendance) ? `masar:${relation}` : undefined;
}

/** A party by its entry, or by the words written for it. */
export function partyTerm(party: Party | undefined, names: Names): Term[] {
  return typeof party === 'string' ? [names.entity(party)] : localised(party);
}

const day = (days: number | undefined) => (days === undefined || !Number.isFinite(days) ? undefined : typed(textOfDay(days), 'xsd:date'));
const yes = (is: boolean | undefined) => (is === true ? typed(true, 'xsd:boolean') : undefined);

/** First and last day that dates may mean. */
export function dayPairs(dates: Pick<Claim, 'from' | 'until' | 'date'>) {
  const possible = periodOf(dates)?.possible;
  return [['masar:earliest', day(possible?.first)], ['masar:latest', day(possible?.last)]] as const;
}

/** The claim as a thing. What is false is left out. */
export function claimStatements(claim: Claim, names: Names): Statement[] {
  const { id, page, relation, to, role, attendance, vote, inherited, cite, quote, claimedBy, disputed, editorial, note } = claim;
  const { start, end } = spanOf(claim);
  return [...describe(names.claim(claim), graphsOf(cite, names), [
    ['rdf:type', [names.term('masar:Claim'), names.term('rdf:Statement')]],
    ['dcterms:identifier', plain(id)],
    ['rdf:subject', names.entity(page)],
    ['rdf:predicate', names.term(`masar:${relation}`)],
    ['rdf:object', names.entity(to.id)],
    ['masar:provision', to.provision && names.part(to.id, to.provision)],
    ['masar:for', claim.for && names.entity(claim.for)],
    ['masar:role', typeof role === 'string' ? names.term(`masar:role-${role}`) : localised(role)],
    ['masar:attendance', attendance && plain(attendance)],
    ['masar:vote', vote && plain(vote)],
    ['masar:start', start && edtf(start)],
    ['masar:end', end && edtf(end)],
    ...dayPairs(claim),
    ['masar:dateInherited', yes(inherited)],
    ['masar:claimedBy', partyTerm(claimedBy, names)],
    ['masar:disputed', yes(disputed)],
    ['masar:editorial', yes(editorial)],
    ['masar:quote', quote && inLanguage(quote.text, quote.language)],
    ['masar:quoteTranslation', yes(quote?.translation)],
    ['masar:note', localised(note)],
  ], names), ...derived(names.claim(claim), cite, names)];
}

/** The plain statements of claims, each once, in the graphs of all sources of the claims that make it. */
export function directStatements(claims: readonly Claim[], names: Names): Statement[] {
  const found = new Map<string, Statement>();
  for (const claim of claims) {
    const property = directProperty(claim);
    if (property === undefined) continue;
    const key = `${claim.page} ${property} ${claim.to.id}`;
    const graphs = [...(found.get(key)?.graphs ?? []), ...graphsOf(claim.cite, names)];
    found.set(key, { subject: names.entity(claim.page), predicate: names.term(property), object: names.entity(claim.to.id), graphs: [...new Set(graphs)] });
  }
  return [...found.values()];
}
