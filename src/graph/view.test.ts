import edtf from 'edtf';
import { describe, expect, test } from 'vitest';
import { randomFrom } from '../../bench/random.ts';
import { start, type State, viewOf } from '../explorer/state.ts';
import type { Claim, Entity } from '../knowledge/base.ts';
import type { EntityId } from '../knowledge/id.ts';
import { kindNames } from '../knowledge/kinds/index.ts';
import { neighboursWithin } from '../knowledge/query/index.ts';
import { relationNames } from '../knowledge/relations.ts';
import type { KindWord, RelationWord } from '../words/index.ts';
import { graphOf } from './elements.ts';
import { inBrowser, realBase } from './fixtures/in-browser.ts';
import { recordOf, twoTracks } from './fixtures/record.ts';
import { mostElements, selectView, type View } from './view.ts';

const base = realBase();
const graph = inBrowser(base);
const day = (text: string) => Date.parse(text) / 86_400_000;
const on = (text: string) => ({ first: day(text), last: day(text) });
const entity = (id: EntityId): Entity => base.entities.get(id)!;
const { query } = graph;

/** All kinds, all relations, all time. */
const everything: View = { ...viewOf(start, kindNames, () => []), kinds: new Set(kindNames), relations: new Set(relationNames), all: true };
const select = (view: Partial<View>, most = Number.POSITIVE_INFINITY) => selectView({ ...everything, ...view }, graph, most);
const asked = (state: Partial<State>) => selectView(viewOf({ ...start, ...state }, kindNames, (id) => [graph.edges.get(id)!.source, graph.edges.get(id)!.target]), graph, Number.POSITIVE_INFINITY);
const edgesIn = ({ edges }: ReturnType<typeof select>) => [...edges.keys()];

describe('without a filter', () => {
  test('everything that a claim links is shown', () => {
    const { nodes, edges, of } = select({});
    expect([...edges.keys()]).toEqual(base.claims.map(({ id }) => id));
    expect([...nodes.keys()]).toEqual([...base.entities.keys()].filter((id) => query.vertices.get(id)!.arcs.length > 0));
    expect([[...nodes.values()], [...edges.values()]].flat().every((certainty) => certainty === 'certain')).toBe(true);
    expect(of).toBeUndefined();
  });

  test('the overview is what the first picture shows', () => {
    const { nodes, edges } = asked({});
    expect(new Set(nodes.keys())).toEqual(graph.first);
    expect(edges.size).toBeGreaterThan(500);
  });

  test('what is chosen is shown in any case, with all that is linked to it', () => {
    const { nodes, edges } = asked({ chosen: { node: 'venezuela' }, relations: new Set(relationNames) });
    expect(graph.first.has('venezuela')).toBe(false);
    for (const { edge, to } of query.vertices.get('venezuela' as EntityId)!.arcs) expect([nodes.has('venezuela'), nodes.has(to.id), edges.has(edge.id)]).toEqual([true, true, true]);
    expect([...asked({ chosen: { node: 'moscow' }, kinds: new Set() }).nodes.keys()]).toEqual(['moscow']);
    const claim = 'kerry-lavrov-moscow-2016-07:c-located-in-moscow';
    expect([...asked({ chosen: { edge: claim }, kinds: new Set(), relations: new Set(['located-in']) }).edges.keys()]).toEqual([claim]);
  });
});

/** Each filter alone, and the claims of the base that it lets pass. */
const ofKind = (...kinds: KindWord[]) => (id: EntityId) => kinds.includes(entity(id).kind);
const subkindOf = (id: EntityId) => { const { fields } = entity(id); return 'subkind' in fields ? fields.subkind : undefined; };
const linkedTo = (id: EntityId, other: string) => id === other || (base.claimsFrom.get(id) ?? []).some(({ to }) => to.id === other);
const isAbout = (id: EntityId, topic: string) => { const { fields } = entity(id); return linkedTo(id, topic) || ('provisions' in fields && (fields.provisions ?? []).some((provision) => provision.topic === topic)); };
const filters: [string, Partial<View>, (claim: Claim) => boolean][] = [
  ['kinds', { kinds: new Set(['actor', 'meeting']) }, ({ page, to }) => [page, to.id].every(ofKind('actor', 'meeting'))],
  ['sub-kinds', { subkinds: new Set(['bilateral', 'person']) }, ({ page, to }) => [page, to.id].every((id) => ['bilateral', 'person'].includes(subkindOf(id) ?? ''))],
  ['relations', { relations: new Set(['signatory', 'guarantor']) }, ({ relation }) => relation === 'signatory' || relation === 'guarantor'],
  ['votes', { relations: new Set(['voted']) }, ({ relation }) => relation === 'voted'],
  ['a track', { tracks: new Set(['us-russia-track']) }, ({ page, to }) => linkedTo(page, 'us-russia-track') || linkedTo(to.id, 'us-russia-track')],
  ['two topics', { topics: new Set(['political-transition', 'detainees']) }, ({ page, to }) => [page, to.id].some((id) => isAbout(id, 'political-transition') || isAbout(id, 'detainees'))],
  ['a side', { behalf: new Set(['russia', 'iran']) }, (claim) => claim.for === 'russia' || claim.for === 'iran'],
  ['those who stayed away or were kept out', { attendance: new Set(['declined', 'excluded']) }, ({ relation, attendance }) => relation === 'participant' && (attendance === 'declined' || attendance === 'excluded')],
  ['those who were there', { attendance: new Set(['attended']) }, ({ relation, attendance = 'attended' }) => relation === 'participant' && attendance === 'attended'],
  ['disputed claims', { standing: 'disputed' }, ({ disputed }) => disputed],
  ['accounts of one party', { standing: 'account' }, ({ claimedBy }) => claimedBy !== undefined],
  ['two sources at least', { sources: 2 }, ({ cite }) => cite.length >= 2],
  ['three sources at least', { sources: 3 }, ({ cite }) => cite.length >= 3],
];

describe('a filter', () => {
  test.each(filters)('of %s lets pass the claims that it names, with their ends, and nothing else', (_, filter, passes) => {
    const { nodes, edges } = select(filter);
    const expected = base.claims.filter(passes);
    expect(expected.length).toBeGreaterThan(0);
    expect([...edges.keys()]).toEqual(expected.map(({ id }) => id));
    expect(new Set(nodes.keys())).toEqual(new Set<string>(expected.flatMap(({ page, to }) => [page, to.id])));
  });

  test('by attendance takes one of whom nothing is said for one who was there', () => {
    const id = 'kerry-lavrov-moscow-2016-07:c-participant-john-kerry';
    const { attendance, ...unsaid } = graph.edges.get(id)!;
    const shown = (word: 'attended' | 'invited') => selectView({ ...everything, attendance: new Set([word]) }, { ...graph, edges: new Map([[id, unsaid]]) }).edges.has(id);
    expect([attendance, shown('attended'), shown('invited')]).toEqual(['attended', true, false]);
  });

  const pairs = filters.flatMap(([a, ...first], index) => filters.slice(index + 1).filter(([, second]) => !Object.keys(first[0]).some((key) => key in second)).map(([b, ...second]) => [a, b, first, second] as const));
  test.each(pairs)('of %s joined with that of %s lets pass what both do', (_, __, [first, passesFirst], [second, passesSecond]) => {
    expect(edgesIn(select({ ...first, ...second }))).toEqual(base.claims.filter((claim) => passesFirst(claim) && passesSecond(claim)).map(({ id }) => id));
  });

  test.each<[string, Partial<View>]>([
    ['no kind', { kinds: new Set() }],
    ['no relation', { relations: new Set() }],
    ['a kind that is none', { kinds: new Set(['__proto__' as KindWord]) }],
    ['a relation that is none', { relations: new Set(['constructor' as RelationWord]) }],
    ['an unknown track', { tracks: new Set(['<b>']) }],
    ['an unknown topic', { topics: new Set(['']) }],
    ['an unknown side', { behalf: new Set(['toString']) }],
    ['more sources than any claim has', { sources: 1000 }],
  ])('of %s shows nothing', (_, filter) => {
    expect(select(filter)).toEqual({ nodes: new Map(), edges: new Map(), of: undefined });
  });
});

describe('a focus', () => {
  const focuses = ['sergey-lavrov', 'unscr-2254', 'sochi-congress', 'damascus'] as EntityId[];
  test.each(focuses.flatMap((id) => [1, 2, 3].map((depth) => [id, depth] as const)))('on %s to depth %i shows its neighbours to that depth, with every claim between them', (id, depth) => {
    const { nodes, edges } = select({ focus: [id], depth });
    const near = new Set<string>([id, ...neighboursWithin(query, id, depth, () => true).keys()]);
    expect(new Set(nodes.keys())).toEqual(near);
    expect([...edges.keys()]).toEqual(base.claims.filter(({ page, to }) => near.has(page) && near.has(to.id)).map((claim) => claim.id));
  });

  test('on two shows what is near to either', () => {
    const around = (id: EntityId) => [id, ...neighboursWithin(query, id, 1, ({ relation }) => relation === 'participant').keys()];
    expect(new Set(select({ focus: ['john-kerry', 'geneva-ii'], relations: new Set(['participant']) }).nodes.keys())).toEqual(new Set<string>([...around('john-kerry' as EntityId), ...around('geneva-ii' as EntityId)]));
  });

  test('shows itself where nothing is linked to it, and does not go through what a filter hides', () => {
    expect([...select({ focus: ['sergey-lavrov'], relations: new Set(['located-in']) }).nodes.keys()]).toEqual(['sergey-lavrov']);
    expect([...select({ focus: ['sergey-lavrov'], depth: 3, kinds: new Set(['place']), relations: new Set(['participant', 'located-in']) }).nodes.keys()]).toEqual(['sergey-lavrov']);
    expect([...select({ focus: ['sergey-lavrov'], depth: 0 }).nodes.keys()]).toEqual(['sergey-lavrov']);
  });

  test('on a day goes along claims that hold that day', () => {
    const { nodes, edges } = asked({ focus: ['kerry-lavrov-moscow-2016-07'], when: on('2016-07-15') });
    expect([nodes.get('john-kerry'), edges.get('kerry-lavrov-moscow-2016-07:c-participant-john-kerry')]).toEqual(['certain', 'certain']);
    expect(asked({ focus: ['kerry-lavrov-moscow-2016-07'], when: on('2016-07-16') }).nodes.has('john-kerry')).toBe(false);
  });
});

interface Read { readonly first: number; readonly last: number; readonly mark: 0 | 1 }
const texts = new Map<string, Read>();
/** What the package `edtf` reads of a date: its first and last day, and whether it is marked. */
function read(date: string): Read {
  const known = texts.get(date);
  if (known !== undefined) return known;
  const { min, max, uncertain, approximate } = edtf(date) as { min: number; max: number; uncertain?: { value: number }; approximate?: { value: number } };
  const made: Read = { first: Math.floor(min / 86_400_000), last: Math.floor(max / 86_400_000), mark: uncertain?.value || approximate?.value ? 1 : 0 };
  texts.set(date, made);
  return made;
}
/** When something holds on some day from `first` to `last`, by its EDTF dates. */
function holds(begin: string | undefined, end: string | undefined, first: number, last: number): 'certain' | 'possible' | 'undated' | undefined {
  if (begin === undefined && end === undefined) return 'undated';
  const [from, until] = [begin === undefined ? undefined : read(begin), end === undefined ? undefined : read(end)];
  if ((from !== undefined && from.first > last) || (until !== undefined && until.last < first)) return undefined;
  const [sureFrom, sureUntil] = [from === undefined ? -1e9 : from.last + from.mark, until === undefined ? 1e9 : until.first - until.mark];
  return sureFrom <= sureUntil && sureFrom <= last && first <= sureUntil ? 'certain' : 'possible';
}

const seed = Number(process.env['SEED'] ?? 2254);
const random = randomFrom(seed);
const edges = graphOf(base).edges;
/** Days on which claims begin or end, and days beside them. */
const turns = [...new Set(edges.flatMap(({ start: from, end: until }) => [from, until].filter((text) => text !== undefined)))].toSorted();
const days = Array.from({ length: 20 }, () => { const { first, last } = read(turns[random(turns.length)]!); return [first - 1, first, last, last + 1][random(4)]!; });
const text = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10);

describe(`on a date, with the seed ${seed}`, () => {
  const expected = (first: number, last: number) => edges.flatMap(({ id, start: from, end: until }) => { const how = holds(from, until, first, last); return how === undefined ? [] : [[id, how]]; });

  test.each(days.map((number) => [text(number), number] as const))('%s: exactly the claims whose dates admit the day, as surely as they do', (_, number) => {
    const found = [...select({ when: { first: number, last: number } }).edges];
    expect(found).toEqual(expected(number, number));
    expect(found.length).toBeLessThan(base.claims.length);
  });

  test.each(days.slice(0, 10).map((number, index) => [text(number), text(number + 200 * index), number, number + 200 * index] as const))('from %s until %s: the claims that may hold on some day of the range', (_, __, first, last) => {
    expect([...select({ when: { first, last } }).edges]).toEqual(expected(first, last));
  });

  test('a claim without dates is shown on every date, marked', () => {
    const undated = edges.filter(({ start: from, end: until }) => from === undefined && until === undefined);
    expect(undated.length).toBeGreaterThan(100);
    for (const when of [on('1900-01-01'), on('2016-07-15'), on('2099-12-31')]) {
      const shown = select({ when }).edges;
      expect(undated.filter(({ id }) => shown.get(id) !== 'undated')).toEqual([]);
    }
  });

  test('texts in force and active tracks stand on the days of their own, also where no claim holds', () => {
    const dates = (id: string) => { const { fields } = entity(id as EntityId); return 'in-force' in fields && fields['in-force'] !== undefined ? fields['in-force'] : 'active' in fields ? fields.active : 'date' in fields ? fields.date : undefined; };
    for (const number of days) {
      const standing = [...base.entities.values()].filter(({ kind }) => ['resolution', 'agreement', 'track'].includes(kind)).flatMap(({ id }) => {
        const date = dates(id);
        const [begin, end = begin] = date === undefined ? [] : date.split('/').map((part) => (part === '..' ? undefined : part));
        const how = date === undefined ? undefined : holds(begin, date.endsWith('/..') ? undefined : end, number, number);
        return how === undefined || how === 'undated' ? [] : [[id, how]];
      });
      expect([number, [...select({ when: { first: number, last: number }, relations: new Set() }).nodes]]).toEqual([number, standing]);
    }
  });

  test.each([
    ['unscr-2254', '2015-12-17', undefined], ['unscr-2254', '2015-12-18', 'certain'], ['unscr-2254', '2026-01-01', 'certain'],
    ['us-russia-track', '2011-06-01', undefined],
  ] as const)('%s on %s: %s', (id, date, how) => {
    expect(select({ when: on(date), relations: new Set() }).nodes.get(id)).toBe(how);
  });

  test('of texts and tracks those stand that a filter by track or topic lets pass', () => {
    const { nodes } = select({ when: on('2016-07-15'), relations: new Set(), topics: new Set(['political-transition']) });
    expect(nodes.has('unscr-2254')).toBe(true);
    expect([...nodes.keys()].filter((id) => !isAbout(id as EntityId, 'political-transition'))).toEqual([]);
  });

  test('an entry that only undated claims keep outside its own dates is marked undated, and one without dates is certain', () => {
    const { nodes, edges: shown } = select({ when: on('2016-07-15') });
    expect(nodes.get('geneva-ii')).toBe('undated');
    expect([...shown].filter(([id, how]) => how !== 'undated' && [graph.edges.get(id)!.source, graph.edges.get(id)!.target].includes('geneva-ii' as EntityId))).toEqual([]);
    expect([graph.nodes.get('sergey-lavrov')!.life, nodes.get('sergey-lavrov')]).toEqual([undefined, 'certain']);
  });
});

describe('where there is more than is shown', () => {
  test('everything is cut to what a drawing holds, and says how much there is', () => {
    const { nodes, edges: shown, of } = selectView(everything, graph);
    expect(nodes.size + shown.size).toBeLessThanOrEqual(mostElements);
    expect(nodes.size + shown.size).toBeGreaterThan(mostElements * 0.9);
    expect(of).toEqual({ nodes: select({}).nodes.size, edges: base.claims.length });
    expect([nodes.has('syrian-government'), nodes.has('unscr-2254')]).toEqual([true, true]);
  });

  test.each([10, 50, 200, 1000])('a focus stays, and what is nearer to it, with %i elements', (most) => {
    const { nodes, edges: shown, of } = select({ focus: ['kofi-annan'], depth: 2 }, most);
    const whole = select({ focus: ['kofi-annan'], depth: 2 });
    const distances = neighboursWithin(query, 'kofi-annan' as EntityId, 2, () => true);
    const distance = (id: string) => distances.get(id as EntityId) ?? 0;
    const farthest = Math.max(...[...nodes.keys()].map(distance));
    expect(nodes.size + shown.size).toBeLessThanOrEqual(most);
    expect(nodes.has('kofi-annan')).toBe(true);
    expect(of).toEqual({ nodes: whole.nodes.size, edges: whole.edges.size });
    expect([...whole.nodes.keys()].filter((id) => distance(id) < farthest && !nodes.has(id))).toEqual([]);
    const between = [...whole.edges.keys()].filter((id) => nodes.has(graph.edges.get(id)!.source) && nodes.has(graph.edges.get(id)!.target));
    expect([...shown.keys()].toSorted()).toEqual(between.toSorted());
  });

  test('no room shows nothing, and still says how much there is', () => {
    expect(select({ focus: ['kofi-annan'], relations: new Set(['holds-office']) }, 0)).toMatchObject({ nodes: new Map(), edges: new Map(), of: { nodes: expect.any(Number) } });
  });
});

test('the same view has the same selection in the same order', () => {
  const view = { focus: ['kofi-annan'], depth: 2, when: on('2012-06-30') };
  expect([...select(view, 100).nodes]).toEqual([...select(view, 100).nodes]);
  expect([...select(view, 100).edges]).toEqual([...selectView({ ...everything, ...view }, inBrowser(base), 100).edges]);
});

test('a record without entries shows nothing', () => {
  const empty = inBrowser(recordOf({ 'topics/one': '' }), 'en', new Set());
  expect(selectView(everything, empty)).toEqual({ nodes: new Map(), edges: new Map(), of: undefined });
});

test('a small record shows what holds on a day, and what stands then', () => {
  const small = inBrowser(recordOf(twoTracks), 'en', new Set());
  const { nodes, edges: shown } = selectView({ ...everything, when: on('2013-05-07') }, small);
  expect([...nodes]).toEqual([['alpha', 'certain'], ['beta', 'certain'], ['second-talks', 'certain']]);
  expect([...shown]).toEqual([['beta:c-follows-alpha', 'certain'], ['second-talks:c-part-of-beta', 'certain']]);
});
