import { expect, test } from 'vitest';
import { pageOnDisk, toldOf } from './page.ts';

const site = { base: '/', files: new Set(['index.html', 'graph/index.html', 'ar/graph/index.html', 'actors/un/index.html', 'search/index.html', 'assets/a.css', 'assets/names.1.json']) };
const islandOf = (address: string) => `assets/${address.length}.js`;
const onDisk = (html: string, file = 'graph/index.html') => pageOnDisk(html, file, site, islandOf);
const page = (head: string, body: string) => `<!DOCTYPE html><html lang="ar" dir="rtl"><head>${head}</head><body>${body}</body></html>`;

test('links, forms, styles and drawings lead to files', () => {
  expect(onDisk(page('<link rel="stylesheet" href="/assets/a.css">', '<a href="/actors/un/#c-1">UN</a><form action="/search/"></form><svg viewBox="0 0 1 1"><a href="/"><path d="M0 0"></path></a></svg><a href="#x">x</a><a href="https://un.org/">u</a>'))).toBe(
    page('<link rel="stylesheet" href="../assets/a.css">', '<a href="../actors/un/index.html#c-1">UN</a><form action="../search/index.html"></form><svg viewBox="0 0 1 1"><a href="../index.html"><path d="M0 0"></path></a></svg><a href="#x">x</a><a href="https://un.org/">u</a>'),
  );
});

test('a page that leads on at once leads to a file', () => {
  expect(onDisk(page('<meta http-equiv="refresh" content="0; url=/actors/un/"><meta name="description" content="/actors/un/ url=/x">', ''))).toBe(page('<meta http-equiv="refresh" content="0; url=../actors/un/index.html"><meta name="description" content="/actors/un/ url=/x">', ''));
});

test('text that looks like an address stays', () => {
  const html = page('<title>a href="/actors/un/"</title>', '<p>href="/actors/un/" &lt;a href="/"&gt; &amp;amp;</p><p title="/actors/un/">/actors/un/</p>');
  expect(onDisk(html)).toBe(html);
});

test('scripts are classic, and what they read on the page leads to files', () => {
  expect(onDisk(page('', '<div data-base="/" data-names="/assets/names.1.json" data-index="/pagefind/" data-first="1963"></div><script type="application/json" id="d">{"to":"/actors/un/","a":"\\u003c/script>"}</script><script type="module" src="/assets/x.js"></script>'))).toBe(
    page('', '<div data-base="../" data-names="../assets/names.1.json" data-first="1963"></div><script type="application/json" id="d">{"to":"../actors/un/index.html","a":"\\u003c/script>"}</script><script defer="" src="../assets/12.js"></script>'),
  );
});

test('the policy allows files and nothing else, and nothing is asked for that disks refuse', () => {
  const head = (policy: string, rest = '') => page(`<meta http-equiv="Content-Security-Policy" content="${policy}">${rest}`, '');
  expect(onDisk(head("default-src 'none'; style-src 'self' 'sha256-x='; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'", '<link rel="preload" href="/fonts/a.woff2" as="font" crossorigin><link rel="sitemap" href="/sitemap-index.xml"><link rel="canonical" href="https://masar.example/graph/">'))).toBe(
    head("default-src 'none'; style-src file: 'sha256-x='; script-src file:", '<link rel="canonical" href="https://masar.example/graph/">'),
  );
});

test('a link that the copy cannot follow is a fault that names the page', () => {
  expect(() => onDisk(page('', '<a href="/embed/">e</a>'))).toThrow('graph/index.html leads to /embed/, which the copy does not have');
});

test('what others tell of a page is its main part without drawings, with their addresses', () => {
  const html = page('<title>UN</title>', '<nav><a href="/">h</a></nav><main id="main"><p class="lede">A <a href="/graph/">g</a><svg><path></path></svg></p><nav>n</nav></main>');
  expect(toldOf(html, 'actors/un/index.html', 'ar/graph/index.html', site)).toBe('<main id="main"><p class="lede">A <a href="../../graph/index.html">g</a></p></main>');
  expect(() => toldOf(page('', ''), 'actors/un/index.html', 'graph/index.html', site)).toThrow('actors/un/index.html has no main part');
});
