import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { buildKnowledgeBase } from './index.ts';
import { decode, readMdx, roleOf } from './read.ts';

const encode = (text: string) => new TextEncoder().encode(text);

describe('roleOf', () => {
  test.each([
    ['content/actors/russia.mdx', { role: 'entity', kind: 'actor', id: 'russia' }],
    ['content/actors/russia.ar.mdx', { role: 'translation', id: 'russia' }],
    ['content/stories/two-days.mdx', { role: 'story', id: 'two-days' }],
    ['content/stories/two-days.ar.mdx', { role: 'translation', id: 'two-days' }],
    ['content/topics/Bad Name.mdx', { role: 'entity', kind: 'topic', id: 'Bad Name' }],
    ['content/sources/2016.yaml', { role: 'sources' }],
    ['content/sources/undated.yaml', { role: 'sources' }],
    ['content/sources/publishers.yaml', { role: 'publishers' }],
    ['content/record.yaml', { role: 'record' }],
    ['content/corrections.yaml', { role: 'corrections' }],
    ['content/removed.yaml', { role: 'removed' }],
    ['content/README.md', { role: 'documentation' }],
  ])('knows what %s is', (path, expected) => {
    expect(roleOf(path)).toEqual(expected);
  });

  test.each([
    'content', 'content/russia.mdx', 'content/actor/russia.mdx', 'content/actors/russia.md', 'content/actors/.mdx', 'content/actors/2016/russia.mdx', 'content/sources/16.yaml', 'content/sources/2016.yml', 'content/actors/README.md', 'src/actors/russia.mdx', 'content/story/two-days.mdx', 'content/stories.mdx', 'content/stories/2016/two-days.mdx',
    'content/constructor/russia.mdx', 'content/constructor', 'content/record.yml', 'content/record.yaml/a.mdx', 'content/sources/record.yaml',
  ])('knows no file at %s', (path) => {
    expect(roleOf(path)).toBeUndefined();
  });
});

describe('decode', () => {
  test.each([
    ['a\r\nb\rc\nd', 'a\nb\nc\nd'],
    ['\ufeffa', 'a'],
    ['', ''],
    ['مسار 😀', 'مسار 😀'],
  ])('reads the bytes of %j', (text, expected) => {
    expect(decode(encode(text))).toBe(expected);
  });

  test.each([[[0xff]], [[0x61, 0xe9]], [[0xc3]], [[0xed, 0xa0, 0x80]], [[0xc0, 0x80]]])('gives nothing for the bytes %j', (bytes) => {
    expect(decode(new Uint8Array(bytes))).toBeUndefined();
  });
});

describe('frontmatter', () => {
  test.each([
    ['---\na: 1\n---\nBody', 'yaml', { a: 1 }],
    ['--- \na: 1\n---\t\nBody', 'yaml', { a: 1 }],
    ['---\na: 1\n---', 'yaml', { a: 1 }],
    ['---\n---\n', 'yaml', undefined],
    ['---\n# a comment alone\n---\n', 'yaml', undefined],
    ['---\na: "x --- y"\n---\nBody', 'yaml', { a: 'x --- y' }],
    ['Body', 'missing', undefined],
    ['', 'missing', undefined],
    ['\n---\na: 1\n---\n', 'missing', undefined],
    ['----\na: 1\n---\n', 'missing', undefined],
    ['---\na: 1\nBody', 'unclosed', undefined],
    ['---\na: 1\n--- x\nBody', 'unclosed', undefined],
    ['---js\n{}\n---\n', 'other-language', undefined],
    ['---coffee\n{}\n---\n', 'other-language', undefined],
    ['--- yaml\na: 1\n---\n', 'other-language', undefined],
    ['---', 'other-language', undefined],
  ])('of %j is found to be so', (text, state, value) => {
    const file = readMdx('x.mdx', text);
    expect(file.frontmatter).toBe(state);
    expect(file.yaml?.value ?? undefined).toEqual(value);
  });

  test.each(['js', 'javascript', 'json', 'coffee', 'toml', ' js', '\tjavascript'])('in the language %j is refused and never run', (language) => {
    const run = globalThis as { masarWasRun?: boolean };
    const text = `---${language}\n(globalThis.masarWasRun = true, { name: "x" })\n---\n{globalThis.masarWasRun = true}\n`;
    const { diagnostics } = buildKnowledgeBase([{ path: 'content/events/strike.mdx', bytes: encode(text) }]);
    expect(diagnostics.map(({ rule, line, column }) => [rule, line, column])).toEqual([['frontmatter', 1, 4]]);
    expect(run.masarWasRun).toBeUndefined();
  });
});

describe('places', () => {
  const lines = ['---', 'name: { en: a, ar: b }', 'date: 2016-07-15', '---', '', '## Part', '', 'A [link](b.mdx)', 'on the next line.', ''];

  test.each([
    ['\n', ''],
    ['\r\n', ''],
    ['\r', ''],
    ['\n', '\ufeff'],
    ['\r\n', '\ufeff'],
  ])('of frontmatter and body are those of the file, with line ends %j after %j', (lineEnd, start) => {
    const file = readMdx('x.mdx', decode(encode(start + lines.join(lineEnd)))!);
    expect(file.yaml!.at(['date'])).toEqual({ line: 3, column: 7, endLine: 3, endColumn: 17 });
    expect(file.yaml!.at(['name', 'ar'])).toMatchObject({ line: 2, column: 20 });
    const places: [string, number, number][] = [];
    visit(file.body!, (node) => {
      if (node.type === 'heading' || node.type === 'link') places.push([node.type, node.position!.start.line, node.position!.start.column]);
    });
    expect(places).toEqual([['heading', 6, 1], ['link', 8, 3]]);
  });

  test('of the body count characters of the whole text, so that a node can be cut out of it', () => {
    const file = readMdx('x.mdx', lines.join('\n'));
    visit(file.body!, 'link', ({ position }) => {
      expect(file.text.slice(position!.start.offset, position!.end.offset)).toBe('[link](b.mdx)');
    });
    expect.assertions(1);
  });
});

describe('broken prose', () => {
  test.each([
    ['a { b c } {d}', 1, 6, 'Could not parse expression with acorn'],
    ['a {b} { c', 1, 7, 'Unexpected end of file in expression, expected a corresponding closing brace for `{`'],
    ['a\n\n{ b\n\nc\n', 3, 1, 'Unexpected end of file in expression, expected a corresponding closing brace for `{`'],
    ['a\n\n*b <Quote>c*\n', 3, 4, 'Expected a closing tag for `<Quote>` (3:4-3:11) before the end of `emphasis`'],
    ['a\n\n<b>\n\nc\n', 3, 1, 'Expected a closing tag for `<b>` (3:1-3:4)'],
    ['a </b>', 1, 4, 'Unexpected closing slash `/` in tag, expected an open tag first'],
    [`${'- '.repeat(60)}a`, 1, 51, 'nested more than 50 deep'],
  ])('in %j is placed', (text, line, column, reason) => {
    const { body, bodyFault } = readMdx('x.ar.mdx', text);
    expect(body).toBeUndefined();
    expect(bodyFault).toEqual({ place: { line, column }, reason });
  });

  test('does not hide the frontmatter', () => {
    const file = readMdx('x.mdx', '---\na: 1\n---\n\nb {\n');
    expect(file.yaml!.value).toEqual({ a: 1 });
    expect(file.bodyFault!.place).toEqual({ line: 5, column: 3 });
  });
});
