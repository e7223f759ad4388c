/** The site under Debian's nginx with our configuration. */

import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compressFolder } from '../../hosting/compress.ts';
import { everywhere } from '../../hosting/headers.ts';
import { headerPolicy } from '../../site/csp.ts';
import { dist, filesOf, samples } from './built.ts';
import { hasBrotli, type Nginx, startNginx } from './nginx.ts';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
}

/** Asks as a browser that takes the given encodings, and gets the bytes as they come. */
function ask(address: string, encodings = ''): Promise<Answer> {
  return new Promise((found, fail) => {
    get(address, { headers: { 'accept-encoding': encodings } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => found({ status: response.statusCode!, headers: response.headers as Answer['headers'], body: Buffer.concat(parts) }));
    }).on('error', fail);
  });
}

/** Some of the site, with what stands beside it compressed: it is served under a path. */
const some = mkdtempSync(join(tmpdir(), 'masar-served-'));
const served = ['404.html', 'ar/404.html', 'index.html', 'ar/index.html', 'graph/index.html', 'ar/embed/sergey-lavrov/index.html', 'data/sources.json', 'robots.txt', ...filesOf().filter((file) => file.startsWith('assets/'))];
let whole: Nginx;
let below: Nginx;

beforeAll(async () => {
  for (const file of served) {
    mkdirSync(dirname(join(some, file)), { recursive: true });
    cpSync(join(dist, file), join(some, file));
  }
  await compressFolder(some);
  [whole, below] = await Promise.all([
    startNginx({ base: '/', root: dist, redirects: [['/meetings/before/', '/meetings/after/']] }),
    startNginx({ base: '/masar/', root: some }),
  ]);
});
afterAll(async () => {
  await Promise.all([whole.stop(), below.stop()]);
  rmSync(some, { recursive: true });
});

test('each page is there with its policy, and asked for anew', async () => {
  const pages = samples.filter((path) => !path.includes('404'));
  const answers = await Promise.all(pages.map((path) => ask(whole.origin + path)));
  const seen = answers.map(({ status, headers }) => ({ status, type: headers['content-type'], policy: headers['content-security-policy'], cache: headers['cache-control'] }));
  expect(seen).toEqual(pages.map((path) => ({ status: 200, type: 'text/html; charset=utf-8', policy: headerPolicy(path), cache: 'no-cache' })));
  expect(answers.every(({ headers }) => Object.entries(everywhere).every(([name, value]) => headers[name.toLowerCase()] === value))).toBe(true);
});

test('any site may frame the embedded pages, and no other page', async () => {
  const ancestors = async (path: string) => /frame-ancestors (.*)$/.exec((await ask(whole.origin + path)).headers['content-security-policy']!)![1];
  expect(await Promise.all(['/embed/', '/ar/embed/sergey-lavrov/', '/', '/graph/', '/actors/sergey-lavrov/', '/nowhere/', '/data/graph.json'].map(ancestors))).toEqual(['*', '*', "'none'", "'none'", "'none'", "'none'", "'none'"]);
});

test('an encrypted connection is not asked for over one that is not', async () => {
  expect((await ask(`${whole.origin}/`)).headers['strict-transport-security']).toBeUndefined();
});

test('what has a hash in its name is kept for a year', async () => {
  const hashed = filesOf().filter((file) => /^assets\/|^pagefind\/(fragment|index)\//.test(file));
  const few = [hashed.find((file) => file.endsWith('.js'))!, hashed.find((file) => file.endsWith('.css'))!, hashed.find((file) => file.endsWith('.json'))!, hashed.find((file) => file.includes('fragment'))!];
  const answers = await Promise.all(few.map((file) => ask(`${whole.origin}/${file}`)));
  expect(answers.map(({ headers }) => [headers['content-type'], headers['cache-control']])).toEqual(['text/javascript; charset=utf-8', 'text/css; charset=utf-8', 'application/json; charset=utf-8', 'application/octet-stream'].map((type) => [type, 'public, max-age=31536000, immutable']));
  const gone = await ask(`${whole.origin}/assets/gone.js`);
  expect([gone.status, gone.headers['cache-control']]).toEqual([404, 'no-cache']);
});

test.each([['/data/claims.csv', 'text/csv; charset=utf-8'], ['/provisions/ceasefire.md', 'text/markdown; charset=utf-8'], ['/favicon.svg', 'image/svg+xml; charset=utf-8'], ['/fonts/tajawal-arabic-500-normal.woff2', 'font/woff2'], ['/robots.txt', 'text/plain; charset=utf-8'], ['/pagefind/wasm.en.pagefind', 'application/octet-stream']])('%s is %s, as it is', async (path, type) => {
  const { status, headers, body } = await ask(whole.origin + path);
  expect([status, headers['content-type'], headers['cache-control']]).toEqual([200, type, 'no-cache']);
  expect(body.equals(readFileSync(join(dist, path)))).toBe(true);
});

test.each([['/nowhere/', '404.html'], ['/meetings/nowhere/', '404.html'], ['/ar/meetings/nowhere/', 'ar/404.html'], ['/ar/nowhere', 'ar/404.html'], ['/%2e%2e/package.json', '404.html']])('%s is answered with 404 and %s', async (path, file) => {
  const { status, body } = await ask(whole.origin + path);
  expect([status, body.equals(readFileSync(join(dist, file)))]).toEqual([404, true]);
});

test('an address without its slash and a former one lead to where the page is', async () => {
  const answers = await Promise.all(['/meetings', '/meetings/before/'].map((path) => ask(whole.origin + path)));
  expect(answers.map(({ status, headers }) => [status, headers['location']])).toEqual([[301, '/meetings/'], [301, '/meetings/after/']]);
});

test('a base path holds the site, its policies, its files and its 404 pages', async () => {
  const policy = async (path: string) => { const { status, headers } = await ask(below.origin + path); return [status, headers['content-security-policy'], headers['cache-control']]; };
  expect(await policy('/masar/')).toEqual([200, headerPolicy('/'), 'no-cache']);
  expect(await policy('/masar/graph/')).toEqual([200, headerPolicy('/graph/'), 'no-cache']);
  expect(await policy('/masar/ar/embed/sergey-lavrov/')).toEqual([200, headerPolicy('/embed/'), 'no-cache']);
  expect(await policy(`/masar/${served.at(-1)}`)).toEqual([200, headerPolicy('/'), 'public, max-age=31536000, immutable']);
  expect((await ask(`${below.origin}/graph/`)).status).toBe(404);
  const lost = await Promise.all(['/masar/nowhere/', '/masar/ar/nowhere/'].map((path) => ask(below.origin + path)));
  expect(lost.map(({ status, body }) => [status, /<html lang="(\w+)"/.exec(body.toString())![1]])).toEqual([[404, 'en'], [404, 'ar']]);
});

test.each(['/masar/', '/masar/graph/', '/masar/data/sources.json', '/masar/ar/'])('%s comes as it was compressed ahead', async (path) => {
  const file = join(some, path.slice('/masar/'.length), path.endsWith('/') ? 'index.html' : '');
  const [plain, gzip, brotli] = await Promise.all(['', 'gzip', 'gzip, br'].map((encodings) => ask(below.origin + path, encodings)));
  expect(plain!.headers['content-encoding']).toBeUndefined();
  expect(gzip!.headers['content-encoding']).toBe('gzip');
  expect(gzip!.headers['vary']).toBe('Accept-Encoding');
  expect(gzip!.body.equals(readFileSync(`${file}.gz`))).toBe(true);
  expect(gunzipSync(gzip!.body).equals(plain!.body)).toBe(true);
  expect(brotli!.headers['content-encoding']).toBe(hasBrotli ? 'br' : 'gzip');
  expect((hasBrotli ? brotliDecompressSync(brotli!.body) : gunzipSync(brotli!.body)).equals(plain!.body)).toBe(true);
});
