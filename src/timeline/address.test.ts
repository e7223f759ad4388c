import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Choice, everything, type Known, parseChoice, printChoice } from './address.ts';

const day = (text: string) => Date.parse(text) / 86_400_000;
const known: Known = { kind: ['meeting', 'agreement', 'event'], track: ['geneva-process', 'astana-process'], actor: ['russia', 'iran'], topic: ['ceasefire'], days: { first: day('2011-01-01'), last: day('2026-03-10') } };

test('an address without parameters shows everything, and everything has no parameters', () => {
  expect(parseChoice('', known)).toEqual({ choice: everything, unknown: [] });
  expect(printChoice(everything)).toBe('');
});

test('a choice is written in full', () => {
  const choice: Choice = { kinds: ['meeting', 'event'], track: 'geneva-process', actor: 'russia', topic: 'ceasefire', days: { first: day('2016-01-01'), last: day('2016-12-31') }, day: day('2016-07-15') };
  expect(printChoice(choice)).toBe('?kind=meeting,event&track=geneva-process&actor=russia&topic=ceasefire&from=2016-01-01&until=2016-12-31&day=2016-07-15');
});

test('every choice comes back from its address', () => {
  const one = (list: readonly string[]) => fc.option(fc.constantFrom(...list), { nil: undefined });
  const days = fc.tuple(fc.integer({ min: known.days.first, max: known.days.last }), fc.integer({ min: 0, max: 800 })).map(([first, length]) => ({ first, last: Math.min(known.days.last, first + length) }));
  const choices = fc.record({
    kinds: fc.option(fc.subarray(['meeting', 'agreement', 'event'], { maxLength: 2 }), { nil: undefined }), track: one(known.track), actor: one(known.actor), topic: one(known.topic),
    days: fc.option(days, { nil: undefined }), day: fc.option(fc.integer({ min: known.days.first, max: known.days.last }), { nil: undefined }),
  });
  fc.assert(fc.property(choices, (choice) => {
    expect(parseChoice(printChoice(choice), known)).toEqual({ choice, unknown: [] });
  }));
});

test('what is valid is taken, and the rest comes back', () => {
  const { choice, unknown } = parseChoice('?kind=meeting,bogus&track=mars&actor=russia&actor=iran&day=2016-02-30&from=1999-01-01&x=<b>', known);
  expect(choice).toEqual({ ...everything, kinds: ['meeting'], actor: 'russia' });
  expect(unknown).toEqual(['kind=bogus', 'track=mars', 'actor=iran', 'from=1999-01-01', 'day=2016-02-30', 'x=<b>']);
});

test('a list in which nothing is known means all, an empty one none', () => {
  expect(parseChoice('?kind=bogus', known).choice.kinds).toBeUndefined();
  expect(parseChoice('?kind=', known).choice.kinds).toEqual([]);
});

test('one end of a period is enough, and a period that ends before it begins is none', () => {
  expect(parseChoice('?from=2016-01-01', known).choice.days).toEqual({ first: day('2016-01-01'), last: known.days.last });
  expect(parseChoice('?from=2016-01-01&until=2015-01-01', known)).toEqual({ choice: everything, unknown: ['until=2015-01-01'] });
});

test('what comes back is cut to what a reader can use', () => {
  const { unknown } = parseChoice(`?actor=${'a'.repeat(10_000)}&${Array.from({ length: 50 }, (_, n) => `p${n}=1`).join('&')}`, known);
  expect(unknown).toHaveLength(8);
  expect(unknown[0]).toHaveLength(60);
});
