/** What the lists of the site hold: entries of a kind by year, names by letter, outlets. */

import { type KindWord, words } from '../words/index.ts';
import { countClaims, dateOf, type Entity, type KnowledgeBase, type Publisher, type Source } from '../knowledge/base.ts';
import { compareDates, type DateText, toDate } from '../knowledge/date.ts';
import type { EntityId, SourceId } from '../knowledge/id.ts';
import type { Locale } from '../knowledge/locale.ts';
import { compareNames } from '../knowledge/name-order.ts';
import { remembered } from '../knowledge/remember.ts';

export interface IndexRow {
  readonly id: EntityId;
  readonly date: DateText | undefined;
  /** The sub-kind, in words. */
  readonly detail: string;
  readonly place: EntityId | undefined;
  /** Claims in both directions. */
  readonly claims: number;
}

export interface IndexSection {
  readonly id: string;
  readonly heading: string;
  /** Undefined for what has no date. */
  readonly year: number | undefined;
  readonly rows: readonly IndexRow[];
}

function yearOf(entity: Entity): number | undefined {
  const date = dateOf(entity);
  if (date === undefined) return undefined;
  const { from, until } = toDate(date);
  return (from ?? until)?.year;
}

/** The entries of a kind: a section a year, newest first; what has no date comes last, by name. */
export function kindIndex(base: KnowledgeBase, kind: KindWord, locale: Locale) {
  const { ui, subkinds } = words[locale];
  const byName = compareNames(locale);
  const entities = [...base.entities.values()].filter((entity) => entity.kind === kind);
  const row = (entity: Entity): IndexRow => {
    const date = dateOf(entity);
    return {
      id: entity.id,
      date,
      detail: 'subkind' in entity.fields ? subkinds[entity.fields.subkind] : '',
      place: base.claimsFrom.get(entity.id)?.find(({ relation }) => relation === 'located-in')?.to.id,
      claims: countClaims(base, entity.id),
    };
  };
  const years = [...Map.groupBy(entities, yearOf)].toSorted(([a], [b]) => (b ?? -1) - (a ?? -1));
  const dated = years.some(([year]) => year !== undefined);
  const sections = years.map(([year, list]): IndexSection => ({
    id: year === undefined ? 'undated' : `y${year}`,
    heading: year === undefined ? (dated ? ui.undatedYear : '') : String(year),
    year,
    rows: list.toSorted((a, b) => compareDates(dateOf(b), dateOf(a)) || byName(a.fields.name[locale], b.fields.name[locale])).map(row),
  }));
  return { total: entities.length, dated, sections };
}

/** One name of an entity: its name in a script, or another name. */
export interface NameRow {
  readonly text: string;
  readonly id: EntityId;
  /** Whether it is an alias; then the name itself is shown beside it. */
  readonly alias: boolean;
}

export interface NameSection {
  readonly letter: string;
  readonly script: Script;
  readonly rows: readonly NameRow[];
}

export const scripts = ['Latin', 'Arabic', 'Cyrillic', 'other'] as const;
export type Script = (typeof scripts)[number];

const scriptTests: readonly (readonly [Script, RegExp])[] = [
  ['Latin', /\p{Script=Latin}/u],
  ['Arabic', /\p{Script=Arabic}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
];

/** The script of a text's first letter, wherever that stands. */
export function scriptOf(text: string): Script {
  const letter = /\p{L}/u.exec(text)?.[0] ?? '';
  return scriptTests.find(([, test]) => test.test(letter))?.[0] ?? 'other';
}

/** The letter under which a name stands: without accents, hamza and the Arabic article. */
export function letterOf(name: string): { script: Script; letter: string } {
  const bare = name.replace(/^[^\p{L}\p{N}]+/u, '').replace(/^ال(?=.)/u, '');
  const first = (bare.normalize('NFD')[0] ?? '').toUpperCase().replace('Đ', 'D');
  const script = scriptTests.find(([, test]) => test.test(first))?.[0] ?? 'other';
  return { script, letter: script === 'other' ? '#' : first };
}

/** All names of all entities by script and letter; the page's own script first. */
export function nameIndex(base: KnowledgeBase, locale: Locale): NameSection[] {
  const rows = [...base.entities.values()].flatMap(({ id, fields: { name, aliases = [] } }): NameRow[] => {
    const names = [...new Set([name.en, name.ar, name.ru, name.fr])].filter((text) => text !== undefined);
    const others = aliases.filter((alias) => !names.includes(alias));
    return [...names.map((text) => ({ text, id, alias: false })), ...others.map((text) => ({ text, id, alias: true }))];
  });
  const byName = compareNames(locale);
  const order = locale === 'ar' ? ['Arabic', 'Latin', 'Cyrillic', 'other'] : [...scripts];
  const groups = Map.groupBy(rows, ({ text }) => JSON.stringify(letterOf(text)));
  return [...groups]
    .map(([key, list]) => ({ ...letterOf(list[0]!.text), key, rows: list.toSorted((a, b) => byName(a.text, b.text) || (a.id < b.id ? -1 : 1)) }))
    .toSorted((a, b) => order.indexOf(a.script) - order.indexOf(b.script) || byName(a.letter, b.letter))
    .map(({ letter, script, rows: list }) => ({ letter, script, rows: list }));
}

/** Outlets with the number of their sources, by name. */
export function outletIndex(base: KnowledgeBase, locale: Locale): { publisher: Publisher; count: number }[] {
  const byName = compareNames(locale);
  const counts = new Map<string, number>();
  for (const { outlet } of base.sources.values()) counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
  return [...base.publishers.values()]
    .map((publisher) => ({ publisher, count: counts.get(publisher.id) ?? 0 }))
    .toSorted((a, b) => byName(a.publisher.name[locale], b.publisher.name[locale]));
}

/** The sources of each outlet, newest first, and the entities whose claims rest on each source. */
const citing = remembered((base: KnowledgeBase) => {
  const citedBy = new Map<SourceId, Set<EntityId>>();
  for (const { page, cite } of base.claims) for (const id of cite) citedBy.set(id, (citedBy.get(id) ?? new Set()).add(page));
  return { citedBy, byOutlet: Map.groupBy([...base.sources.values()].toSorted((a, b) => compareDates(b.issued, a.issued)), ({ outlet }) => outlet) };
});

/** The sources of an outlet, newest first, each with the entities whose claims rest on it. */
export function sourcesOfOutlet(base: KnowledgeBase, outlet: SourceId): { source: Source; citedBy: EntityId[] }[] {
  const { byOutlet, citedBy } = citing(base);
  return (byOutlet.get(outlet) ?? []).map((source) => ({ source, citedBy: [...(citedBy.get(source.id) ?? [])] }));
}

/** The entries with the latest dates, newest first. */
export function latestEntries(base: KnowledgeBase, count: number): Entity[] {
  return [...base.entities.values()]
    .filter((entity) => 'date' in entity.fields)
    .toSorted((a, b) => compareDates(dateOf(b), dateOf(a)))
    .slice(0, count);
}

/** The entities with most claims of a kind, most first. */
export function mostConnected(base: KnowledgeBase, kind: KindWord, count: number): Entity[] {
  return [...base.entities.values()]
    .filter((entity) => entity.kind === kind)
    .toSorted((a, b) => countClaims(base, b.id) - countClaims(base, a.id) || (a.id < b.id ? -1 : 1))
    .slice(0, count);
}
