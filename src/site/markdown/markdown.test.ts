import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { h } from '../../knowledge/prose/hast.ts';
import { buildKnowledgeBase } from '../../knowledge/index.ts';
import { loadSite, readContent } from '../load.ts';
import { markdownOf } from './document.ts';
import { entityMarkdown } from './entity.ts';
import { llmsFiles, llmsText } from './llms.ts';

const parse = (text: string): Root => remark().use(remarkGfm).parse(text);
const textIn = (text: string) => {
  let all = '';
  visit(parse(text), (node) => { if (node.type === 'text' || node.type === 'inlineCode') all += node.value; });
  return all;
};
const typesIn = (text: string) => {
  const types = new Set<string>();
  visit(parse(text), ({ type }) => void types.add(type));
  return [...types];
};

const { base } = loadSite();
const page = (id: string, locale: 'en' | 'ar' = 'en') => entityMarkdown(base, base.entities.get(id as never)!, locale, 'abc');

describe('texts that would be markup', () => {
  const hostile = [
    '# no heading', '- no item', '1. no item', '> no quotation', '```', '    no code', '***', '---', '| a | b |', '<script>alert(1)</script>', '<!-- x -->', '[x](javascript:alert(1))', '![x](https://evil.example/x.png)', '[^1]', '[^1]: a note', '**b** _i_ `c` ~~s~~', '&lt;b&gt; &#x3c;', ']]>', '\\', '\\[x\\]', '$$x$$', '{x}', ':smile: @admin #1', 'a  ',
  ];

  test.each(hostile)('stay texts in a paragraph, a heading, an item, a link and a cell: %j', (text) => {
    const plain = text.trim().replaceAll(/\s+/g, ' ');
    const shapes = {
      paragraph: [h('p', {}, text)], heading: [h('h2', {}, text)], item: [h('ul', {}, h('li', {}, text))], link: [h('p', {}, h('a', { href: 'https://masar.example/a.md' }, text))],
      table: [h('table', {}, h('thead', {}, h('tr', {}, h('th', {}, 'x'), h('th', {}, 'y'))), h('tbody', {}, h('tr', {}, h('td', {}, text), h('td', {}, h('a', { href: 'https://masar.example/a.md' }, text)))))],
    };
    for (const [shape, body] of Object.entries(shapes)) {
      const written = markdownOf(body);
      expect(textIn(written).trim(), shape).toBe(shape === 'table' ? `xy${plain}${plain}` : plain);
      const allowed = ['root', 'paragraph', 'text', 'heading', 'list', 'listItem', 'link', 'table', 'tableRow', 'tableCell'];
      expect(typesIn(written).filter((type) => !allowed.includes(type)), shape).toEqual([]);
    }
  });

  test('lose control characters, half characters and line breaks, and keep marks of direction', () => {
    expect(markdownOf([h('p', {}, 'a\u0000b\u0007\u001b[31m\u0085c\ud800d\r\n\t e \u202ef\u202c')])).toBe('ab\\[31mc\ufffdd e \u202ef\u202c\n');
  });

  test('have addresses that cannot end the link', () => {
    const written = markdownOf([h('p', {}, h('a', { href: 'https://a.example/) [x](https://b.example/ "t' }, 'x'))]);
    const links: string[] = [];
    visit(parse(written), 'link', ({ url }) => void links.push(url));
    expect(links).toEqual(['https://a.example/) [x](https://b.example/ "t']);
  });
});

test('white space between blocks is none', () => {
  expect(markdownOf([' ', h('p', {}, 'a'), '\n  ', h('p', {}, 'b')])).toBe('a\n\nb\n');
});

test('columns of drawings are left out, and what is set apart by style is set apart by signs', () => {
  const cell = (...children: Parameters<typeof h>[2][]) => h('td', {}, ...children);
  const table = h('table', {}, h('thead', {}, h('tr', {}, h('th', {}, 'n'), h('th', {}, 'n'), h('th', {}, 'who'))), h('tbody', {}, h('tr', {}, cell('18'), cell(h('svg', {}, h('rect'))), cell(h('b', {}, 'UN'), h('span', { className: ['said'] }, 'Eighteen.'))), h('tr', {}, cell('19'), cell(h('svg')), cell(h('span', { className: ['said'] }, 'More.')))));
  expect(markdownOf([table])).toBe('| n | who |\n| - | - |\n| 18 | **UN**: Eighteen. |\n| 19 | More. |\n');
});

describe('pages of the whole content', () => {
  test('lead to the Markdown of entries that are there, and every note is cited and every citation has its note', () => {
    const known = new Set([...base.entities.values()].flatMap(({ kind, id }) => [`https://masar.example/${kind}s/${id}.md`, `https://masar.example/ar/${kind}s/${id}.md`]));
    for (const id of ['unscr-2254', 'kerry-lavrov-moscow-2016-07', 'besieged-areas-2016', 'sergey-lavrov', 'lavrov-2016-07-15-separation', 'ceasefire', 'us-russia-track', 'moscow']) {
      for (const locale of ['en', 'ar'] as const) {
        const text = page(id, locale);
        expect([...text.matchAll(/\((https:\/\/masar\.example\/[^)]*\.md)\)/g)].map(([, url]) => url!).filter((url) => !known.has(url)), id).toEqual([]);
        const [cited, noted] = [new Set<string>(), [] as string[]];
        visit(parse(text), (node) => {
          if (node.type === 'footnoteReference') cited.add(node.identifier);
          if (node.type === 'footnoteDefinition') noted.push(node.identifier);
        });
        expect([...cited].toSorted(), `${id} ${locale}`).toEqual(noted.toSorted());
        expect(typesIn(text).filter((type) => ['html', 'code', 'image'].includes(type)), id).toEqual([]);
      }
    }
  });

  test('begin with the name, the summary and the facts', () => {
    expect(page('kerry-lavrov-moscow-2016-07').split('\n').slice(0, 7)).toEqual([
      '# Kerry’s Moscow talks with Putin and Lavrov', '',
      '> Two days of talks on Syria between the United States and Russia, which ended in an agreement on “concrete steps” that was not published.[^1] [^2] [^3]', '',
      '- Kind: Meeting', '- Other names: محادثات كيري في موسكو مع بوتين ولافروف; Moscow talks of July 2016; Lavrov-Kerry meeting in Moscow', '- Dates: 14–15 July 2016',
    ]);
  });

  test('hold every claim of the entry, in both directions', () => {
    const items = (text: string) => text.slice(text.indexOf('\n## Claims\n'), text.indexOf('\n***\n') === -1 ? text.indexOf('\n---\n') : undefined).match(/^- \[/gm)?.length ?? 0;
    for (const id of ['unscr-2268', 'us-russia-track', 'john-kerry']) {
      expect(items(page(id)), id).toBe((base.claimsFrom.get(id as never)?.length ?? 0) + (base.claimsTo.get(id as never)?.length ?? 0));
    }
  });
});

test('a hostile entry has its name as a text, in its own page, in links and in lists', () => {
  const files = readContent('src/tests/hostile');
  const hostile = buildKnowledgeBase(files).base!;
  for (const locale of ['en', 'ar'] as const) {
    for (const entity of hostile.entities.values()) {
      const text = entityMarkdown(hostile, entity, locale, 'abc');
      expect(typesIn(text).filter((type) => ['html', 'code', 'image', 'inlineCode'].includes(type)), entity.id).toEqual([]);
      const [first] = parse(text).children;
      expect(first, entity.id).toMatchObject({ type: 'heading', depth: 1 });
      expect(textIn(text.split('\n')[0]!), entity.id).toBe(entity.fields.name[locale].trim().replaceAll(/\s+/g, ' '));
    }
  }
});

describe('llms.txt', () => {
  test('has the parts that llmstxt.org names: a title, a summary, sections that are lists of links', () => {
    const { children } = parse(llmsText(base, 'abc'));
    expect(children.map((node) => (node.type === 'heading' ? `h${node.depth}` : node.type))).toEqual(['h1', 'blockquote', 'paragraph', 'h2', 'list', 'h2', 'list', 'h2', 'list', 'h2', 'list']);
    for (const node of children) if (node.type === 'list') for (const { children: [line] } of node.children) expect(line).toMatchObject({ type: 'paragraph', children: [{ type: 'link', url: expect.stringMatching(/^https:\/\/masar\.example\//) }, { type: 'text', value: expect.stringMatching(/^: \S/) }] });
  });

  test('names lists that are there, which hold every entry of their kind once', () => {
    const made = new Map([...llmsFiles(base, 'abc')].map(([path, text]) => [path, text()]));
    const named = [...made.get('llms.txt')!.matchAll(/https:\/\/masar\.example\/([a-z/]+\.md)/g)].map(([, path]) => path!);
    expect(named.toSorted()).toEqual([...made.keys()].filter((path) => path.endsWith('.md')).toSorted());
    const entries = [...made].filter(([path]) => path.endsWith('.md') && !path.startsWith('ar/')).flatMap(([, text]) => [...text.matchAll(/^- \[.*?\]\(https:\/\/masar\.example\/[a-z]+\/([a-z0-9-]+)\.md\)/gm)].map(([, id]) => id!));
    expect(entries.toSorted()).toEqual([...base.entities.keys()].toSorted());
  });
});
