/** What Netlify, Cloudflare Pages and GitHub Pages read of the site. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { headerPolicy } from '../../site/csp.ts';
import { dist, filesOf, pagesOf } from './built.ts';

/** The rules of a `_headers` file: the pattern as the hosts understand it, and its headers. */
const rules = readFileSync(join(dist, '_headers'), 'utf8').split(/^(?=\/)/m).map((rule) => {
  const [pattern, ...lines] = rule.trimEnd().split('\n');
  const expression = new RegExp(`^${pattern!.replaceAll(/[.+?^$()[\]\\|]/g, '\\$&').replaceAll('*', '.*').replaceAll(/:\w+/g, '[^/]+')}$`);
  return { expression, headers: lines.map((line) => /^ {2}([\w-]+): (.+)$/.exec(line)!.slice(1) as [string, string]) };
});
const headersAt = (path: string) => rules.filter(({ expression }) => expression.test(path)).flatMap(({ headers }) => headers);

test('every page has its policy, once', () => {
  const wrong = pagesOf().filter((path) => path.endsWith('/')).filter((path) => {
    const policies = headersAt(path).filter(([name]) => name === 'Content-Security-Policy');
    return policies.length !== 1 || policies[0]![1] !== headerPolicy(path);
  });
  expect(wrong).toEqual([]);
});

test('no address has a header twice', () => {
  const twice = filesOf().map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`).filter((path) => {
    const names = headersAt(path).map(([name]) => name);
    return new Set(names).size < names.length;
  });
  expect(twice).toEqual([]);
});

test('there are no more rules than Cloudflare reads, and no longer lines', () => {
  expect(rules.length).toBeLessThanOrEqual(100);
  expect(readFileSync(join(dist, '_headers'), 'utf8').split('\n').every((line) => line.length <= 2000)).toBe(true);
});

test('what has a hash in its name is kept for a year', () => {
  const asset = filesOf().find((file) => file.startsWith('assets/'))!;
  expect(headersAt(`/${asset}`)).toContainEqual(['Cache-Control', 'public, max-age=31536000, immutable']);
  expect(headersAt('/index.html').some(([name]) => name === 'Cache-Control')).toBe(false);
});

test('each language has the page that is shown where none is, and GitHub leaves the files as they are', () => {
  expect(filesOf().filter((file) => /(^|\/)404|nojekyll/.test(file))).toEqual(['.nojekyll', '404.html', 'ar/404.html']);
  expect(readFileSync('netlify.toml', 'utf8')).toContain('from = "/ar/*"\nto = "/ar/404.html"\nstatus = 404\n');
});
