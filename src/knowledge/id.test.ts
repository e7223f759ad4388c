import { describe, expect, test } from 'vitest';
import { idLength, isId, parseReference, provisionPattern, referencePattern } from './id.ts';

describe('an id', () => {
  test.each(['russia', 'unscr-2254', '2016', 'a', 'kerry-lavrov-moscow-2016-07', 'a'.repeat(idLength)])('may be %s', (text) => {
    expect(isId(text)).toBe(true);
  });

  test.each(['', 'Russia', 'unscr_2254', 'geneva ii', '-a', 'a-', 'a--b', 'genève', 'روسيا', 'a.b', 'a/b', '../a', 'a#p1', 'a\n', 'a'.repeat(idLength + 1)])('may not be %j', (text) => {
    expect(isId(text)).toBe(false);
  });
});

describe('the id of a provision', () => {
  test.each(['p1', 'p12', 'p12a', 'p4-1', 'p4-a-2', 'x1'])('may be %s', (text) => {
    expect(text).toMatch(provisionPattern);
  });

  test.each(['', '4', 'p', 'pa', 'P4', 'p4ab', 'x', 'x1a', 'p4-', 'p4.1', 'p4\n'])('may not be %j', (text) => {
    expect(text).not.toMatch(provisionPattern);
  });
});

test.each([
  ['unscr-2254', { id: 'unscr-2254' }],
  ['unscr-2254#p4', { id: 'unscr-2254', provision: 'p4' }],
  ['geneva-communique#x2', { id: 'geneva-communique', provision: 'x2' }],
])('takes the reference %s apart', (text, expected) => {
  expect(text).toMatch(referencePattern);
  expect(parseReference(text)).toEqual(expected);
});

test.each(['#p4', 'unscr-2254#', 'unscr-2254#4', 'unscr-2254#p4#p5', 'UNSCR#p4'])('%s is no reference', (text) => {
  expect(text).not.toMatch(referencePattern);
});
