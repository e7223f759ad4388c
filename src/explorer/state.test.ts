import { describe, expect, test } from 'vitest';
import { kindNames } from '../knowledge/kinds/index.ts';
import { relationNames, relations } from '../knowledge/relations.ts';
import { start, type State, unasked, viewOf } from './state.ts';

const day = { first: 16_997, last: 16_997 };
const ends = (edge: string) => edge.split(' ');
const view = (part: Partial<State>) => viewOf({ ...start, ...part }, kindNames, ends);
const families = (part: Partial<State>) => [...new Set([...unasked({ ...start, ...part }, kindNames).relations].map((relation) => relations[relation].family))].toSorted();

/** States that are about something of their own. */
const particular: [string, Partial<State>][] = [
  ['a date', { when: day }],
  ['a focus', { focus: ['john-kerry'] }],
  ['a track', { tracks: new Set(['us-russia-track']) }],
  ['a topic', { topics: new Set(['detainees']) }],
  ['a side', { behalf: new Set(['russia']) }],
  ['those who were not there', { attendance: new Set(['declined']) }],
  ['disputed claims', { standing: 'disputed' }],
  ['claims of two sources', { sources: 2 }],
];

describe('unasked', () => {
  test('the overview shows no statements, places and topics, and of relations who took part, what followed, and what texts say', () => {
    expect([...unasked(start, kindNames).kinds]).toEqual(['actor', 'resolution', 'meeting', 'agreement', 'event', 'track']);
    expect(families({})).toEqual(['presence', 'sequence', 'text']);
  });

  test.each([...particular, ['who met whom', { question: { ask: 'met', by: 'meetings' } }], ['a way', { question: { ask: 'path', a: 'a', b: 'b' } }]] as [string, Partial<State>][])('a view of %s shows all kinds and relations but votes', (_, part) => {
    const { kinds, relations: shown } = unasked({ ...start, ...part }, kindNames);
    expect([...kinds]).toEqual([...kindNames]);
    expect([...shown]).toEqual(relationNames.filter((name) => name !== 'voted'));
  });

  test('a comparison of two shows their votes too', () => {
    expect([...unasked({ ...start, question: { ask: 'compare', a: 'russia', b: 'china' } }, kindNames).relations]).toEqual(relationNames);
  });

  test.each<[string, Partial<State>]>([
    ['an order', { layout: 'rings' }],
    ['a size', { size: 'bridges' }],
    ['a step of a story', { story: { id: 'never-in-the-room', step: 1 } }],
    ['what is chosen', { chosen: { node: 'john-kerry' } }],
    ['everything', { all: true }],
    ['how many steps', { depth: 3 }],
    ['sub-kinds', { subkinds: new Set(['person']) }],
  ])('%s alone makes no other view of the overview', (_, part) => {
    expect(unasked({ ...start, ...part }, kindNames)).toEqual(unasked(start, kindNames));
  });
});

describe('the view of a state', () => {
  test('of the overview is that of few entries, on every date', () => {
    expect(view({})).toMatchObject({ ...unasked(start, kindNames), all: false, when: undefined, focus: [], chosen: [], depth: 1 });
  });

  test('has the kinds and relations that were asked for, none where none was', () => {
    expect([...view({ kinds: new Set(['place']), relations: new Set() }).kinds]).toEqual(['place']);
    expect(view({ kinds: new Set(['place']), relations: new Set(), when: day }).relations.size).toBe(0);
  });

  test.each(particular)('about %s shows every entry, not those of the overview alone', (_, part) => {
    expect(view(part).all).toBe(true);
  });

  test('shows every entry where that is asked for, and not because of a question', () => {
    expect([view({ all: true }).all, view({ question: { ask: 'met', by: 'texts' } }).all]).toEqual([true, false]);
  });

  test('is about both entries of a question, and, where the question is who met whom, about the focus', () => {
    expect(view({ focus: ['geneva'], question: { ask: 'path', a: 'kerry', b: 'lavrov' } }).focus).toEqual(['kerry', 'lavrov']);
    expect(view({ focus: ['geneva'], question: { ask: 'compare', a: 'kerry', b: 'lavrov' } }).focus).toEqual(['kerry', 'lavrov']);
    expect(view({ focus: ['kerry'], question: { ask: 'met', by: 'meetings' } }).focus).toEqual(['kerry']);
  });

  test('holds a chosen entry, or both ends of a chosen claim or pair', () => {
    expect(view({ chosen: { node: 'kerry' } }).chosen).toEqual(['kerry']);
    expect(view({ chosen: { edge: 'talks kerry' } }).chosen).toEqual(['talks', 'kerry']);
    expect(view({ chosen: { pair: ['kerry', 'lavrov'] } }).chosen).toEqual(['kerry', 'lavrov']);
  });

  test('leaves the state as it was', () => {
    const state = Object.freeze({ ...start, focus: Object.freeze(['kerry']) });
    expect(viewOf(state, kindNames, ends)).toEqual(viewOf(state, kindNames, ends));
  });
});
