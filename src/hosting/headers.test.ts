import { expect, test } from 'vitest';
import { headersOf } from './headers.ts';
import { mediaTypeOf } from './media-types.ts';

test('a file with a hash in its name is kept for a year, any other is asked for anew', () => {
  const kept = (path: string) => headersOf(path)['Cache-Control'];
  expect(['/assets/main.DvrAEQxu.js', '/assets/provisions/ar.6cebf74b10.json', '/pagefind/fragment/en_1.pf_fragment', '/pagefind/index/ar_1.pf_index'].map(kept)).toEqual(Array(4).fill('public, max-age=31536000, immutable'));
  expect(['/index.html', '/pagefind/pagefind.js', '/fonts/tajawal-arabic-500-normal.woff2', '/actors/assets/index.html', ''].map(kept)).toEqual(Array(5).fill('no-cache'));
});

test('every file says that it is what it says, and tells other sites nothing', () => {
  expect(headersOf('/data/claims.csv')).toEqual({
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Content-Security-Policy': "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    'Cache-Control': 'no-cache',
  });
});

test.each([['index.html', 'text/html; charset=utf-8'], ['a/b.c.json', 'application/json; charset=utf-8'], ['a.woff2', 'font/woff2'], ['web_bg.wasm', 'application/wasm'], ['favicon.ico', 'image/x-icon'], ['x.pf_meta', 'application/octet-stream'], ['a.toString', 'application/octet-stream'], ['none', 'application/octet-stream']])('%s is %s', (name, type) => {
  expect(mediaTypeOf(name)).toBe(type);
});
