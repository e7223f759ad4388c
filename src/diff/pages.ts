/**
 * The pages that a change makes, takes away or writes anew. A page is written anew where what it shows of the record differs,
 * by the table below; drawings and counts that every page has are not asked.
 */

import { type Claim, dateOf, type Entity, entityOf, type KnowledgeBase, listOf } from '../knowledge/base.ts';
import { type DateText, dayRange, toDate } from '../knowledge/date.ts';
import { daysOf } from '../knowledge/days.ts';
import type { EntityId, SourceId } from '../knowledge/id.ts';
import { kindNames } from '../knowledge/kinds/index.ts';
import { periodOf } from '../knowledge/period.ts';
import { chainOf, textRelations } from '../knowledge/query/index.ts';
import { queryable } from '../knowledge/queryable.ts';
import { citesOfEntity } from '../knowledge/rules/cites.ts';
import { mentionsIn } from '../knowledge/rules/mentions.ts';
import { recordDays } from '../graph/timeline-record.ts';
import { type Page, pathTo } from '../paths.ts';
import { kindIndex, outletIndex } from '../site/indexes.ts';
import { letterPages } from '../site/letters.ts';
import type { ChangesByPart } from './change.ts';
import { flatten } from './fields.ts';

export interface PageChange {
  readonly page: Page['page'];
  /** Its English address under the root of the site; the Arabic one is the same under `/ar/`. */
  readonly address: string;
  readonly change: 'added' | 'removed' | 'changed';
}

/** The number of a text, the same for the same text: what pages show is set side by side as numbers. */
type NumberOf = (value: unknown) => number;

function numbering(): NumberOf {
  const numbers = new Map<string, number>();
  return (value) => {
    const text = JSON.stringify(value) ?? '';
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
}

type Shown = ReadonlyMap<string, { readonly page: Page; readonly shows: string }>;

/** What each page of a site shows, as a text to compare. */
function shownOf(base: KnowledgeBase, number: NumberOf): Shown {
  const entities = [...base.entities.values()];
  const names = new Map(entities.map(({ id, kind, fields }) => [id, number([kind, fields.name, fields.short])]));
  const cards = new Map(entities.map((entity) => [entity.id, number([names.get(entity.id), 'subkind' in entity.fields && entity.fields.subkind, dateOf(entity)])]));
  const claims = new Map(base.claims.map(({ origin: _, ...claim }) => [claim.id, number(claim)]));
  const sources = new Map([...base.sources.values()].map(({ origin: _, ...source }) => [source.id, number([source, base.publishers.get(source.outlet)])]));
  const all = new Map(entities.map((entity) => [entity.id, number([[...flatten(entity.fields)].map(([field, leaf]) => [field, [leaf].flat()]), [...citesOfEntity(entity)].map(({ id }) => sources.get(id))])]));
  const of = (kind: Entity['kind']) => entities.filter((entity) => entity.kind === kind);
  const told = new Map(base.claims.map(({ id, page, to, cite }) => [id, number([claims.get(id), cards.get(page), cards.get(to.id), cite.map((source) => sources.get(source))])]));
  const around = (entity: EntityId) => [...(base.claimsFrom.get(entity) ?? []), ...(base.claimsTo.get(entity) ?? [])].map(({ id }) => told.get(id));

  const shown = new Map<string, { page: Page; shows: string }>();
  const add = (page: Page, ...shows: readonly unknown[]) => void shown.set(pathTo(page, 'en', '/'), { page, shows: shows.flat(3).join(' ') });

  for (const entity of entities) {
    add({ page: 'entity', kind: entity.kind, id: entity.id }, all.get(entity.id), around(entity.id), base.corrections.filter(({ page }) => page === entity.id).map(number));
    add({ page: 'embedded', id: entity.id }, cards.get(entity.id), around(entity.id));
  }
  addDays(base, add, ({ id }) => all.get(id)!, ({ id }) => told.get(id)!);
  for (const kind of kindNames) add({ page: 'kind', kind }, number(kindIndex(base, kind, 'en')), of(kind).map(({ id }) => cards.get(id)));
  for (const { id, sections } of letterPages(base, 'en')) add({ page: 'letter', id }, number(sections), sections.flatMap(({ rows }) => rows.map((row) => names.get(row.id))));
  addOutlets(base, add, (id) => sources.get(id), (id) => names.get(id));

  const texts = [...of('resolution'), ...of('agreement')] as (Entity & { kind: 'resolution' | 'agreement' })[];
  const graph = queryable(base);
  const provisions = texts.flatMap(({ id, fields }) => (fields.provisions ?? []).map((provision) => ({ topic: provision.topic, shows: [cards.get(id), number(provision), ...listOf(provision.cite).map((source) => sources.get(source))] })));
  for (const [id, list] of Map.groupBy(provisions, ({ topic }) => topic)) add({ page: 'provisions-of', id }, cards.get(id), list.map(({ shows }) => shows));
  for (const { id, fields } of texts) {
    const { before, after } = chainOf(graph, id);
    const chain = [...before, ...after];
    if (chain.length > 0) add({ page: 'provisions-of', id }, cards.get(id), number(fields.provisions), chain.map((link) => [cards.get(link.id), link.depth, link.edges.map((edge) => claims.get(edge.id)), number((entityOf(base, link.id) as (typeof texts)[number]).fields.provisions)]));
  }
  const claimsBy = (...relations: readonly Claim['relation'][]) => base.claims.flatMap(({ id, relation }) => (relations.includes(relation) ? [told.get(id)] : []));
  add({ page: 'provisions' }, provisions.map(({ shows }) => shows), claimsBy(...textRelations));
  for (const story of base.stories.values()) add({ page: 'story', id: story.id }, number(story.fields), story.fields.steps.flatMap(({ focus }) => focus.map(around)));
  add({ page: 'stories' }, [...base.stories.values()].map(({ id, fields }) => [id, number([fields.title, fields.summary])]));
  const statements = of('statement').map(({ id }) => all.get(id));
  add({ page: 'statements', by: 'speaker' }, statements, claimsBy('said-by'));
  add({ page: 'statements', by: 'subject' }, statements, claimsBy('about', 'said-by'));
  add({ page: 'attendance' }, claimsBy('participant', 'host', 'chair', 'mediator', 'part-of'));
  add({ page: 'votes' }, of('resolution').map(({ id, fields }) => [cards.get(id), number('vote' in fields && fields.vote)]));
  add({ page: 'map' }, of('place').map(({ id }) => all.get(id)), claimsBy('located-in'));
  add({ page: 'corrections' }, base.corrections.map(number), base.removed.map(number));
  for (const page of ['home', 'graph', 'embed', 'timeline'] as const) add({ page }, [...cards.entries()], [...claims.values()]);
  add({ page: 'search' }, [...names.entries()]);
  add({ page: 'feeds' }, [...cards.entries()], base.corrections.map(number), base.removed.map(number));
  for (const page of ['data', 'query'] as const) add({ page }, [...all.entries()], [...claims.values()], [...sources.values()], number(base.reaches));
  return shown;
}

type Add = (page: Page, ...shows: readonly unknown[]) => void;

/** Days and years: what was, stood or may have been on them, offices and memberships included. */
function addDays(base: KnowledgeBase, add: Add, entityNumber: (entity: Entity) => number, claimNumber: (claim: Claim) => number): void {
  const range = (text: DateText) => dayRange(toDate(text));
  const spans = [
    ...[...base.entities.values()].flatMap((entity) => {
      const { date, active, 'in-force': force, founded, dissolved, died } = entity.fields as unknown as Partial<Record<string, DateText>>;
      const life = founded === undefined ? [] : [{ first: range(founded).first, last: dissolved === undefined ? Number.POSITIVE_INFINITY : range(dissolved).last }];
      return [...[date, active, force, dissolved, died].flatMap((text) => (text === undefined ? [] : [range(text)])), ...life].map((days) => ({ ...days, shows: entityNumber(entity) }));
    }),
    ...base.claims.flatMap((claim) => {
      const period = claim.inherited ? undefined : periodOf(claim);
      return period === undefined ? [] : [{ ...period.possible, shows: claimNumber(claim) }];
    }),
  ];
  const on = (days: { readonly first: number; readonly last: number }) => spans.filter(({ first, last }) => first <= days.last && last >= days.first).map(({ shows }) => shows);
  for (const date of daysOf(base).keys()) add({ page: 'day', date }, on(range(date)));
  add({ page: 'days' }, [...daysOf(base)].map(([date, { entities, claims }]) => [date, entities.map(({ entity, turn }) => [entityNumber(entity), turn]), claims.map(({ claim }) => claimNumber(claim))]), base.claims.filter((claim) => periodOf(claim) === undefined).map(claimNumber));
  const { first, last } = recordDays(base);
  const yearOf = (day: number) => new Date(day * 86_400_000).getUTCFullYear();
  for (let year = yearOf(first); year <= yearOf(last); year++) add({ page: 'timeline-year', year }, on(range(String(year) as DateText)));
}

/** Outlets with their sources and the pages whose claims rest on them. */
function addOutlets(base: KnowledgeBase, add: Add, source: (id: SourceId) => unknown, name: (id: EntityId) => unknown): void {
  const citedBy = Map.groupBy(new Set(base.claims.flatMap(({ page, cite }) => cite.map((id) => `${id} ${page}`))), (pair) => pair.split(' ')[0]!);
  const byOutlet = Map.groupBy(base.sources.values(), ({ outlet }) => outlet);
  for (const { id, ...publisher } of base.publishers.values()) {
    const list = (byOutlet.get(id) ?? []).map((one) => [source(one.id), (citedBy.get(one.id) ?? []).map((pair) => name(pair.split(' ')[1] as EntityId))]);
    add({ page: 'outlet', id }, JSON.stringify(publisher), list);
  }
  add({ page: 'sources' }, JSON.stringify(outletIndex(base, 'en')));
}

/** The entries and stories with another text, or with one that cites a source, or names a statement or a dispute, that is another now. */
function rewritten(after: KnowledgeBase, { entities, stories, sources, publishers }: ChangesByPart): Set<string> {
  const outlets = new Set(publishers.changed.map(({ id }) => id));
  const shown = new Set<string>([
    ...entities.changed.filter(({ label, fields }) => label.startsWith('statement ') || fields.some(({ field }) => field.startsWith('disputed.'))).map(({ id }) => id),
    ...sources.changed.map(({ id }) => id),
    ...[...after.sources.values()].filter(({ outlet }) => outlets.has(outlet)).map(({ id }) => id),
  ]);
  const names = (ids: Iterable<string>) => [...ids].some((id) => shown.has(id));
  const showing = [...after.entities.values(), ...after.stories.values()].filter((entry) => {
    if (shown.size === 0) return false;
    const mentions = Object.values(entry.prose).map((body) => mentionsIn({ path: entry.file, body }));
    return mentions.some(({ entries, sources: cited }) => names(entries) || names(cited));
  });
  return new Set([...[...entities.changed, ...stories.changed].filter(({ prose }) => prose.length > 0), ...showing].map(({ id }) => id));
}

/** All pages that differ, page by page in the order of the site. */
export function pagesAffected(before: KnowledgeBase, after: KnowledgeBase, changes: ChangesByPart): PageChange[] {
  const number = numbering();
  const [old, now] = [shownOf(before, number), shownOf(after, number)];
  const texts = rewritten(after, changes);
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((address): PageChange[] => {
    const [was, is] = [old.get(address), now.get(address)];
    const { page } = (is ?? was)!;
    const text = (page.page === 'entity' || page.page === 'story') && texts.has(page.id);
    if (was?.shows === is?.shows && !text) return [];
    return [{ page: page.page, address, change: was === undefined ? 'added' : is === undefined ? 'removed' : 'changed' }];
  });
}
