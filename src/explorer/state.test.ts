import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { KindWord, RelationWord } from '../words/index.ts';
import { type Known, parseState, printState, type State } from './state.ts';

const known: Known = {
  kinds: ['actor', 'resolution', 'meeting', 'place'],
  relations: ['participant', 'produced', 'voted'],
  hasNode: (id) => ['john-kerry', 'constructor-of-nothing'].includes(id),
  hasEdge: (id) => id === 'kerry-lavrov-moscow-2016-07:c-participant-john-kerry',
};
const first: State = { kinds: new Set<KindWord>(['actor', 'meeting']), relations: new Set<RelationWord>(['participant', 'produced']), all: false };
const print = (state: State) => printState(state, first, known);
const parse = (query: string) => parseState(query, first, known);

describe('the address of a state', () => {
  test('is empty for the first view', () => {
    expect(print(first)).toBe('');
    expect(parse('')).toEqual({ state: first, unknown: [] });
  });

  test.each<[string, State]>([
    ['?kind=meeting,place', { ...first, kinds: new Set<KindWord>(['meeting', 'place']) }],
    ['?relation=', { ...first, relations: new Set() }],
    ['?all=yes', { ...first, all: true }],
    ['?node=john-kerry', { ...first, chosen: { node: 'john-kerry' } }],
    ['?kind=&relation=voted&edge=kerry-lavrov-moscow-2016-07:c-participant-john-kerry', { kinds: new Set(), relations: new Set<RelationWord>(['voted']), all: false, chosen: { edge: 'kerry-lavrov-moscow-2016-07:c-participant-john-kerry' } }],
  ])('%s is written and read back', (query, state) => {
    expect(print(state)).toBe(query);
    expect(parse(query)).toEqual({ state, unknown: [] });
  });

  test('comes back from any state', () => {
    const subset = <T>(values: readonly T[]) => fc.subarray([...values]).map((list) => new Set(list));
    const states = fc.record({ all: fc.boolean(), kinds: subset(known.kinds), relations: subset(known.relations), node: fc.option(fc.constantFrom('john-kerry')) });
    fc.assert(
      fc.property(states, ({ kinds, relations, all, node }) => {
        const state: State = { kinds, relations, all, ...(node === null ? {} : { chosen: { node } }) };
        expect(parse(print(state))).toEqual({ state, unknown: [] });
      }),
      { seed: 2016 },
    );
  });
});

describe('what an address asks for in vain', () => {
  test.each([
    ['?node=nobody', ['node=nobody']],
    ['?edge=x:c-y-z&node=john-kerry', ['edge=x:c-y-z']],
    ['?kind=meeting,planet', ['kind=planet']],
    ['?kind=planet', ['kind=planet']],
    ['?depth=3&utm_source=a&all=1', ['all=1', 'depth=3', 'utm_source=a']],
    ['?node=__proto__&kind=constructor', ['kind=constructor', 'node=__proto__']],
    [`?node=${'a'.repeat(10_000)}`, [`node=${'a'.repeat(55)}`]],
    ['?node=%3Cscript%3Ealert(1)%3C/script%3E', ['node=<script>alert(1)</script>']],
  ])('is told: %.60s', (query, unknown) => {
    expect(parse(query).unknown).toEqual(unknown);
  });

  test('leaves the rest as it was asked', () => {
    expect(parse('?kind=meeting,planet&node=nobody').state).toEqual({ ...first, kinds: new Set(['meeting']) });
    expect(parse('?kind=planet').state).toEqual(first);
    expect(parse('?edge=x:c-y-z&node=john-kerry').state.chosen).toEqual({ node: 'john-kerry' });
  });

  test('never breaks the reading, whatever it is', () => {
    fc.assert(fc.property(fc.string(), (query) => void parse(`?${query}`)), { seed: 2016, numRuns: 500 });
  });
});
