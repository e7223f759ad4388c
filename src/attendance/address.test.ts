import { expect, test } from 'vitest';
import { type Known, parseState, printState } from './address.ts';

const known: Known = {
  facets: { section: { name: 'track', values: ['astana', 'geneva'] }, sign: { name: 'attendance', values: ['attended', 'excluded'] }, row: { name: 'actor', values: ['iran', 'russia'] }, year: { name: 'year', values: ['2016', '2017'] } },
  columns: new Set(['astana-1']),
};

test.each(['', '?track=geneva', '?attendance=attended,excluded&actor=iran&year=2016', '?rows=astana-1&columns=newest&tables=one', '?rows=name'])('"%s" comes back from its state', (query) => {
  const { state, unknown } = parseState(query, known);
  expect(unknown).toEqual([]);
  expect(printState(state, known)).toBe(query);
});

test.each([
  ['?track=geneva,<b>&actor=nobody', '?track=geneva', ['track=<b>', 'actor=nobody']],
  ['?rows=__proto__&columns=up&x=1', '', ['rows=__proto__', 'columns=up', 'x=1']],
  ['?year=', '', []],
  [`?actor=${'a'.repeat(1000)}`, '', [`actor=${'a'.repeat(54)}`]],
])('of %s what is valid is taken, and the rest said', (query, valid, unknown) => {
  const parsed = parseState(query, known);
  expect(printState(parsed.state, known)).toBe(valid);
  expect(parsed.unknown).toEqual(unknown);
});

test('says at most twelve things of an address', () => {
  expect(parseState(`?actor=${Array.from({ length: 500 }, (_, index) => `a${index}`).join(',')}`, known).unknown.length).toBe(12);
});
