import { expect, test } from 'vitest';
import { readMdx } from '../knowledge/read.ts';
import { compareProse } from './prose.ts';

const prose = (text: string) => ({ en: readMdx('content/events/a.mdx', text).body! });
const changes = (before: string, after: string) => compareProse(prose(before), prose(after));

test('counts words by section, and shows those that went and came together', () => {
  const before = 'It began.\n\n## The talks\n\nThey met in Moscow on Friday [@a].\n\n## After\n\nNothing came.';
  const after = 'It began.\n\n## The talks\n\nThey met in Geneva on late Friday [@a, p. 3].\n\n## After\n\nNothing came.';
  expect(changes(before, after)).toEqual([
    { locale: 'en', section: 'The talks', added: 5, removed: 2, edits: [{ old: 'Moscow', new: 'Geneva' }, { old: '', new: 'late' }, { old: '[@a].', new: '[@a, p. 3].' }] },
  ]);
});

test('compares a section that is called otherwise with the one in its place', () => {
  expect(changes('## Talks\n\nThey met.', '## The talks\n\nThey met.')).toEqual([{ locale: 'en', section: 'The talks', added: 2, removed: 1, edits: [{ old: 'Talks', new: 'The talks' }] }]);
});

test('sees where a link leads and what a component names', () => {
  const text = (id: string) => `See [it](../meetings/${id}.mdx).\n\n<Statement id="${id}" />\n\n<Quote by="x" cite="${id}">words</Quote>\n`;
  expect(changes(text('a'), text('b')).flatMap(({ edits }) => edits)).toEqual([
    { old: '[it](../meetings/a.mdx).', new: '[it](../meetings/b.mdx).' },
    { old: 'id="a">', new: 'id="b">' },
    { old: 'cite="a">words</Quote>', new: 'cite="b">words</Quote>' },
  ]);
});

test('sees nothing in other breaks of lines', () => {
  expect(changes('One two\nthree.', 'One\ntwo three.')).toEqual([]);
});

test('tells of a translation that came, and of one that went', () => {
  const arabic = { ar: readMdx('content/events/a.ar.mdx', 'نص قصير.').body! };
  expect(compareProse(prose('A.'), { ...prose('A.'), ...arabic })).toEqual([{ locale: 'ar', section: '', added: 2, removed: 0, edits: [{ old: '', new: 'نص قصير.' }] }]);
  expect(compareProse(arabic, {})).toEqual([{ locale: 'ar', section: '', added: 0, removed: 2, edits: [{ old: 'نص قصير.', new: '' }] }]);
});
