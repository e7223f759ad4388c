/** What can be seen of the built site without a browser: links, sizes, scripts, markup. */

import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { restsOnTwoOutlets } from '../../knowledge/independence.ts';
import { loadSite } from '../../site/load.ts';
import { words } from '../../words/index.ts';
import { dist, filesOf, isMoved, pagesOf, readPage, samples } from './built.ts';

const size = (data: Buffer | string) => gzipSync(data, { level: 9 }).length;
const decodeEntities = (text: string) => text.replaceAll('&#38;', '&').replaceAll('&amp;', '&').replaceAll('&#x26;', '&');
const attributes = (html: string, name: string) => [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map((match) => decodeEntities(match[1]!));

const latinRun = /\p{Script=Latin}[\p{Script=Latin}’'-]*(?:\s+[\p{Script=Latin}’'-]+){2,}/u;
const voidElements = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);

/** The texts of a page's body outside of what has a language or direction of its own, and of scripts. */
function textsOutside(html: string): string[] {
  const texts: string[] = [];
  const apart: boolean[] = [];
  for (const [, end, name, rest, text] of html.slice(html.indexOf('<body')).matchAll(/<(\/?)([a-z][a-z0-9]*)([^>]*)>|([^<]+)/gi)) {
    if (text !== undefined) {
      if (!apart.at(-1)) texts.push(text);
    } else if (end === '/') apart.pop();
    else if (!voidElements.has(name!) && !rest!.endsWith('/')) apart.push(apart.at(-1) === true || name === 'bdi' || name === 'script' || /\slang="/.test(rest!));
  }
  return texts;
}

const pages = new Map(pagesOf().map((path) => [path, readPage(path)]));
const files = new Set(filesOf().map((file) => `/${file}`));
const ids = new Map([...pages].map(([path, html]) => [path, new Set(attributes(html, 'id'))]));

describe('links', () => {
  test('lead to a file and a fragment that exist', () => {
    const dead: string[] = [];
    for (const [path, html] of pages) {
      for (const href of attributes(html, 'href')) {
        const url = new URL(href, `http://site${path}`);
        if (url.host !== 'site') continue;
        const target = url.pathname.endsWith('/') ? `${url.pathname}index.html` : url.pathname;
        const fragment = decodeURIComponent(url.hash.slice(1));
        if (!files.has(target)) dead.push(`${path} -> ${href}`);
        else if (fragment !== '' && !ids.get(url.pathname)!.has(fragment)) dead.push(`${path} -> ${href}`);
      }
    }
    expect(dead).toEqual([]);
  });

  test('are there once as an id on a page', () => {
    const twice = [...pages].flatMap(([path, html]) => attributes(html, 'id').filter((id, index, all) => all.indexOf(id) !== index).map((id) => `${path}#${id}`));
    expect(twice).toEqual([]);
  });

  test('of the sitemap are those of all pages that may be found', () => {
    const listed = [...readPage('/sitemap-0.xml').matchAll(/<loc>https:\/\/masar\.example([^<]*)<\/loc>/g)].map(([, path]) => path!);
    const shown = [...pages].flatMap(([path, html]) => (html.includes('<meta name="robots" content="noindex"') || isMoved(html) ? [] : [path]));
    expect(listed.toSorted()).toEqual(shown.toSorted());
  });

  test('to other languages are mutual, with x-default at the English page', () => {
    for (const path of ['/', '/actors/sergey-lavrov/', '/rules/']) {
      const alternates = (html: string) => [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)].map((match) => [match[1], match[2]]);
      expect(alternates(pages.get(path)!)).toEqual([['en', `https://masar.example${path}`], ['ar', `https://masar.example/ar${path}`], ['x-default', `https://masar.example${path}`]]);
      expect(alternates(pages.get(`/ar${path}`)!)).toEqual(alternates(pages.get(path)!));
    }
  });
});

test('from the front page, what readers come for is two steps away at most', () => {
  const next = (paths: Iterable<string>) => new Set([...paths].flatMap((path) => attributes(pages.get(path) ?? '', 'href').map((href) => new URL(href, `http://site${path}`).pathname)));
  for (const start of ['/', '/ar/']) {
    const one = next([start]);
    const reached = new Set([...one, ...next(one)]);
    for (const path of ['resolutions/unscr-2254/', 'meetings/kerry-lavrov-moscow-2016-07/', 'statements/lavrov-2016-07-15-separation/']) expect(reached.has(start + path), start + path).toBe(true);
  }
});

describe('sizes', () => {
  const sheets = new Map(filesOf().filter((file) => file.endsWith('.css')).map((file) => [`/${file}`, size(readFileSync(join(dist, file)))]));
  const withStyles = (path: string) => [...pages.get(path)!.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].reduce((sum, [, href]) => sum + sheets.get(href!)!, size(pages.get(path)!));

  test('keep every entity page within 60 kB gzipped with its styles', () => {
    const { base } = loadSite();
    const paths = [...base.entities.values()].flatMap(({ kind, id }) => [`/${kind}s/${id}/`, `/ar/${kind}s/${id}/`]);
    expect(paths.filter((path) => withStyles(path) > 60_000)).toEqual([]);
  });

  test('keep every other page within 250 kB gzipped', () => {
    // A page that is no larger as it is need not be packed.
    expect([...pages].filter(([, html]) => Buffer.byteLength(html) > 250_000 && size(html) > 250_000).map(([path]) => path)).toEqual([]);
  });

  test('keep the scripts of the graph within 190 kB gzipped, and those of every other page with a choice within 40 kB', () => {
    const scripts = (path: string) => {
      const found = new Set<string>();
      const add = (text: string) => { for (const [, name] of text.matchAll(/["'`](?:\.\/|\/assets\/)([\w.-]+\.js)["'`]/g)) if (!found.has(name!) && existsSync(join(dist, 'assets', name!))) { found.add(name!); add(readFileSync(join(dist, 'assets', name!), 'utf8')); } };
      add(pages.get(path)!);
      return [...found].reduce((sum, name) => sum + size(readFileSync(join(dist, 'assets', name))), 0);
    };
    const limits: Readonly<Record<string, number>> = { 'graph/': 190_000, 'embed/sergey-lavrov/': 190_000, 'timeline/': 40_000, 'attendance/': 40_000, 'votes/': 40_000, 'provisions/': 40_000, 'search/': 40_000, 'query/': 40_000 };
    for (const [path, limit] of Object.entries(limits)) {
      const bytes = scripts(`/${path}`);
      expect(bytes, path).toBeGreaterThan(0);
      expect(bytes, path).toBeLessThanOrEqual(limit);
    }
  });

  test('keep the fonts of a language within 90 kB', () => {
    const bytes = (...names: string[]) => names.reduce((sum, name) => sum + readFileSync(join(dist, 'fonts', `${name}.woff2`)).length, 0);
    expect(bytes('newsreader-latin-400-normal', 'newsreader-latin-400-italic', 'source-sans-3-latin-400-normal', 'source-sans-3-latin-600-normal')).toBeLessThanOrEqual(90_000);
    expect(bytes('noto-naskh-arabic-arabic-400-normal', 'tajawal-arabic-500-normal', 'tajawal-arabic-700-normal', 'source-sans-3-latin-400-normal')).toBeLessThanOrEqual(90_000);
  });
});

test('feeds, lists for programs and llms.txt are there, and pages name the feeds that they have', () => {
  for (const file of ['/llms.txt', '/meetings.md', '/ar/meetings.md', '/happened.atom', '/ar/learned.json']) expect(files.has(file), file).toBe(true);
  const feeds = (path: string) => [...pages.get(path)!.matchAll(/<link rel="alternate" type="application\/atom\+xml" href="([^"]+)"/g)].map(([, href]) => href);
  expect(['/', '/ar/meetings/', '/tracks/us-russia-track/', '/ar/actors/russia/', '/feeds/', '/places/moscow/'].map(feeds)).toEqual([['/happened.atom'], ['/ar/meetings/happened.atom'], ['/tracks/us-russia-track/happened.atom'], ['/ar/actors/russia/happened.atom'], ['/happened.atom', '/learned.atom'], []]);
});

describe('data files', () => {
  const inData = filesOf(join(dist, 'data')).filter((file) => file !== 'index.html');

  test('are those that the manifest names, byte for byte', () => {
    const { contentVersion, files: named } = JSON.parse(readFileSync(join(dist, 'data/manifest.json'), 'utf8'));
    const found = inData.filter((file) => file !== 'manifest.json').map((name) => {
      const data = readFileSync(join(dist, 'data', name));
      return { name, bytes: data.length, sha256: createHash('sha256').update(data).digest('hex') };
    });
    expect(named.toSorted((a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1))).toEqual(found);
    expect(contentVersion).toBe(loadSite().version);
  });

  test.each(['/data/', '/ar/data/'])('are linked, described and offered as alternates on %s', (path) => {
    const html = pages.get(path)!;
    expect([...html.matchAll(/<link rel="alternate" type="[^"]+" href="\/data\/([^"]+)"/g)].map(([, file]) => file).toSorted()).toEqual(inData);
    expect([...html.matchAll(/<a href="\/data\/([^"]+)"/g)].map(([, file]) => file).toSorted()).toEqual(inData);
    const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)!;
    expect(JSON.parse(json!).distribution.map(({ contentUrl }: { contentUrl: string }) => contentUrl.split('/').at(-1)).toSorted()).toEqual(inData);
  });
});

describe('pages', () => {
  test('hold no script but data, no handler and no inline style; the graph and its frames, the search and what has a choice alone have a script of ours', () => {
    for (const [path, html] of pages) {
      const scripts = [...html.matchAll(/<script(?! type="application\/(?:ld\+)?json")[^>]*>/g)].map((match) => match[0]);
      if (/^\/(ar\/)?(embed\/.*|(graph|timeline|provisions|search|attendance|votes|query)\/)$/.test(path)) expect(scripts, path).toEqual([expect.stringMatching(/^<script type="module" src="\/assets\/[\w.-]+\.js">$/)]);
      else expect(scripts, path).toEqual([]);
      expect(html.match(/<[^>]+\s(?:on[a-z]+|style)=/), path).toBeNull();
      for (const [, json] of html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)) expect(JSON.parse(json!)['@context']).toBe('https://schema.org');
    }
  });

  test('have a search form that leads to the names in their language; frames and former addresses have none', () => {
    for (const [path, html] of pages) {
      const forms = [...html.matchAll(/<form class="find" action="([^"]+)"/g)].map(([, action]) => action);
      expect(new Set(forms), path).toEqual(new Set(path.includes('/embed/') || isMoved(html) ? [] : [path.startsWith('/ar/') ? '/ar/search/' : '/search/']));
    }
  });

  test('load nothing from another host', () => {
    for (const [path, html] of pages) {
      const loaded = [...html.matchAll(/<(?:link|img|script|iframe|source|video|audio|object|embed)\b[^>]*>/g)].map((match) => match[0]);
      const foreign = loaded.filter((tag) => /(?:src|href)="(?:https?:)?\/\//.test(tag) && !/rel="(?:canonical|alternate)"/.test(tag));
      expect(foreign, path).toEqual([]);
    }
  });

  test('are there in both languages, one for each entity and outlet', () => {
    const { base } = loadSite();
    for (const { kind, id } of base.entities.values()) {
      expect(pages.has(`/${kind}s/${id}/`)).toBe(true);
      expect(pages.has(`/ar/${kind}s/${id}/`)).toBe(true);
      for (const file of [`/${kind}s/${id}.json`, `/${kind}s/${id}.md`, `/ar/${kind}s/${id}.md`]) expect(files.has(file), file).toBe(true);
    }
    for (const id of base.publishers.keys()) expect(pages.has(`/sources/${id}/`)).toBe(true);
    expect([...pages.keys()].filter((path) => path.startsWith('/ar/')).length * 2).toBe(pages.size);
  });

  test('say of an entry whose text rests on one outlet that it does, and of no other', () => {
    const { base } = loadSite();
    const resting = [...base.entities.values()].filter((entity) => Object.keys(entity.prose).length > 0 && !restsOnTwoOutlets(base, entity));
    expect(resting.length).toBeGreaterThan(0);
    const said = (prefix: string, sentence: string) => [...base.entities.values()].filter(({ kind, id }) => pages.get(`${prefix}${kind}s/${id}/`)!.includes(sentence));
    expect(said('/', words.en.ui.oneOutlet)).toEqual(resting);
    expect(said('/ar/', words.ar.ui.oneOutlet)).toEqual(resting);
  });

  test('show every claim of the base at both of its ends, and at its address', () => {
    const { base } = loadSite();
    for (const claim of base.claims) {
      const [from, to] = [base.entities.get(claim.page)!, base.entities.get(claim.to.id)!];
      const address = `/${from.kind}s/${from.id}/`;
      expect(ids.get(address)!.has(claim.anchor), claim.id).toBe(true);
      expect(attributes(pages.get(`/${to.kind}s/${to.id}/`)!, 'href'), claim.id).toContain(`${address}#${claim.anchor}`);
    }
  });

  test('in Arabic have no Latin text of more than two words outside lang or bdi', () => {
    const found = [...pages].filter(([path]) => path.startsWith('/ar/')).flatMap(([path, html]) => textsOutside(html).filter((text) => latinRun.test(text)).map((text) => `${path}: ${text}`));
    expect(found).toEqual([]);
  });

  test.each(samples)('%s is valid HTML', async (path) => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: { 'long-title': 'off', 'no-trailing-whitespace': 'off', 'attribute-boolean-style': 'off', 'void-style': 'off', 'doctype-style': 'off', 'no-redundant-role': 'off', 'form-dup-name': ['error', { shared: ['checkbox', 'radio', 'button', 'reset', 'submit'] }] },
    });
    const report = await validator.validateString(pages.get(path)!);
    expect(report.results.flatMap(({ messages }) => messages.map(({ line, column, message, ruleId }) => `${line}:${column} ${message} (${ruleId})`))).toEqual([]);
  });
});
