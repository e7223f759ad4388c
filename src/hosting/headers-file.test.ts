import { expect, test } from 'vitest';
import { headerPolicy } from '../site/csp.ts';
import { headersFile } from './headers-file.ts';

const pages = ['/', '/about/', '/actors/', '/actors/un/', '/ar/', '/ar/embed/', '/ar/embed/un/', '/timeline/', '/timeline/2016/', '/stories/a/'];

/** Patterns with the policies that they give. */
const policiesIn = (text: string) => [...text.matchAll(/^(\/.*)\n {2}Content-Security-Policy: (.*)$/gm)].map(([, pattern, policy]) => [pattern, policy]);

test('a section is one rule, or two where its first page has a policy of its own', () => {
  expect(policiesIn(headersFile(pages, '/'))).toEqual([
    ['/', headerPolicy('/')], ['/about/*', headerPolicy('/')], ['/actors/*', headerPolicy('/')], ['/ar/', headerPolicy('/')], ['/ar/embed/*', headerPolicy('/embed/')],
    ['/timeline/', headerPolicy('/timeline/')], ['/timeline/:page/', headerPolicy('/')], ['/stories/*', headerPolicy('/')], ['/pictures/*', headerPolicy('/pictures/')], ['/ar/pictures/*', headerPolicy('/pictures/')], ['/pagefind/*', headerPolicy('/pagefind/')], ['/assets/query-worker*', headerPolicy('/query/')],
  ]);
});

test('everything is said below the base path', () => {
  const text = headersFile(pages, '/masar/');
  expect(policiesIn(text).map(([pattern]) => pattern)).toEqual(['/masar/', '/masar/about/*', '/masar/actors/*', '/masar/ar/', '/masar/ar/embed/*', '/masar/timeline/', '/masar/timeline/:page/', '/masar/stories/*', '/masar/pictures/*', '/masar/ar/pictures/*', '/masar/pagefind/*', '/masar/assets/query-worker*']);
  expect(text.slice(0, text.indexOf('/masar/\n'))).toBe(`/masar/*
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer
  Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()
  Strict-Transport-Security: max-age=31536000
/masar/assets/*
  Cache-Control: public, max-age=31536000, immutable
/masar/pagefind/fragment/*
  Cache-Control: public, max-age=31536000, immutable
/masar/pagefind/index/*
  Cache-Control: public, max-age=31536000, immutable
`);
});

test('more sections than Cloudflare reads are refused', () => {
  expect(() => headersFile(Array.from({ length: 100 }, (_, index) => `/s${index}/`), '/')).toThrow('_headers has 108 rules, but Cloudflare reads 100');
});
