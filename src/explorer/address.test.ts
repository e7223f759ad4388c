import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inBrowser, realBase } from '../graph/fixtures/in-browser.ts';
import { kindNames } from '../knowledge/kinds/index.ts';
import { graphPage } from '../site/graph-page.ts';
import { attendanceIds, type KindWord, type RelationWord } from '../words/index.ts';
import { type Known, parseState, printState } from './address.ts';
import { type Chosen, layouts, type Question, sizes, start, type State } from './state.ts';

const base = realBase();
const graph = inBrowser(base);
const page = graphPage(base, 'en');
const all = [...graph.nodes.values()];
const ofKind = (wanted: KindWord) => all.filter(({ kind }) => kind === wanted).map(({ id }) => id as string);
const edges = [...graph.edges.values()];
/** What the explorer knows of the real content. */
const known: Known = {
  kinds: kindNames,
  subkinds: [...new Set(all.flatMap(({ subkind }) => subkind ?? []))],
  relations: [...new Set(edges.map(({ relation }) => relation))],
  tracks: ofKind('track'),
  topics: ofKind('topic'),
  behalf: [...new Set(edges.flatMap((edge) => edge.for ?? []))],
  days: page.days,
  hasNode: (id) => graph.nodes.has(id),
  hasEdge: (id) => graph.edges.has(id),
};
const print = (state: State) => printState(state, known);
const parse = (query: string) => parseState(query, known);
const day = (text: string) => Date.parse(text) / 86_400_000;
const claim = 'kerry-lavrov-moscow-2016-07:c-participant-john-kerry';

describe('the address of a state', () => {
  test('is empty for the overview', () => {
    expect(print(start)).toBe('');
    expect(parse('')).toEqual({ state: start, unknown: [] });
  });

  test.each<[string, Partial<State>]>([
    ['?kind=meeting,place', { kinds: new Set<KindWord>(['meeting', 'place']) }],
    ['?kind=', { kinds: new Set() }],
    ['?relation=', { relations: new Set() }],
    ['?subkind=bilateral', { subkinds: new Set(['bilateral']) }],
    ['?track=us-russia-track', { tracks: new Set(['us-russia-track']) }],
    ['?topic=political-transition', { topics: new Set(['political-transition']) }],
    ['?for=russia', { behalf: new Set(['russia']) }],
    ['?attendance=declined,excluded', { attendance: new Set(['declined', 'excluded']) }],
    ['?claims=disputed', { standing: 'disputed' }],
    ['?claims=account', { standing: 'account' }],
    ['?sources=2', { sources: 2 }],
    ['?all=yes', { all: true }],
    ['?at=2016-07-16', { when: { first: day('2016-07-16'), last: day('2016-07-16') } }],
    ['?from=2015-10-30&until=2016-12-31', { when: { first: day('2015-10-30'), last: day('2016-12-31') } }],
    ['?focus=sergey-lavrov,john-kerry&depth=2', { focus: ['sergey-lavrov', 'john-kerry'], depth: 2 }],
    ['?path=kofi-annan,ahmed-al-sharaa', { question: { ask: 'path', a: 'kofi-annan', b: 'ahmed-al-sharaa' } }],
    ['?compare=sergey-lavrov,john-kerry', { question: { ask: 'compare', a: 'sergey-lavrov', b: 'john-kerry' } }],
    ['?met=texts', { question: { ask: 'met', by: 'texts' } }],
    ['?layout=rings&size=bridges', { layout: 'rings', size: 'bridges' }],
    ['?story=never-in-the-room.3', { story: { id: 'never-in-the-room', step: 3 } }],
    ['?node=john-kerry', { chosen: { node: 'john-kerry' } }],
    [`?edge=${claim}`, { chosen: { edge: claim } }],
    ['?met=meetings&pair=john-kerry,sergey-lavrov', { question: { ask: 'met', by: 'meetings' }, chosen: { pair: ['john-kerry', 'sergey-lavrov'] } }],
  ])('%s is written and read back', (query, part) => {
    expect(print({ ...start, ...part })).toBe(query);
    expect(parse(query)).toEqual({ state: { ...start, ...part }, unknown: [] });
  });

  const subset = <T>(values: readonly T[]): fc.Arbitrary<ReadonlySet<T>> => fc.subarray([...values]).map((list) => new Set(list));
  const node = fc.constantFrom(...graph.nodes.keys());
  const twoNodes = fc.uniqueArray(node, { minLength: 2, maxLength: 2 }) as unknown as fc.Arbitrary<[string, string]>;
  const days = fc.integer({ min: known.days.first, max: known.days.last });
  const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
  const question: fc.Arbitrary<Question> = fc.oneof(
    fc.tuple(fc.constantFrom('path' as const, 'compare' as const), twoNodes).map(([ask, [a, b]]) => ({ ask, a, b })),
    fc.constantFrom('meetings' as const, 'texts' as const).map((by) => ({ ask: 'met' as const, by })),
  );
  const chosen: fc.Arbitrary<Chosen> = fc.oneof(node.map((id) => ({ node: id })), fc.constantFrom(...graph.edges.keys()).map((edge) => ({ edge })), twoNodes.map((pair) => ({ pair })));
  const states: fc.Arbitrary<State> = fc.record({
    kinds: maybe(subset(known.kinds)),
    relations: maybe(subset(known.relations)),
    subkinds: subset(known.subkinds),
    tracks: subset(known.tracks),
    topics: subset(known.topics),
    behalf: subset(known.behalf),
    attendance: subset(attendanceIds),
    standing: fc.constantFrom(undefined, 'disputed' as const, 'account' as const),
    sources: fc.constantFrom(0, 2, 3),
    all: fc.boolean(),
    when: maybe(fc.tuple(days, days).map(([a, b]) => ({ first: Math.min(a, b), last: Math.max(a, b) }))),
    focus: fc.uniqueArray(node, { maxLength: 12 }),
    depth: fc.integer({ min: 1, max: 3 }),
    question: maybe(question),
    layout: fc.constantFrom(...layouts),
    size: fc.constantFrom(...sizes),
    story: maybe(fc.record({ id: fc.constantFrom('lavrov-kerry-july-2016', 'a'), step: fc.integer({ min: 1, max: 99 }) })),
    chosen: maybe(chosen),
  });

  test('comes back from any state, every control of it', () => {
    fc.assert(fc.property(states, (state) => void expect(parse(print(state))).toEqual({ state, unknown: [] })), { seed: 2016, numRuns: 300 });
  });

  test('is the same for the same state, in whatever order its sets were filled', () => {
    const [a, b] = [['meeting', 'actor'], ['actor', 'meeting']].map((kinds) => print({ ...start, kinds: new Set(kinds as KindWord[]) }));
    expect(a).toBe(b);
    fc.assert(fc.property(states, (state) => void expect(print(parse(print(state)).state)).toBe(print(state))), { seed: 2016, numRuns: 100 });
  });

  test('needs no encoding, so that it can be read, and links to it be copied as they are', () => {
    fc.assert(fc.property(states, (state) => void expect(print(state)).toMatch(/^(\?[a-z0-9=&,:.-]+)?$/)), { seed: 2016, numRuns: 100 });
  });
});

describe('what an address asks for in vain', () => {
  test.each([
    ['?node=nobody', ['node=nobody']],
    ['?edge=x:c-y-z&node=john-kerry', ['edge=x:c-y-z']],
    ['?kind=meeting,planet', ['kind=planet']],
    ['?kind=planet', ['kind=planet']],
    ['?relation=participant,hates', ['relation=hates']],
    ['?subkind=person,ghost', ['subkind=ghost']],
    ['?track=russia', ['track=russia']],
    ['?topic=john-kerry', ['topic=john-kerry']],
    ['?for=nobody', ['for=nobody']],
    ['?attendance=slept', ['attendance=slept']],
    ['?claims=true', ['claims=true']],
    ['?sources=1', ['sources=1']],
    ['?sources=-1', ['sources=-1']],
    ['?all=1', ['all=1']],
    ['?at=2016-07', ['at=2016-07']],
    ['?at=2016-02-30', ['at=2016-02-30']],
    ['?at=2016-07-16~', ['at=2016-07-16~']],
    ['?at=now', ['at=now']],
    ['?at=', ['at=']],
    ['?focus=john-kerry,nobody,john-kerry', ['focus=nobody', 'focus=john-kerry']],
    ['?depth=4', ['depth=4']],
    ['?depth=1.5', ['depth=1.5']],
    ['?path=john-kerry', ['path=john-kerry']],
    ['?path=john-kerry,john-kerry', ['path=john-kerry,john-kerry']],
    ['?path=john-kerry,sergey-lavrov,russia', ['path=john-kerry,sergey-lavrov,russia']],
    ['?path=john-kerry,nobody', ['path=john-kerry,nobody']],
    ['?path=nobody,john-kerry,sergey-lavrov', ['path=nobody,john-kerry,sergey-lavrov']],
    ['?compare=john-kerry,john-kerry', ['compare=john-kerry,john-kerry']],
    ['?met=people', ['met=people']],
    ['?layout=spiral', ['layout=spiral']],
    ['?size=huge', ['size=huge']],
    ['?story=x', ['story=x']],
    ['?story=x.0', ['story=x.0']],
    ['?story=x.100', ['story=x.100']],
    ['?story=../x.1', ['story=../x.1']],
    ['?pair=john-kerry,john-kerry', ['pair=john-kerry']],
    ['?utm_source=a&depth=3&all=1', ['all=1', 'utm_source=a']],
    ['?node=%3Cscript%3Ealert(1)%3C/script%3E', ['node=<script>alert(1)</script>']],
    ['?node=%FF%00', ['node=\ufffd\u0000']],
  ])('is told: %s', (query, unknown) => {
    expect(parse(query).unknown).toEqual(unknown);
  });

  test('is told in at most sixty letters, however long it is', () => {
    expect(parse(`?node=${'a'.repeat(100_000)}`).unknown).toEqual([`node=${'a'.repeat(55)}`]);
    expect(parse(`?${'b'.repeat(100_000)}=1`).unknown).toEqual(['b'.repeat(60)]);
  });

  test('is told of twelve pieces at most, however many there are', () => {
    const many = Array.from({ length: 5000 }, (_, index) => `x${index}`);
    expect(parse(`?focus=${many.join(',')}`)).toEqual({ state: start, unknown: [...many.slice(0, 12).map((id) => `focus=${id}`), '…'] });
    expect(parse(`?${many.map((name) => `${name}=1`).join('&')}`).unknown).toEqual([...many.slice(0, 12).map((name) => `${name}=1`), '…']);
  });

  test('never is a name that every object has', () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      for (const parameter of ['kind', 'subkind', 'relation', 'track', 'topic', 'for', 'attendance', 'claims', 'sources', 'all', 'at', 'from', 'until', 'focus', 'depth', 'path', 'compare', 'met', 'layout', 'size', 'story', 'node', 'edge', 'pair']) {
        expect(parse(`?${parameter}=${name}`)).toEqual({ state: start, unknown: [`${parameter}=${name}`] });
      }
      expect(parse(`?${name}=1`)).toEqual({ state: start, unknown: [`${name}=1`] });
    }
  });

  test('leaves the rest as it was asked', () => {
    expect(parse('?kind=meeting,planet&node=nobody&at=2016-07-16').state).toEqual({ ...start, kinds: new Set(['meeting']), when: { first: day('2016-07-16'), last: day('2016-07-16') } });
    expect(parse('?kind=planet').state).toEqual(start);
    expect(parse('?edge=x:c-y-z&node=john-kerry').state.chosen).toEqual({ node: 'john-kerry' });
    expect(parse('?focus=nobody,john-kerry').state.focus).toEqual(['john-kerry']);
  });

  test('is what a parameter that stands twice says first', () => {
    expect(parse('?layout=spiral&layout=rings')).toEqual({ state: { ...start, layout: 'rings' }, unknown: [] });
  });

  test('of a focus is what is beyond twelve entries', () => {
    const ids = [...graph.nodes.keys()].slice(0, 14);
    expect(parse(`?focus=${ids.join(',')}`)).toEqual({ state: { ...start, focus: ids.slice(0, 12) }, unknown: ids.slice(12).map((id) => `focus=${id}`.slice(0, 60)) });
  });
});

describe('a time in an address', () => {
  const text = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10);
  const { first, last } = known.days;

  test('begins with 2011 and ends with the record', () => {
    expect(text(first)).toBe('2011-01-01');
    for (const number of [first, last]) expect(parse(`?at=${text(number)}`)).toEqual({ state: { ...start, when: { first: number, last: number } }, unknown: [] });
    for (const number of [first - 1, last + 1]) expect(parse(`?at=${text(number)}`)).toEqual({ state: start, unknown: [`at=${text(number)}`] });
  });

  test('with one end goes to the other end of the record', () => {
    expect(parse('?from=2016-01-01').state.when).toEqual({ first: day('2016-01-01'), last });
    expect(parse('?until=2016-01-01').state.when).toEqual({ first, last: day('2016-01-01') });
  });

  test('does not end before it begins', () => {
    expect(parse('?from=2016-01-02&until=2016-01-01')).toEqual({ state: { ...start, when: { first: day('2016-01-02'), last } }, unknown: ['until=2016-01-01'] });
    expect(parse('?from=2016-01-01&until=2016-01-01').state.when).toEqual({ first: day('2016-01-01'), last: day('2016-01-01') });
  });

  test.each(['from', 'until'])('refuses an end that is no day of the record: %s', (end) => {
    for (const value of ['2010-12-31', '9999-12-31', '2016', '', '2016-13-01']) expect(parse(`?${end}=${value}`)).toEqual({ state: start, unknown: [`${end}=${value}`] });
  });
});

describe('whatever the address is', () => {
  const names = ['kind', 'relation', 'track', 'at', 'from', 'until', 'focus', 'path', 'compare', 'met', 'layout', 'size', 'story', 'node', 'edge', 'pair', 'depth', 'sources'];
  const values = fc.oneof(fc.string({ maxLength: 20 }), fc.constantFrom('john-kerry', 'russia,,john-kerry', 'meeting', '2016-07-16', '2011-01-01', '3', 'rings', 'degree', claim, ','));
  const queries = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.array(fc.tuple(fc.constantFrom(...names), values)).map((pairs) => pairs.map(([name, value]) => `${name}=${encodeURIComponent(value.toWellFormed())}`).join('&')));

  test('reading never breaks, and what was read is written and read back the same', () => {
    fc.assert(
      fc.property(queries, (query) => {
        const { state, unknown } = parse(`?${query}`);
        expect(unknown.every((part) => part.length <= 60)).toBe(true);
        expect(parse(print(state))).toEqual({ state, unknown: [] });
      }),
      { seed: 2016, numRuns: 1000 },
    );
  });

  test('a relation that the record does not have is written nowhere', () => {
    const relations = new Set<RelationWord>(['participant', 'no-such-relation' as RelationWord]);
    expect(print({ ...start, relations })).toBe('?relation=participant');
  });
});
