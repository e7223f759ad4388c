import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pathTo } from '../../paths.ts';
import { type Entity, entityOf } from '../base.ts';
import { formatText } from '../diagnostic.ts';
import { buildKnowledgeBase } from '../index.ts';
import type { EntityId, SourceId } from '../id.ts';
import type { Locale } from '../locale.ts';
import type { PageContext } from './context.ts';
import { plainText, renderProse } from './render.ts';

const shared = join(import.meta.dirname, '..', 'fixtures', 'shared');
const files = readdirSync(shared, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .map((file) => ({ path: file.slice(shared.length + 1).replaceAll('\\', '/'), bytes: readFileSync(file) }));
const encode = (text: string) => new TextEncoder().encode(text);

/** The sections of prose that stands on the page of an event, in English or as its Arabic translation. Its file wins over the shared one. */
function render(body: string, locale: Locale = 'en', name = 'Strike') {
  const head = `---\nname: { en: ${name}, ar: ضربة }\nsubkind: attack\ndate: 2016-07-16\nsummary: { en: a, ar: b }\n---\n`;
  const own = [
    { path: 'content/events/strike.mdx', bytes: encode(locale === 'en' ? `${head}\n${body}` : head) },
    ...(locale === 'ar' ? [{ path: 'content/events/strike.ar.mdx', bytes: encode(body) }] : []),
  ];
  const { base, diagnostics } = buildKnowledgeBase([...new Map([...files, ...own].map((file) => [file.path, file])).values()]);
  expect(formatText(diagnostics)).toBe('');
  const entity: Entity = entityOf(base!, 'strike' as EntityId);
  const cited: SourceId[] = [];
  const page: PageContext = {
    base: base!,
    locale,
    cite: (source) => {
      const first = !cited.includes(source);
      if (first) cited.push(source);
      return { number: cited.indexOf(source) + 1, first };
    },
    href: ({ id, provision }) => pathTo({ page: 'entity', kind: entityOf(base!, id).kind, id, ...(provision === undefined ? {} : { fragment: provision }) }, locale, '/masar/'),
  };
  return renderProse(entity, entity.prose[locale]!, page);
}

/** The HTML of prose without headings. */
const html = (body: string, locale: Locale = 'en') => render(body, locale).map((section) => section.html).join('');
const prose = (inner: string) => `<div class="prose">${inner}</div>`;
const number = (n: number, first = true, label = `Source ${n}`, title = '') => `<a${first ? ` id="cite-${n}"` : ''} class="cite" href="#s${n}" aria-label="${label}"${title}>${n}</a>`;

describe('links', () => {
  const text = '[Kerry](../actors/john-kerry.mdx), [this](strike.mdx) and [4](../resolutions/unscr-2254.mdx#p4)\n';

  test('lead to the English pages in English', () => {
    expect(html(text)).toBe(prose('<p><a href="/masar/actors/john-kerry/">Kerry</a>, <a href="/masar/events/strike/">this</a> and <a href="/masar/resolutions/unscr-2254/#p4">4</a></p>'));
  });

  test('lead to the Arabic pages in Arabic', () => {
    expect(html(text, 'ar')).toBe(prose('<p><a href="/masar/ar/actors/john-kerry/">Kerry</a>, <a href="/masar/ar/events/strike/">this</a> and <a href="/masar/ar/resolutions/unscr-2254/#p4">4</a></p>'));
  });
});

describe('citations', () => {
  test('stand after the full stop, though they are written before it', () => {
    expect(html('It ended [@reuters-2016-07-16].')).toBe(prose(`<p>It ended.<span class="cs">${number(1)}</span></p>`));
  });

  test('stand after commas, closing quotation marks and Arabic signs too', () => {
    expect(html('“One [@reuters-2016-07-16],” two [@reuters-2016-07-16]; three')).toBe(
      prose(`<p>“One,”<span class="cs">${number(1)}</span> two;<span class="cs">${number(1, false)}</span> three</p>`),
    );
    expect(html('انتهى [@reuters-2016-07-16]؟ نعم', 'ar')).toContain('انتهى؟<span class="cs">');
  });

  test('are numbered in the order of their first use, which alone has an address', () => {
    expect(html('A [@un-press-2016-07-16]. B [@reuters-2016-07-16; @un-press-2016-07-16].')).toBe(
      prose(`<p>A.<span class="cs">${number(1)}</span> B.<span class="cs">${number(2)} ${number(1, false)}</span></p>`),
    );
  });

  test('say which part of the source is meant', () => {
    expect(html('A [@reuters-2016-07-16, para. 3].')).toBe(prose(`<p>A.<span class="cs">${number(1, true, 'Source 1, para. 3', ' title="para. 3"')}</span></p>`));
  });
});

describe('blocks', () => {
  test('are cut into sections at headings of level 2, with ids that both languages share', () => {
    const sections = render('Opening.\n\n## First *part*\n\n### Piece\n\nText.\n\n## Second\n');
    expect(sections).toEqual([
      { html: prose('<p>Opening.</p>') },
      { id: 'section-1', title: 'First part', html: prose('<h3>Piece</h3><p>Text.</p>') },
      { id: 'section-2', title: 'Second', html: '' },
    ]);
    expect(render('## الأول\n\n## الثاني\n', 'ar').map(({ id }) => id)).toEqual(['section-1', 'section-2']);
  });

  test('are paragraphs, emphasis, line breaks and lists', () => {
    expect(html('*One* **two**\\\nthree\n\n- a\n- b\n\n1. c\n\n   d\n')).toBe(prose('<p><em>One</em> <strong>two</strong><br>three</p><ul><li>a</li><li>b</li></ul><ol><li><p>c</p><p>d</p></li></ol>'));
  });

  test('hold no comment', () => {
    expect(html('{/* to do */}\n\nText {/* later */}.\n')).toBe(prose('<p>Text .</p>'));
  });
});

describe('components', () => {
  const quote = '<Quote by="john-kerry" cite="reuters-2016-07-16">concrete steps</Quote>';

  test('in a sentence are words in quotation marks and a number', () => {
    expect(html(`He spoke of ${quote} there.`)).toBe(prose(`<p>He spoke of “concrete steps”<span class="cs">${number(1)}</span> there.</p>`));
  });

  test('alone in a paragraph are a figure with speaker and source', () => {
    expect(html(`Before.\n\n${quote}\n\nAfter.\n`)).toBe(
      `${prose('<p>Before.</p>')}<figure class="quote"><blockquote><p>“concrete steps”</p></blockquote><figcaption><b><a href="/masar/actors/john-kerry/">John Kerry</a></b><span class="from">Reuters, 16 July 2016 <span class="cs">${number(1)}</span></span></figcaption></figure>${prose('<p>After.</p>')}`,
    );
  });

  test('isolate words of another language and name it', () => {
    const out = html('<Quote by="john-kerry" cite="reuters-2016-07-16" lang="ar">خطوات</Quote>\n');
    expect(out).toContain('<p><bdi lang="ar" dir="rtl">«خطوات»</bdi></p>');
    expect(html(quote, 'ar')).toContain('<bdi lang="en" dir="ltr">“concrete steps”</bdi>');
  });

  test('show a statement with its speaker, occasion and date', () => {
    expect(html('<Statement id="kerry-2016-07-15" />\n')).toBe(
      `<figure class="quote sense"><blockquote><p>He spoke.</p></blockquote><figcaption><b><a href="/masar/actors/john-kerry/">John Kerry</a></b>, <a href="/masar/meetings/moscow-talks/">Moscow talks</a>, <a href="/masar/statements/kerry-2016-07-15/">15 July 2016</a><span class="from">Reuters, 16 July 2016 <span class="cs">${number(1)}</span></span></figcaption></figure>`,
    );
  });

  test('show the accounts of another page side by side', () => {
    const out = html('<Accounts of="moscow-talks#last-day" />\n');
    expect(out).toContain('<caption>Last day</caption>');
    expect(out.match(/<span class="said">[^<]*/g)).toEqual(['<span class="said">It was the 15th.', '<span class="said">It was the 16th.']);
  });
});

describe('hostile text', () => {
  test('is escaped wherever it comes from', () => {
    const out = html('\\<script>alert(1)\\</script> &lt;img src=x onerror=alert(1)&gt; & "quoted"\n');
    expect(out).toBe(prose('<p>&#x3C;script>alert(1)&#x3C;/script> &#x3C;img src=x onerror=alert(1)> &#x26; "quoted"</p>'));
  });

  test('in a locator does not leave its attribute', () => {
    const out = html('A [@reuters-2016-07-16, "><b onclick=x].'.replace('<', '\\<'));
    expect(out).toContain('title="&#x22;><b onclick=x"');
    expect(out).toContain('aria-label="Source 1, &#x22;><b onclick=x"');
  });

  test('in a quotation stays text', () => {
    expect(html('<Quote by="john-kerry" cite="reuters-2016-07-16">a \\<b> & c</Quote>\n')).toContain('“a &#x3C;b> &#x26; c”');
  });
});

test('a node that no rule has checked is a fault of the program', () => {
  const { base } = buildKnowledgeBase(files);
  const entity = entityOf(base!, 'russia' as EntityId);
  const page: PageContext = { base: base!, locale: 'en', cite: () => ({ number: 1, first: true }), href: () => '/' };
  const tree = (node: object) => ({ type: 'root' as const, children: [node as never] });
  expect(() => renderProse(entity, tree({ type: 'html', value: '<b>' }), page)).toThrow(new Error('Node "html" in content/actors/russia.mdx was not checked before use'));
  expect(() => renderProse(entity, tree({ type: 'link', url: 'javascript:alert(1)', children: [] }), page)).toThrow(new Error('Link "javascript:alert(1)" in content/actors/russia.mdx was not checked before use'));
  expect(() => renderProse(entity, tree({ type: 'mdxJsxFlowElement', name: 'Evil', attributes: [], children: [] }), page)).toThrow(new Error('Component "Evil" in content/actors/russia.mdx was not checked before use'));
});

test('plain text is what is left without markup', () => {
  expect(plainText({ type: 'paragraph', children: [{ type: 'text', value: 'a ' }, { type: 'emphasis', children: [{ type: 'text', value: 'b' }] }] })).toBe('a b');
});
