import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes } from 'mdast';
import { remark } from 'remark';
import { describe, expect, test } from 'vitest';
import { type Edits, manyEdits, smallBase } from './fixtures/edited.ts';
import { compareBases, formats } from './index.ts';
import { codeSpan } from './markdown.ts';

const small = smallBase();
const difference = compareBases(small, smallBase(manyEdits));
const expected = (name: string) => readFileSync(join(import.meta.dirname, 'fixtures', name), 'utf8');

test('writes a change of everything as text', () => {
  expect(formats.text(difference)).toBe(expected('many-edits.txt'));
});

test('writes the same as Markdown', () => {
  expect(formats.markdown(difference)).toBe(expected('many-edits.md'));
});

test('writes all of a difference as JSON', () => {
  const died = compareBases(small, smallBase({ 'actors/bob.mdx': [['died: 2017-02-03\n', '']] }));
  expect(JSON.parse(formats.json(died))).toEqual(died);
  expect(formats.json({ ...died, pages: [], datesMoved: [] }).replaceAll(/\s+/g, ' ')).toBe(
    '{ "entities": { "added": [], "removed": [], "changed": [ { "id": "bob", "label": "actor bob", "title": "Bob", "fields": [ { "field": "died", "old": "2017-02-03" } ], "prose": [] } ] }, "claims": { "added": [], "removed": [], "changed": [] }, "sources": { "added": [], "removed": [], "changed": [] }, "publishers": { "added": [], "removed": [], "changed": [] }, "stories": { "added": [], "removed": [], "changed": [] }, "corrections": { "added": [], "removed": [], "changed": [] }, "removed": { "added": [], "removed": [], "changed": [] }, "record": { "added": [], "removed": [], "changed": [] }, "vanished": [], "datesMoved": [], "restOnOne": [], "pages": [] } ',
  );
});

test('says that nothing changed', () => {
  const nothing = compareBases(small, smallBase());
  expect([formats.text(nothing), formats.markdown(nothing)]).toEqual(['Nothing changed.\n', '### What this changes in the record\n\nNothing changed.\n']);
  expect(JSON.parse(formats.json(nothing))).toMatchObject({ entities: { added: [], removed: [], changed: [] }, pages: [] });
});

/** All nodes of a tree. */
const nodesOf = (node: Nodes): Nodes[] => [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])];

describe('Markdown', () => {
  test('holds what content says in code spans alone, whatever that is', () => {
    const nodes = nodesOf(remark().parse(formats.markdown(difference)));
    expect(new Set(nodes.map(({ type }) => type))).toEqual(new Set(['root', 'heading', 'text', 'paragraph', 'strong', 'list', 'listItem', 'inlineCode', 'html']));
    expect(nodes.filter((node) => node.type === 'html' && !/^<details><summary>[\w ,:/]+<\/summary>$|^<\/details>$/.test(node.value))).toEqual([]);
    expect(nodes.filter((node) => node.type === 'text' && /[@#<]|:\/\//.test(node.value))).toEqual([]);
    expect(nodes.filter((node) => node.type === 'inlineCode' && node.value.includes('@admin'))).toHaveLength(2);
  });

  test.each([['plain', '`plain`'], ['a`b', '``a`b``'], ['`` ` ```', '```` `` ` ``` ````'], ['`', '`` ` ``'], [' ', '` `'], ['', '` `'], ['a ', '` a  `'], ['\\`|*', '``\\`|*``'], ['x'.repeat(400), `\`${'x'.repeat(299)}…\``]])('writes %j as %j', (text, span) => {
    expect(codeSpan(text)).toBe(span);
  });

  test.each(['a', '`a', 'a`', '``', ' ` ', '` `` ```', '</details>', '\\', '&amp;', '[x](y)', '$`x`$'])('reads %j back out of its span', (text) => {
    const { children } = remark().parse(`- a ${codeSpan(text)} b`);
    expect(nodesOf(children[0]!).filter(({ type }) => type === 'inlineCode')).toMatchObject([{ value: text }]);
  });

  test('fits into a comment, whatever comes in one change, and says what it leaves out', () => {
    const topic = (index: number): [string, string] => [`topics/topic-${index}.mdx`, `---\nname: { en: "${'`'.repeat(250)}a", ar: موضوع ${index} }\nsummary: { en: No fire., ar: لا نار. }\n---\n`];
    const long = formats.markdown(compareBases(small, smallBase(Object.fromEntries(Array.from({ length: 700 }, (_, index) => topic(index))) as Edits)));
    expect(long.length).toBeLessThan(65_000);
    expect(long).toContain('Entities: 700 added');
    expect(long.match(/^- and \d+ more$/gm)).toEqual(['- and 670 more']);
    expect(long.split('<details>').length).toBe(long.split('</details>').length);
  });
});
