import { describe, expect, test } from 'vitest';
import { CallError, missingFlags, readFields, readFlags, readKeys } from './flags.ts';
import { entryFields } from './form.ts';

const fields = entryFields('place');

test('flags stand in any order, with or without an equals sign, and several times', () => {
  expect(readFlags(['homs', '--name.en', 'Homs', '--aliases=Hims', '--aliases', 'Emesa'], ['name.en', 'aliases'])).toEqual({ words: ['homs'], flags: new Map([['name.en', ['Homs']], ['aliases', ['Hims', 'Emesa']]]) });
});

test.each([
  [['--nam.en', 'a'], 'Unexpected flag --nam.en, did you mean --name.en?'],
  [['--constructor', 'a'], 'Unexpected flag --constructor'],
  [['--name.en'], 'Unexpected end after --name.en, expected its value'],
])('%j is a wrong call', (args, message) => {
  expect(() => readFlags(args, ['name.en', 'date'])).toThrow(new CallError(message));
});

test('a value is a text, a number, a list or keys, as its field is', () => {
  const flags = new Map(Object.entries({ 'name.en': ['2016: a year'], aliases: ['[Hims, Emesa]', 'حمص'], lat: ['34.73'], cite: ['a', 'b'], 'identifiers.pax': ['12'] }));
  expect(readFields(fields, flags)).toEqual({ name: { en: '2016: a year' }, aliases: ['Hims', 'Emesa', 'حمص'], lat: 34.73, cite: ['a', 'b'], identifiers: { pax: '12' } });
});

test('a second value of what is one, and brackets that do not close, are wrong calls', () => {
  expect(() => readFields(fields, new Map([['country', ['SY', 'LB']]]))).toThrow(new CallError('Unexpected second --country, expected one'));
  expect(() => readFields(fields, new Map([['aliases', ['[Hims']]]))).toThrow(/^Unexpected "\[Hims" for --aliases, expected YAML: /);
});

describe('a thing with keys', () => {
  test.each([
    ['russia', { to: 'russia' }],
    ['unscr-2254#p4, cite: [a, b]', { to: 'unscr-2254#p4', cite: ['a', 'b'] }],
    ['https://a.example/b,c?d=e, title: "A, B"', { to: 'https://a.example/b,c?d=e', title: 'A, B' }],
  ])('%j is read', (text, expected) => {
    expect(readKeys(text, 'to', 'host')).toEqual(expected);
  });

  test('is refused where it has no beginning', () => {
    expect(() => readKeys(' ', 'to', 'host')).toThrow(new CallError('Unexpected " " for --host, expected to, or to and a comma and keys: "to, cite: …"'));
  });
});

test('what is missing is listed with what is expected', () => {
  expect(missingFlags(fields, new Map(Object.entries({ 'name.en': 1, 'name.ar': 1, 'summary.en': 1, 'summary.ar': 1 })))).toEqual([
    '  --subkind  country, region, city, town, district, military-base, de-escalation-area',
    '  --country  ISO 3166-1 alpha-2 of the country in which it lies.',
  ]);
});
