import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { nginxConfig, usual } from './nginx.ts';

test('deploy/nginx.conf is what the program makes; if not, run: npm run -s nginx > deploy/nginx.conf', () => {
  expect(readFileSync('deploy/nginx.conf', 'utf8')).toBe(nginxConfig(usual));
});

test('a base path stands before every path, in tables and in places', () => {
  const text = nginxConfig({ ...usual, base: '/masar/', root: '/srv/masar' });
  expect([...text.matchAll(/~\^(\/\w+)/g)].map(([, start]) => start)).toEqual(Array(11).fill('/masar'));
  expect(text.slice(text.indexOf('    location'))).toBe(`    location /masar/ {
        alias /srv/masar/;
        error_page 404 /masar/404.html;
    }
    location /masar/ar/ {
        alias /srv/masar/ar/;
        error_page 404 /masar/ar/404.html;
    }
}
`);
});

test('former addresses are a table of their own, which is not there without any', () => {
  const text = nginxConfig({ ...usual, redirects: [['/actors/a/', '/actors/b/']] });
  expect(text).toContain('map $uri $masar_moved {\n    default "";\n    /actors/a/ "/actors/b/";\n}\n');
  expect(text).toContain('    if ($masar_moved) { return 301 $masar_moved; }\n');
  expect(nginxConfig(usual)).not.toContain('moved');
});
