import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { readMdx } from '../read.ts';
import { citationsIn, splitCitations } from './citation.ts';

describe('splitCitations', () => {
  test.each([
    ['No citation.', ['No citation.']],
    ['', []],
    ['[@a]', [[{ source: 'a' }]]],
    ['Said [@un-press-2015-12-18, para. 3; @reuters-2016-07-16].', ['Said ', [{ source: 'un-press-2015-12-18', locator: 'para. 3' }, { source: 'reuters-2016-07-16' }], '.']],
    ['[@a][@b]', [[{ source: 'a' }], [{ source: 'b' }]]],
    ['[ @a ,  p. 3, note 4 ;@b ]', [[{ source: 'a', locator: 'p. 3, note 4' }, { source: 'b' }]]],
    ['قال [@a، ص]', ['قال [@a، ص]']],
    ['[see @a] [@A] [@a b] [@a;] [@] [a@b.org]', ['[see @a] [@A] [@a b] [@a;] [@] [a@b.org]']],
    ['@a and [b]', ['@a and [b]']],
  ])('cuts %j', (text, expected) => {
    expect(splitCitations(text)).toEqual(expected);
  });
});

/** The citations of a whole text, each with the words at its places. */
function placed(text: string) {
  const { body } = readMdx('x.ar.mdx', text);
  const lines = text.split('\n');
  const found: { text: string; line: number; column: number; items: string[] }[] = [];
  visit(body!, 'text', (node) => {
    for (const citation of citationsIn(node, text)) {
      const items = citation.items.map(({ place }) => {
        expect(place.endLine).toBe(place.line);
        return lines[place.line - 1]!.slice(place.column - 1, place.endColumn! - 1);
      });
      found.push({ text: citation.text, line: citation.place.line, column: citation.place.column, items });
    }
  });
  return found;
}

describe('citationsIn', () => {
  test('finds each citation and each of its sources where it stands in the file', () => {
    expect(placed('One [@a].\n\n- Two *three* [@b-2016, p. 1;\n  @c] end\n')).toEqual([
      { text: '[@a]', line: 1, column: 5, items: ['@a'] },
      { text: '[@b-2016, p. 1;\n  @c]', line: 3, column: 15, items: ['@b-2016', '@c'] },
    ]);
  });

  test('tells the second of two equal sources from the first', () => {
    const text = '[@a; @a]';
    const columns: number[] = [];
    visit(readMdx('x.ar.mdx', text).body!, 'text', (node) => {
      columns.push(...citationsIn(node, text).flatMap(({ items }) => items.map(({ place }) => place.column)));
    });
    expect(columns).toEqual([2, 6]);
  });

  test('gives brackets that hold no citation without sources', () => {
    expect(placed('Write [to a@example.org], [@A].')).toEqual([
      { text: '[to a@example.org]', line: 1, column: 7, items: [] },
      { text: '[@A]', line: 1, column: 27, items: [] },
    ]);
  });

  test.each(['Hidden [&#64;a].', 'Hidden [&commat;a].', 'Hidden &lbrack;@a].'])('does not let %s pass as plain text, since it would be rendered as a citation', (text) => {
    expect(placed(text)).toEqual([{ text: 'Hidden [@a].', line: 1, column: 1, items: [] }]);
  });

  test('leaves escapes that are not citations alone', () => {
    expect(placed('A sign \\@ and \\[brackets\\] &amp; [@a].')).toEqual([{ text: '[@a]', line: 1, column: 34, items: ['@a'] }]);
  });
});
