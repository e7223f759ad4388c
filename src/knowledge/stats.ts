/** What the record holds and how surely, in numbers: for `npm run check`, in a line and with `-- --stats`. */

import type { Claim, Entity, KnowledgeBase } from './base.ts';
import { dateOf, votes } from './base.ts';
import { toDate } from './date.ts';
import type { Diagnostic } from './diagnostic.ts';
import { restsOnTwoOutlets } from './independence.ts';
import { startOf } from './link.ts';
import { relations } from './relations.ts';
import { plainText } from './prose/render.ts';
import { councilSize } from './rules/vote-tally.ts';
import { compareText } from './text.ts';

/** A heading and its counts, in the order in which they are printed. */
export interface StatTable {
  readonly title: string;
  readonly rows: readonly (readonly [name: string, count: number])[];
}

/** How often each name occurs; most often first, then by name. */
function tally(names: Iterable<string>): StatTable['rows'] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].toSorted(([a, m], [b, n]) => n - m || compareText(a, b));
}

function yearOf(entity: Entity): string {
  const date = dateOf(entity);
  if (date === undefined) return 'undated';
  const { from, until } = toDate(date);
  return String((from ?? until)!.year);
}

const isUndated = (claim: Claim) => relations[claim.relation].time === 'lasting' && startOf(claim) === undefined;

/** The first two words of each page's English prose; a sentence shape that opens many pages is seen here. */
function openings(entities: readonly Entity[]): string[] {
  return entities.flatMap(({ prose }) => {
    const first = prose.en?.children.find(({ type }) => type === 'paragraph');
    const words = (first === undefined ? '' : plainText(first)).trim().split(/\s+/u).slice(0, 2).join(' ');
    return words === '' ? [] : [words];
  });
}

/** How many members each recorded vote of the Security Council names. */
function namedInCouncilVotes(entities: readonly Entity[]): number[] {
  return entities.flatMap(({ kind, fields }) =>
    kind !== 'resolution' || fields.subkind === 'unga-resolution' || fields.vote === undefined ? [] : [votes.reduce((sum, way) => sum + (fields.vote![way]?.length ?? 0), 0)],
  );
}

/** The counts of a base. Claims rest on one source when they cite one; groupings cite none. */
export function statsOf(base: KnowledgeBase): StatTable[] {
  const entities = [...base.entities.values()];
  const sources = [...base.sources.values()];
  const sourced = base.claims.filter(({ editorial }) => !editorial);
  const publishers = sources.map(({ outlet }) => base.publishers.get(outlet)!);
  const written = entities.filter(({ prose }) => prose.en !== undefined || prose.ar !== undefined);
  const statements = new Set(entities.filter(({ kind }) => kind === 'statement').map(({ id }) => id));
  const named = namedInCouncilVotes(entities);
  return [
    {
      title: 'record',
      rows: [
        ['entities', entities.length],
        ['claims with a source', sourced.length],
        ['groupings without a source', base.claims.length - sourced.length],
        ['claims that rest on one source', sourced.filter(({ cite }) => cite.length === 1).length],
        ['claims of one party', base.claims.filter(({ claimedBy }) => claimedBy !== undefined).length],
        ['lasting claims without a date', base.claims.filter(isUndated).length],
        ['claims of statements', base.claims.filter(({ page }) => statements.has(page)).length],
        ['sources', sources.length],
        ['pages with English prose', entities.filter(({ prose }) => prose.en !== undefined).length],
        ['pages with Arabic prose', entities.filter(({ prose }) => prose.ar !== undefined).length],
        ['pages without Arabic prose', entities.filter(({ prose }) => prose.ar === undefined).length],
        ['entities without prose', entities.length - written.length],
        [`pages with prose that rest on two independent outlets, of ${written.length}`, written.filter((entity) => restsOnTwoOutlets(base, entity)).length],
        [`Council votes with all ${councilSize} members named, of ${named.length}`, named.filter((count) => count === councilSize).length],
      ],
    },
    { title: 'entities by kind', rows: tally(entities.map(({ kind }) => kind)) },
    { title: 'entities by year', rows: tally(entities.map(yearOf)).toSorted(([a], [b]) => compareText(a, b)) },
    { title: 'claims by relation', rows: tally(base.claims.map(({ relation }) => relation)) },
    { title: 'sources by language', rows: tally(sources.map(({ language = 'en' }) => language)) },
    { title: 'sources by country of the outlet', rows: tally(publishers.map(({ country = 'international or unknown' }) => country)) },
    { title: 'sources by owner of the outlet', rows: tally(publishers.map(({ ownership }) => ownership)) },
    { title: 'first words of the prose, where more than one page begins so', rows: tally(openings(entities)).filter(([, count]) => count > 1) },
  ];
}

/** The tables as plain text: a heading, then a line a count. */
export function formatStats(tables: readonly StatTable[]): string {
  return tables.map(({ title, rows }) => `${title}\n${rows.map(([name, count]) => `${String(count).padStart(7)}  ${name}\n`).join('')}`).join('\n');
}

/** One line: how many mistakes there are, and what the record holds where it could be built. Undated are the claims that last and have no date. */
export function formatTotals(diagnostics: readonly Diagnostic[], base: KnowledgeBase | undefined): string {
  const count = (severity: Diagnostic['severity']) => {
    const { length } = diagnostics.filter((diagnostic) => diagnostic.severity === severity);
    return `${length} ${severity}${length === 1 ? '' : 's'}`;
  };
  const found = `${count('error')}, ${count('warning')}`;
  if (base === undefined) return found;
  return `${found}; ${base.entities.size} entities, ${base.claims.length} claims (${base.claims.filter(isUndated).length} without a date), ${base.sources.size} sources`;
}
