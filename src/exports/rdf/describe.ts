/** A thing with what is said of it, as statements. */

import { listOf } from '../../knowledge/base.ts';
import type { SourceId } from '../../knowledge/id.ts';
import type { LocalText } from '../../knowledge/locale.ts';
import type { Names } from './names.ts';
import { inLanguage, type Statement, type Term } from './statement.ts';

/** A property as a compact IRI, with its value or values; nothing is said where there is none. */
export type Pair = readonly [property: string, value: Term | readonly Term[] | undefined];

/** Statements on one thing that stand in the same graphs. */
export function describe(subject: string, graphs: readonly string[], pairs: readonly Pair[], { term }: Names): Statement[] {
  return pairs.flatMap(([property, value]) => listOf(value).map((object) => ({ subject, predicate: term(property), object, graphs })));
}

/** The graphs of what rests on some sources; what rests on none stands in that of the record itself. */
export function graphsOf(cite: SourceId | readonly SourceId[] | undefined, names: Names): readonly string[] {
  const sources = [...new Set(listOf(cite))];
  return sources.length === 0 ? [names.term('masar:record')] : sources.map(names.source);
}

/** That something rests on its sources: in the graph of each, that it rests on this one. */
export function derived(subject: string, cite: SourceId | readonly SourceId[] | undefined, names: Names): Statement[] {
  return [...new Set(listOf(cite))].map(names.source).flatMap((source) => describe(subject, [source], [['prov:wasDerivedFrom', source]], names));
}

/** A text in each language that it has. */
export function localised(text: Partial<LocalText> | undefined): Term[] {
  return Object.entries(text ?? {}).flatMap(([language, value]) => (value === undefined ? [] : [inLanguage(value, language)]));
}
