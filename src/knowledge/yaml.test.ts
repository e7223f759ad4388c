import { describe, expect, test } from 'vitest';
import { readYaml } from './yaml.ts';

/** The place of the part of a text that a value or key has, by its own words. */
function textAt(text: string, place: { line: number; column: number; endLine?: number; endColumn?: number }): string {
  const starts = [0, ...text.matchAll(/\n/g).map(({ index }) => index + 1)];
  return text.slice(starts[place.line - 1]! + place.column - 1, starts[place.endLine! - 1]! + place.endColumn! - 1);
}

const text = `name: { en: Kerry, ar: كيري }
date: 2016-07-15
links:
  participant:
    - to: john-kerry
      cite: [a, b]
    - russia
note: |
  two
  lines
last: "quoted: yes"
`;
const yaml = readYaml(text);

describe('places', () => {
  test.each([
    [['name', 'en'], 1, 13, 'Kerry'],
    [['name', 'ar'], 1, 24, 'كيري'],
    [['date'], 2, 7, '2016-07-15'],
    [['links', 'participant', 0, 'to'], 5, 11, 'john-kerry'],
    [['links', 'participant', 0, 'cite'], 6, 13, '[a, b]'],
    [['links', 'participant', 0, 'cite', 1], 6, 17, 'b'],
    [['links', 'participant', 1], 7, 7, 'russia'],
    [['last'], 11, 7, '"quoted: yes"'],
  ])('of the value at %j are line %i, column %i', (path, line, column, words) => {
    expect(yaml.at(path)).toMatchObject({ line, column });
    expect(textAt(text, yaml.at(path))).toBe(words);
  });

  test.each([
    [['name'], 1, 1, 'name'],
    [['name', 'ar'], 1, 20, 'ar'],
    [['links', 'participant'], 4, 3, 'participant'],
    [['links', 'participant', 0, 'cite'], 6, 7, 'cite'],
  ])('of the key at %j are line %i, column %i', (path, line, column, words) => {
    expect(yaml.atKey(path)).toMatchObject({ line, column });
    expect(textAt(text, yaml.atKey(path))).toBe(words);
  });

  test('of what is not there are those of what would hold it', () => {
    expect(yaml.at(['links', 'participant', 1, 'cite'])).toEqual(yaml.at(['links', 'participant', 1]));
    expect(yaml.at(['links', 'host', 0])).toEqual(yaml.at(['links']));
    expect(yaml.atKey(['date', 'x'])).toEqual(yaml.at(['date']));
    expect(readYaml('').at(['a'])).toMatchObject({ line: 1, column: 1 });
  });

  test('count from the line at which the text begins', () => {
    const moved = readYaml(text, 5);
    expect(moved.at(['date'])).toEqual({ line: 6, column: 7, endLine: 6, endColumn: 17 });
    expect(moved.atKey(['last'])).toMatchObject({ line: 15, column: 1 });
  });
});

test('reads plain data: texts, numbers, truths, nothing, lists and maps, and no dates', () => {
  expect(readYaml('a: x\nb: 7\nc: true\nd: null\ne: [1, { f: g }]\nh: 2016-07-15\ni: yes\nj: 0o17\n').value).toEqual({
    a: 'x', b: 7, c: true, d: null, e: [1, { f: 'g' }], h: '2016-07-15', i: 'yes', j: 15,
  });
});

describe('problems', () => {
  test.each([
    ['a: &x 1', 1, 'Unexpected anchor "&x", expected plain keys and values'],
    ['a: 1\nb: *x', 2, 'Unexpected alias "*x", expected the value itself'],
    ['a: !!js/function "x"', 1, 'Unexpected tag "tag:yaml.org,2002:js/function", expected plain keys and values'],
    ['a: !own [b]', 1, 'Unexpected tag "!own", expected plain keys and values'],
    ['a: !!str 5', 1, 'Unexpected tag "tag:yaml.org,2002:str", expected plain keys and values'],
    ['a: ! 5', 1, 'Unexpected tag "!", expected plain keys and values'],
    ['__proto__: { polluted: true }', 1, 'Unexpected key "__proto__", expected a word'],
    ['a: 1\n"__proto__": 1', 2, 'Unexpected key "__proto__", expected a word'],
    ['7: a', 1, 'Unexpected key "7", expected a word'],
    ['null: a', 1, 'Unexpected key "null", expected a word'],
    ['? [a]\n: b', 1, 'Unexpected key that is a list or has keys itself, expected a word'],
    ['{ ? {} : b }', 1, 'Unexpected key that is a list or has keys itself, expected a word'],
    ['a: 1\na: 2', 2, 'Unexpected YAML (Map keys must be unique), expected plain keys and values'],
  ])('are found in %j', (source, line, message) => {
    const { problems, value } = readYaml(source);
    expect(problems.map((problem) => [problem.place.line, problem.message])).toContainEqual([line, message]);
    expect(value).toBeUndefined();
  });

  test('point at the tag and not at what follows it', () => {
    expect(readYaml('a: !own [b]').problems).toEqual([{ place: { line: 1, column: 4, endLine: 1, endColumn: 12 }, message: 'Unexpected tag "!own", expected plain keys and values' }]);
  });

  test('point at the right line after a scalar over several lines that is refused', () => {
    expect(readYaml('[a]b\nc\nd\n').problems.map(({ place }) => [place.line, place.column, place.endLine, place.endColumn])).toEqual([[1, 4, 3, 2]]);
  });

  test('do not come from a merge key, which is an ordinary word here', () => {
    expect(readYaml('<<: { a: 1 }').value).toEqual({ '<<': { a: 1 } });
  });

  test('never pollute what other objects inherit', () => {
    readYaml('__proto__: { polluted: true }\nconstructor: { prototype: { polluted: true } }');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('are found at once however deep keys stand in keys', () => {
    const { problems } = readYaml('{'.repeat(2000));
    expect(problems.length).toBeGreaterThan(0);
  });
});
